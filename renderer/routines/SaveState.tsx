// Says whether what is seen is what is kept, and if not, why.
import { translate } from '../language/language';
import { Button } from '../parts/Button';
import type { EditedDraft } from './use-draft';

interface SaveStateProps {
  edited: EditedDraft;
  /** There is a kept version. */
  isKnown: boolean;
}

function words({ keepable, state }: EditedDraft, isKnown: boolean): { text: string; wrong: boolean } {
  if (keepable.kind === 'noName') return { text: translate('routines.state.noName'), wrong: true };
  if (keepable.kind === 'noSteps') {
    return { text: translate(isKnown ? 'routines.state.noStepsBefore' : 'routines.state.noSteps'), wrong: isKnown };
  }
  if (state === 'notWritable' || state === 'refused' || state === 'failed') return { text: translate(`routines.state.${state}`), wrong: true };
  return { text: translate(state === 'keeping' ? 'routines.state.keeping' : 'routines.state.kept'), wrong: false };
}

export function SaveState({ edited, isKnown }: SaveStateProps) {
  const { text, wrong } = words(edited, isKnown);
  const canTryAgain = wrong && edited.keepable.kind === 'routine';
  return (
    <div className={wrong ? 'save-state save-wrong' : 'save-state'}>
      <p role="status">{text}</p>
      {canTryAgain && <Button onPress={edited.tryAgain}>{translate('routines.state.again')}</Button>}
    </div>
  );
}
