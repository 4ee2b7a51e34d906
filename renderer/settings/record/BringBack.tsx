// Brings records back from a file, and says what was added, what was here already, and what could not be taken and why.
import { useState } from 'react';
import type { RecordBroughtBack } from '../../../shared/record/answers';
import { ask } from '../../bridge/ask';
import { translate } from '../../language/language';
import { Button } from '../../parts/Button';
import { SettingName } from '../SettingName';
import { broughtBackText, refusedLine } from './record-words';

type Taken = Extract<RecordBroughtBack, { kind: 'taken' }>;

function Refused({ taken: { refused, refusedInAll, from } }: { taken: Taken }) {
  const heading = translate('record.back.refused', { count: refusedInAll });
  return (
    <div className="record-refused">
      <p>{heading}</p>
      <ul tabIndex={0} aria-label={heading}>
        {refused.map((refusal, index) => (
          <li key={index}>{refusedLine(refusal, from, translate)}</li>
        ))}
      </ul>
      {refusedInAll > refused.length && <p>{translate('record.back.more', { count: refusedInAll - refused.length })}</p>}
    </div>
  );
}

interface BringBackProps {
  /** Something is being done with the record. */
  busy: boolean;
  bringing: boolean;
}

export function BringBack({ busy, bringing }: BringBackProps) {
  const [said, setSaid] = useState<{ text: string | null; taken: Taken | null }>({ text: null, taken: null });

  function bringBack(): void {
    setSaid({ text: null, taken: null });
    void ask('bringBackRecord').then((back) =>
      setSaid({ text: broughtBackText(back, translate), taken: back?.kind === 'taken' && back.refusedInAll > 0 ? back : null }),
    );
  }

  return (
    <div className="setting">
      <SettingName>{translate('record.back')}</SettingName>
      <p className="setting-hint">{translate('record.back.hint')}</p>
      <div className="record-buttons">
        <Button unavailable={busy} onPress={bringBack}>
          {translate('record.bringBack')}
        </Button>
      </div>
      <p className="record-said" role="status">
        {bringing ? translate('record.doing.bringingBack') : said.text}
      </p>
      {said.taken && <Refused taken={said.taken} />}
    </div>
  );
}
