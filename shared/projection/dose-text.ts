// Says in a few words how the seconds of a step are spent: so many holds, repetitions, or what each part is.
import { roundsIn } from '../break/rhythm-now';
import type { Translate } from '../messages/translate';
import type { Rhythm } from '../moves/move';

function seconds(value: number): number {
  return Math.round(value * 10) / 10;
}

export function doseText(rhythm: Rhythm, stepSeconds: number, translate: Translate): string {
  const count = roundsIn(rhythm, stepSeconds);
  switch (rhythm.kind) {
    case 'holds':
      return translate('rhythm.dose.holds', { count, hold: seconds(rhythm.holdSeconds), rest: seconds(rhythm.restSeconds) });
    case 'repetitions':
      return rhythm.holdSeconds >= 2
        ? translate('rhythm.dose.repetitionsHeld', { count, hold: seconds(rhythm.holdSeconds) })
        : translate('rhythm.dose.repetitions', { count });
    case 'parts':
      return rhythm.parts
        .map(({ name, repetitions, secondsEach }) =>
          repetitions > 1
            ? translate('rhythm.dose.part', { count: repetitions, name: translate(name) })
            : translate('rhythm.dose.partTimed', { seconds: seconds(secondsEach), name: translate(name) }),
        )
        .join(translate('list.dot'));
  }
}
