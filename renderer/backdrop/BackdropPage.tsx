// What the other displays show while a break covers them all: where the guide is, and a way out.
import { useEffect } from 'react';
import { useSnapshot } from '../bridge/use-snapshot';
import { send } from '../bridge/send';
import { translate } from '../language/language';
import { Button } from '../parts/Button';
import './backdrop.css';

/** Nothing here changes by itself. */
const untilNews = (): null => null;

function snooze(minutes: number): void {
  send('snooze', { minutes });
  send('closeBreak');
}

export function BackdropPage() {
  const shown = useSnapshot(untilNews);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') send('closeBreak');
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  const running = shown?.snapshot.break;
  if (!shown || !running) return null;
  const { canSnooze, settings } = shown.snapshot;
  const waits = running.stage === 'why';

  return (
    <main className="backdrop">
      <svg className="backdrop-ring" viewBox="0 0 96 96" aria-hidden="true">
        <circle cx="48" cy="48" r="42" />
      </svg>
      <h1>{translate('backdrop.heading')}</h1>
      <p>{translate('backdrop.where')}</p>
      <div className="backdrop-ways">
        {waits && canSnooze && (
          <Button kind="quiet" onPress={() => snooze(settings.snoozeMinutes)}>
            {translate('reminder.snooze', { minutes: settings.snoozeMinutes })}
          </Button>
        )}
        <Button kind="quiet" keyName="escape" onPress={() => send('closeBreak')}>
          {translate(waits ? 'break.notNow' : 'backdrop.end')}
        </Button>
      </div>
    </main>
  );
}
