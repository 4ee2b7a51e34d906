// The way back, out and on, alike on all counted pages.
import { send } from '../bridge/send';
import { translate } from '../language/language';
import { Button } from '../parts/Button';

interface PageActionsProps {
  onBack: (() => void) | null;
  onNext: () => void;
  /** What leads on, where it is not simply the next page. */
  nextText?: string;
  /** Another way on, beside the main one. */
  other?: { text: string; onPress: () => void } | undefined;
}

export function PageActions({ onBack, onNext, nextText = translate('welcome.next'), other }: PageActionsProps) {
  return (
    <>
      {onBack && <Button onPress={onBack}>{translate('welcome.back')}</Button>}
      <Button kind="quiet" onPress={() => send('closeWindow')}>
        {translate('welcome.later')}
      </Button>
      <span className="welcome-gap" />
      {other && <Button onPress={other.onPress}>{other.text}</Button>}
      <Button kind="primary" keyName="enter" onPress={onNext}>
        {nextText}
      </Button>
    </>
  );
}
