// The last page: what happens from here, and the way into Unsit or straight into a break.
import { isTimeForBreak } from '../../shared/projection/status-text';
import type { Snapshot } from '../../shared/projection/snapshot';
import { expectBreak } from '../bridge/expect-break';
import { send } from '../bridge/send';
import { translate } from '../language/language';
import { Button } from '../parts/Button';
import { WelcomeFrame } from './WelcomeFrame';

function openHome(): void {
  send('openWindow', { name: 'home' });
  send('closeWindow');
}

function startBreak(): void {
  send('startBreak', { routineId: null });
  send('closeWindow');
}

interface DonePageProps {
  snapshot: Snapshot;
  tried: boolean;
  onBack: () => void;
}

export function DonePage({ snapshot, tried, onBack }: DonePageProps) {
  const due = isTimeForBreak(snapshot);
  const onEnter = due ? startBreak : openHome;
  const home = { text: translate('welcome.done.home'), onPress: openHome, onApproach: undefined };
  const start = { text: translate('welcome.done.start'), onPress: startBreak, onApproach: expectBreak };
  const [first, second] = due ? [start, home] : [home, start];
  return (
    <WelcomeFrame
      page="done"
      heading={translate('welcome.done.heading')}
      onEnter={onEnter}
      actions={
        <>
          <Button onPress={onBack}>{translate('welcome.back')}</Button>
          <span className="welcome-gap" />
          <Button key={second.text} onApproach={second.onApproach} onPress={second.onPress}>
            {second.text}
          </Button>
          <Button key={first.text} kind="primary" keyName="enter" onApproach={first.onApproach} onPress={first.onPress}>
            {first.text}
          </Button>
        </>
      }
    >
      {tried && <p>{translate('welcome.done.tried')}</p>}
      <p>{due ? translate('welcome.done.due') : translate('welcome.done.next', { minutes: snapshot.settings.sitLimitMinutes })}</p>
      {!due && <p>{translate('welcome.done.where')}</p>}
    </WelcomeFrame>
  );
}
