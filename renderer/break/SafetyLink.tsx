// The quiet way from every screen of the break to the safety page; a running step waits meanwhile.
import { memo } from 'react';
import type { Break } from '../../shared/break/break';
import { send } from '../bridge/send';
import { translate } from '../language/language';
import { TextLink } from '../parts/TextLink';

/** Nobody reads about safety while seconds run away. */
export function openSafety({ stage, player }: Pick<Break, 'stage' | 'player'>): void {
  if (stage === 'moving' && !player.paused) send('player', { type: 'pause' });
  send('openWindow', { name: 'safety' });
}

export const SafetyLink = memo(function SafetyLink({ running }: { running: Break }) {
  return (
    <TextLink keyName="safety" keepsFocusElsewhere onPress={() => openSafety(running)}>
      {translate('tray.safety')}
    </TextLink>
  );
});
