// Shows which key does the same as the button it stands in; screen readers get it from aria-keyshortcuts instead.
import { translate } from '../language/language';

export type KeyName = 'enter' | 'escape' | 'space' | 'left' | 'right' | 'plus' | 'mirror' | 'routine' | 'walk' | 'safety' | 'hurts' | 'tender';

export function KeyHint({ name }: { name: KeyName }) {
  return (
    <kbd className="key" aria-hidden="true">
      {translate(`key.${name}`)}
    </kbd>
  );
}
