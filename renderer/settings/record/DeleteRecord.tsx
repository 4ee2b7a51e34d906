// Deletes one day or everything, after saying exactly what goes.
import { useEffect, useRef, useState } from 'react';
import type { RecordPicture } from '../../../shared/record/answers';
import { ask } from '../../bridge/ask';
import { dateText } from '../../language/dates';
import { translate } from '../../language/language';
import { Button } from '../../parts/Button';
import { SettingName } from '../SettingName';
import { DeleteDayPanel } from './DeleteDayPanel';
import { DeleteAllPanel } from './DeleteAllPanel';
import { backToButton } from './focus-in';
import { deletedText } from './record-words';

interface DeleteRecordProps {
  picture: RecordPicture;
  busy: boolean;
}

export function DeleteRecord({ picture, busy }: DeleteRecordProps) {
  const [open, setOpen] = useState<'day' | 'all' | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const openers = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLParagraphElement>(null);

  // What was pressed is gone with the panel.
  useEffect(() => {
    if (said !== null) line.current?.focus();
  }, [said]);

  function close(): void {
    backToButton(openers.current, open === 'all' ? 1 : 0);
    setOpen(null);
  }

  function show(which: 'day' | 'all'): void {
    setSaid(null);
    setOpen(which);
  }

  async function deleteDay(date: string): Promise<void> {
    const deleted = await ask('deleteRecordDay', { date });
    setSaid(deletedText(deleted, translate('record.gone.day', { date: dateText(date, 'dayOfYear') }), translate));
    setOpen(null);
  }

  async function deleteAll(): Promise<void> {
    setSaid(deletedText(await ask('deleteRecord'), translate('record.gone.all'), translate));
    setOpen(null);
  }

  return (
    <div className="setting">
      <SettingName>{translate('record.delete')}</SettingName>
      <p className="setting-hint">{translate('record.delete.hint')}</p>
      <div ref={openers} className="record-buttons">
        <Button unavailable={busy} onPress={() => show('day')}>
          {translate('record.deleteDay')}
        </Button>
        <Button unavailable={busy} onPress={() => show('all')}>
          {translate('record.deleteAll')}
        </Button>
      </div>
      {open === 'day' && <DeleteDayPanel busy={busy} onDelete={(date) => void deleteDay(date)} onClose={close} />}
      {open === 'all' && <DeleteAllPanel picture={picture} busy={busy} onDelete={() => void deleteAll()} onClose={close} />}
      <p ref={line} tabIndex={-1} className="record-said" role="status">
        {said}
      </p>
    </div>
  );
}
