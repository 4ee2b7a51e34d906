// The section of the settings about everything that Unsit keeps: how much it is, and what its owner can do with it.
import type { Snapshot } from '../../../shared/projection/snapshot';
import { bytesText } from '../../language/bytes';
import { dateText } from '../../language/dates';
import { translate } from '../../language/language';
import { BringBack } from './BringBack';
import { DeleteRecord } from './DeleteRecord';
import { KeepFor } from './KeepFor';
import './record.css';
import { sizeText } from './record-words';
import { TakeAlong } from './TakeAlong';
import { useRecord } from './use-record';

export function YourRecord({ snapshot }: { snapshot: Snapshot }) {
  const picture = useRecord(snapshot);
  const { doing } = snapshot.record;
  if (picture === null) return null;
  return (
    <section aria-labelledby="record-heading" className="record">
      <h2 id="record-heading">{translate('record.heading')}</h2>
      <p className="setting-hint">{translate('record.hint')}</p>
      {picture === 'unread' ? (
        <p>{translate('record.unread')}</p>
      ) : (
        <>
          <p className="record-size time">{sizeText(picture, { translate, dateText, bytesText })}</p>
          {picture.place === 'memory' && <p className="setting-hint">{translate('record.memory')}</p>}
          {picture.copies > 0 && <p className="setting-hint">{translate('record.copies', { count: picture.copies })}</p>}
        </>
      )}
      {picture !== 'unread' && picture.place !== 'newer' && (
        <>
          <TakeAlong busy={doing !== null} saving={doing === 'saving'} />
          <BringBack busy={doing !== null} bringing={doing === 'bringingBack'} />
          <KeepFor value={snapshot.settings.keepRecordFor} going={picture.going} busy={doing !== null} />
          <DeleteRecord picture={picture} busy={doing !== null} />
        </>
      )}
    </section>
  );
}
