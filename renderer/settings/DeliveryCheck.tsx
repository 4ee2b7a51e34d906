// Shows how reminders come to the screen here: a test of it, and what came of the last ones.
import { useCallback, useEffect, useState } from 'react';
import type { Delivered } from '../../shared/ipc/calls';
import { send } from '../bridge/send';
import { bridge } from '../bridge/window-bridge';
import { translate } from '../language/language';
import { Button } from '../parts/Button';
import { SettingName } from './SettingName';

/** A channel may take two seconds, and three of them may be tried. */
const askAgainMs = [300, 1_500, 4_000, 7_000] as const;

const timeOfDay = new Intl.DateTimeFormat(navigator.language, { hour: 'numeric', minute: '2-digit', second: '2-digit' });

const outcomeKeys = {
  shown: 'settings.delivery.shown',
  failed: 'settings.delivery.failed',
  'too late': 'settings.delivery.tooLate',
} as const;

const channelKeys: Readonly<Record<string, 'settings.channel.desktop' | 'settings.channel.card' | 'settings.channel.other'>> = {
  desktop: 'settings.channel.desktop',
  card: 'settings.channel.card',
};

function lineOf({ atMs, channel, outcome, tookMs }: Delivered): string {
  return translate(outcomeKeys[outcome], {
    time: timeOfDay.format(atMs),
    channel: translate(channelKeys[channel] ?? 'settings.channel.other', { name: channel }),
    took: tookMs,
  });
}

export function DeliveryCheck() {
  const [list, setList] = useState<readonly Delivered[]>([]);
  const read = useCallback(() => {
    bridge
      .call('readDeliveries')
      .then(setList)
      .catch((error: unknown) => console.error('readDeliveries', error));
  }, []);
  const [tests, setTests] = useState(0);

  useEffect(() => {
    read();
    const timers = tests === 0 ? [] : askAgainMs.map((ms) => window.setTimeout(read, ms));
    return () => timers.forEach((timer) => window.clearTimeout(timer));
  }, [read, tests]);

  return (
    <div className="setting">
      <SettingName>{translate('settings.delivery.label')}</SettingName>
      <p className="setting-hint">{translate('settings.delivery.hint')}</p>
      <div className="delivery">
        <Button
          onPress={() => {
            send('sendTestReminder');
            setTests((count) => count + 1);
          }}
        >
          {translate('settings.delivery.test')}
        </Button>
        <ul className="delivery-list time" aria-live="polite">
          {list.slice(0, 5).map((delivered) => (
            <li key={`${delivered.atMs} ${delivered.channel}`}>{lineOf(delivered)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
