// The ways from Home to what can be read at any time: why these moves, and how to move safely.
import { send } from '../bridge/send';
import { translate } from '../language/language';
import { TextLink } from '../parts/TextLink';

export function ReadingLinks() {
  return (
    <nav className="home-reading" aria-label={translate('home.reading')}>
      <TextLink onPress={() => send('openWindow', { name: 'explanation' })}>{translate('tray.explanation')}</TextLink>
      <TextLink onPress={() => send('openWindow', { name: 'safety' })}>{translate('tray.safety')}</TextLink>
    </nav>
  );
}
