// What a person can tell Unsit about themselves, how to pause it, and the way to the settings.
import { send } from '../bridge/send';
import { translate } from '../language/language';
import { Button } from '../parts/Button';
import { MenuButton } from '../parts/MenuButton';
import type { MenuChoice } from '../parts/MenuButton';
import type { HomeView } from './home-view';

const pauseChoices: readonly MenuChoice[] = [
  { label: translate('tray.pauseMinutes', { minutes: 30 }), onChoose: () => send('pause', { length: 30 }) },
  { label: translate('tray.pauseHours', { hours: 1 }), onChoose: () => send('pause', { length: 60 }) },
  { label: translate('tray.pauseHours', { hours: 2 }), onChoose: () => send('pause', { length: 120 }) },
  { label: translate('tray.pauseTomorrow'), onChoose: () => send('pause', { length: 'tomorrow' }) },
  { label: translate('tray.pauseOpen'), onChoose: () => send('pause', { length: 'open' }) },
];

export function PostureButtons({ view }: { view: HomeView }) {
  return (
    <div className="home-foot" role="group" aria-label={translate('home.posture')}>
      <Button kind="quiet" onPress={() => send(view.standing ? 'sit' : 'stand')}>
        {translate(view.standing ? 'tray.sit' : 'tray.stand')}
      </Button>
      {view.canSayMoved && (
        <Button kind="quiet" onPress={() => send('moved')}>
          {translate('tray.moved')}
        </Button>
      )}
      {view.paused ? (
        <Button kind="quiet" onPress={() => send('resume')}>
          {translate('tray.resume')}
        </Button>
      ) : (
        <MenuButton label={translate('tray.pause')} choices={pauseChoices} />
      )}
      <Button kind="quiet" onPress={() => send('openWindow', { name: 'settings' })}>
        {translate('tray.settings')}
      </Button>
    </div>
  );
}
