// What to do after reading: try the suggested routine, answer what Unsit has not asked yet, or read how to move safely.
import { explanationTexts } from '../../shared/explanation/what-helps';
import type { Snapshot } from '../../shared/projection/snapshot';
import { expectBreak } from '../bridge/expect-break';
import { send } from '../bridge/send';
import { translate } from '../language/language';
import { Button } from '../parts/Button';
import { TextLink } from '../parts/TextLink';

export function NextStep({ snapshot }: { snapshot: Snapshot }) {
  const { suggested } = snapshot.routines;
  const answered = snapshot.settings.cautionsAnswered;
  return (
    <div className="reading-foot next-step">
      {!answered && (
        <Button kind="primary" onPress={() => send('openWindow', { name: 'welcome' })}>
          {translate(explanationTexts.answer)}
        </Button>
      )}
      {answered && suggested && !snapshot.break && (
        <Button kind="primary" onApproach={expectBreak} onPress={() => send('startBreak', { routineId: suggested.routineId })}>
          {translate('home.start')}
        </Button>
      )}
      <TextLink onPress={() => send('openWindow', { name: 'safety' })}>{translate('tray.safety')}</TextLink>
    </div>
  );
}
