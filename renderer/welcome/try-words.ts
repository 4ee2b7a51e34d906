// The one large line of the running try, which a screen reader speaks too.
import { cueNow } from '../../shared/break/cue-now';
import type { Translate } from '../../shared/messages/translate';
import type { MoveTexts } from '../../shared/moves/move';
import { tryMoveSeconds } from '../../shared/moves/try-move';
import type { TryView } from './try-run';

/** Getting ready, how to sit; then hold and let go, or, where nothing is held, the cue for now. */
export function tryLine({ phase, paused, hold, secondsLeft }: TryView, { setUp, cues }: MoveTexts, translate: Translate): string {
  if (paused) return translate('welcome.try.paused');
  if (phase === 'getReady') return translate('welcome.try.getReady', { setUp: translate(setUp) });
  if (hold) return translate(`welcome.try.${hold}`);
  return translate(cues[cueNow(cues.length, tryMoveSeconds, secondsLeft)] ?? setUp);
}
