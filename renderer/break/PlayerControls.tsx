// The buttons that steer the routine; each shows the key that does the same.
import { memo } from 'react';
import type { PlayerView } from '../../shared/break/player-view';
import { send } from '../bridge/send';
import { translate } from '../language/language';
import { Button } from '../parts/Button';

/** Drawn anew only when a button changes: the countdown above it changes every second. */
export const PlayerControls = memo(function PlayerControls({ paused, phase }: Pick<PlayerView, 'paused' | 'phase'>) {
  return (
    <div className="screen-actions guide-controls" role="group" aria-label={translate('break.controls')}>
      <Button
        kind="primary"
        keyName="space"
        keepsFocusElsewhere
        onPress={() => send('player', { type: paused ? 'resume' : 'pause' })}
      >
        {translate(paused ? 'break.resume' : 'break.pause')}
      </Button>
      <Button keyName="left" keepsFocusElsewhere onPress={() => send('player', { type: 'back' })}>
        {translate('break.back')}
      </Button>
      <Button keyName="right" keepsFocusElsewhere onPress={() => send('player', { type: 'next' })}>
        {translate('break.skip')}
      </Button>
      <Button
        keyName="plus"
        keepsFocusElsewhere
        label={translate('break.extendLabel')}
        // Time can be added to a move, not to getting ready.
        unavailable={phase !== 'move'}
        onPress={() => send('player', { type: 'extend' })}
      >
        {translate('break.extend')}
      </Button>
      <Button keyName="mirror" keepsFocusElsewhere onPress={() => send('player', { type: 'mirror' })}>
        {translate('break.swap')}
      </Button>
      <Button
        className="guide-stop"
        keyName="escape"
        keepsFocusElsewhere
        onPress={() => send('player', { type: 'stop' })}
      >
        {translate('break.stop')}
      </Button>
    </div>
  );
});
