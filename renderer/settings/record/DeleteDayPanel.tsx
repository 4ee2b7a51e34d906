// Lets the person name a day, and says what is kept of it before it goes.
import { useEffect, useId, useState } from 'react';
import type { RecordDay } from '../../../shared/record/answers';
import { ask } from '../../bridge/ask';
import { dateText } from '../../language/dates';
import { translate } from '../../language/language';
import { ConfirmPanel } from './ConfirmPanel';
import { GoesList } from './GoesList';
import { dayLines } from './record-words';

interface DeleteDayPanelProps {
  busy: boolean;
  onDelete: (date: string) => void;
  onClose: () => void;
}

function WhatGoes({ day }: { day: RecordDay }) {
  const lines = dayLines(day, translate);
  const date = dateText(day.date, 'dayOfYear');
  if (lines.length === 0) return <p>{translate('record.day.nothing', { date })}</p>;
  return (
    <>
      <p>{translate('record.day.goes', { date })}</p>
      <GoesList lines={lines} />
      <p className="record-for-good">{translate('record.forGood')}</p>
    </>
  );
}

export function DeleteDayPanel({ busy, onDelete, onClose }: DeleteDayPanelProps) {
  const id = useId();
  const [date, setDate] = useState('');
  const [read, setRead] = useState<RecordDay | null>(null);
  const day = read?.date === date ? read : null;

  useEffect(() => {
    if (date === '') return undefined;
    let overtaken = false;
    void ask('readRecordDay', { date }).then((found) => {
      if (!overtaken) setRead(found);
    });
    return () => {
      overtaken = true;
    };
  }, [date]);

  return (
    <ConfirmPanel
      heading={translate('record.day.heading')}
      confirm={day && dayLines(day, translate).length > 0 ? translate('record.day.confirm') : null}
      keep={translate('record.keep')}
      busy={busy}
      onConfirm={() => onDelete(date)}
      onClose={onClose}
    >
      <label className="record-day" htmlFor={`${id}-day`}>
        {translate('record.day.label')}
        <input id={`${id}-day`} type="date" value={date} onChange={(event) => setDate(event.target.value)} />
      </label>
      <div className="record-words" aria-live="polite">{day && <WhatGoes day={day} />}</div>
    </ConfirmPanel>
  );
}
