// Says what goes when everything is deleted, and what stays.
import type { RecordPicture } from '../../../shared/record/answers';
import { bytesText } from '../../language/bytes';
import { dateText } from '../../language/dates';
import { translate } from '../../language/language';
import { ConfirmPanel } from './ConfirmPanel';
import { GoesList } from './GoesList';
import { everythingLines } from './record-words';

interface DeleteAllPanelProps {
  picture: RecordPicture;
  busy: boolean;
  onDelete: () => void;
  onClose: () => void;
}

export function DeleteAllPanel({ picture, busy, onDelete, onClose }: DeleteAllPanelProps) {
  return (
    <ConfirmPanel
      heading={translate('record.all.heading')}
      confirm={translate('record.all.confirm')}
      keep={translate('record.keep')}
      busy={busy}
      onConfirm={onDelete}
      onClose={onClose}
    >
      <p>{translate('record.all.goes')}</p>
      <GoesList lines={everythingLines(picture, { translate, dateText, bytesText })} />
      <p>{translate('record.all.stays')}</p>
      <p className="record-for-good">{translate('record.forGood')}</p>
    </ConfirmPanel>
  );
}
