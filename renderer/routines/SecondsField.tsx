// The seconds of a step: five more, five less, or any number typed; nothing outside of the range is kept.
import { useState } from 'react';
import { steppedSeconds } from '../../shared/routines/blocks';
import { ownRoutineLimits } from '../../shared/routines/own-routine';
import { translate } from '../language/language';
import { readTyped } from '../parts/number-text';
import { NumberStepper } from '../parts/NumberStepper';

const range = { min: ownRoutineLimits.secondsMin, max: ownRoutineLimits.secondsMax };

interface SecondsFieldProps {
  label: string;
  seconds: number;
  onChange: (seconds: number) => void;
}

export function SecondsField({ label, seconds, onChange }: SecondsFieldProps) {
  /** Null while the field shows what holds. */
  const [typing, setTyping] = useState<string | null>(null);
  const text = typing ?? String(seconds);
  const typed = readTyped(text, range);

  return (
    <NumberStepper
      label={label}
      text={text}
      kept={seconds}
      range={range}
      rangeText={translate('routines.secondsRange', range)}
      lessLabel={translate('routines.less')}
      moreLabel={translate('routines.moreSeconds')}
      unit={translate('routines.secondsUnit')}
      onType={setTyping}
      onStep={(by) => {
        setTyping(null);
        onChange(steppedSeconds(typed.kind === 'valid' ? typed.value : seconds, by));
      }}
      onKeep={() => {
        if (typed.kind !== 'valid') return;
        if (typed.value !== seconds) onChange(typed.value);
        setTyping(null);
      }}
      onCancel={() => {
        setTyping(null);
        return typing !== null;
      }}
    />
  );
}
