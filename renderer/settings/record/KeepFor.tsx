// How long the record is kept: a shorter time says first how many days go.
import { useEffect, useRef, useState } from 'react';
import { settingRows } from '../../../shared/settings/settings';
import type { Going } from '../../../shared/record/answers';
import type { KeepFor as KeepForTime } from '../../../shared/record/keep-for';
import { ask } from '../../bridge/ask';
import { dateText } from '../../language/dates';
import { translate } from '../../language/language';
import { Button } from '../../parts/Button';
import { hintId, labelId, SettingRowFrame } from '../SettingRowFrame';
import { useSettingWriter } from '../use-setting';
import { ConfirmPanel } from './ConfirmPanel';
import { deletedText } from './record-words';

interface KeepForProps {
  value: KeepForTime;
  /** What goes by the setting as it is; days are left only where the date is in doubt, or for a moment. */
  going: Going;
  busy: boolean;
}

interface Asked {
  keepFor: KeepForTime;
  going: Going;
}

const gapWords = ({ from, to }: NonNullable<Going['gap']>): { from: string; to: string } => ({ from: dateText(from, 'date'), to: dateText(to, 'date') });

function WhatGoes({ going: { before, days, gap } }: { going: Going }) {
  return (
    <>
      <p>{translate('record.keep.shorter', { date: before === null ? '' : dateText(before, 'date'), days })}</p>
      {gap && <p>{translate('record.keep.gap', gapWords(gap))}</p>}
      <p className="record-for-good">{translate('record.forGood')}</p>
    </>
  );
}

export function KeepFor({ value, going, busy }: KeepForProps) {
  const writer = useSettingWriter('keepRecordFor');
  const [asked, setAsked] = useState<Asked | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const line = useRef<HTMLParagraphElement>(null);
  const choices = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (said !== null) line.current?.focus();
  }, [said]);

  async function choose(keepFor: KeepForTime): Promise<void> {
    setSaid(null);
    setAsked(null);
    writer.forget();
    const found = await ask('readGoing', { keepFor });
    if (found && found.days > 0) setAsked({ keepFor, going: found });
    else writer.write(keepFor);
  }

  async function shorten({ keepFor, going: { before } }: Asked): Promise<void> {
    const kept = await ask('keepRecordFor', { keepFor });
    setAsked(null);
    if (kept && kept.written !== 'saved') return setSaid(translate(`settings.${kept.written}`));
    const gone = translate('record.gone.older', { date: before === null ? '' : dateText(before, 'date') });
    setSaid(deletedText(kept?.deleted ?? null, gone, translate));
  }

  function close(): void {
    setAsked(null);
    choices.current?.querySelector<HTMLElement>(`input[value="${value}"]`)?.focus();
  }

  return (
    <SettingRowFrame settingKey="keepRecordFor" writer={writer} place="below">
      <div ref={choices} className="choices" role="radiogroup" aria-labelledby={labelId('keepRecordFor')} aria-describedby={hintId('keepRecordFor')}>
        {settingRows.keepRecordFor.options.map((option) => (
          <label key={option.value} className="choice">
            <input
              type="radio"
              name="keepRecordFor"
              value={option.value}
              checked={option.value === (asked?.keepFor ?? value)}
              disabled={busy}
              onChange={() => void choose(option.value)}
            />
            <span>{translate(option.label)}</span>
          </label>
        ))}
      </div>
      {asked && (
        <ConfirmPanel
          key={asked.keepFor}
          heading={translate('record.keep.heading')}
          confirm={translate('record.keep.confirm', { days: asked.going.days })}
          keep={translate('record.keep.cancel')}
          busy={busy}
          onConfirm={() => void shorten(asked)}
          onClose={close}
        >
          <WhatGoes going={asked.going} />
        </ConfirmPanel>
      )}
      {!asked && going.gap && going.days > 0 && (
        <div className="record-doubt">
          <p>{translate('record.keep.waits', gapWords(going.gap))}</p>
          <Button unavailable={busy} onPress={() => setAsked({ keepFor: value, going })}>
            {translate('record.keep.now', { days: going.days })}
          </Button>
        </div>
      )}
      <p ref={line} tabIndex={-1} className="record-said" role="status">
        {said}
      </p>
    </SettingRowFrame>
  );
}
