// The reminder as Unsit's own small card, for desktops that deliver no notification.
import { useEffect, useState } from 'react';
import { reminderText } from '../../shared/projection/reminder-text';
import type { ReminderAction } from '../../shared/projection/reminder-text';
import type { RoutineOffer } from '../../shared/routines/offer';
import type { ReminderToSay } from '../../shared/state/effect';
import { send } from '../bridge/send';
import { bridge } from '../bridge/window-bridge';
import { translate } from '../language/language';
import { Button } from '../parts/Button';
import './card.css';
import { RoutineName } from './RoutineName';

function answerWith(action: ReminderAction, reminder: ReminderToSay): void {
  switch (action.answer) {
    case 'start':
      return send('startBreak', { routineId: reminder.suggested?.routineId ?? null });
    case 'startSecond':
      return send('startBreak', { routineId: reminder.second?.routineId ?? null });
    case 'walk':
      return send('walk');
    case 'snooze':
      return send('snooze', { minutes: reminder.snoozeMinutes });
    case 'skip':
      return send('skip');
  }
}

function useReminder(): ReminderToSay | null {
  const [reminder, setReminder] = useState<ReminderToSay | null>(null);
  useEffect(() => {
    let gone = false;
    bridge
      .call('readReminder')
      .then((read) => {
        if (!gone) setReminder(read);
      })
      .catch((error: unknown) => console.error('readReminder', error));
    return () => {
      gone = true;
    };
  }, []);
  return reminder;
}

interface Start {
  action: ReminderAction;
  /** Null for a walk. */
  offer: RoutineOffer | null;
}

/** The answers that begin something. */
function startsOf(actions: readonly ReminderAction[], { suggested, second }: ReminderToSay): Start[] {
  const offers = { start: suggested, startSecond: second, walk: null } as const;
  return actions.flatMap((action) =>
    action.answer in offers ? [{ action, offer: offers[action.answer as keyof typeof offers] }] : [],
  );
}

export function CardPage() {
  const reminder = useReminder();

  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') send('dismissReminder');
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  if (!reminder) return null;
  const { title, body, actions } = reminderText(reminder, translate);
  const starts = startsOf(actions, reminder);

  return (
    <main className="card">
      <div className="card-words">
        <svg className="card-ring" viewBox="0 0 40 40" aria-hidden="true">
          <circle cx="20" cy="20" r="17" />
        </svg>
        <div>
          <h1 className="time">{title}</h1>
          <p>{body}</p>
        </div>
      </div>
      <div className="card-starts">
        {starts.map(({ action, offer }, index) => (
          <Button key={action.answer} kind={index === 0 ? 'primary' : 'plain'} onPress={() => answerWith(action, reminder)}>
            {offer ? <RoutineName offer={offer} /> : action.label}
          </Button>
        ))}
      </div>
      <div className="card-others">
        {reminder.suggested && (
          <Button kind="quiet" onPress={() => send('walk')}>
            {translate('reminder.walk')}
          </Button>
        )}
        {actions
          .filter((action) => !starts.some((start) => start.action === action))
          .map((action) => (
            <Button key={action.answer} kind="quiet" onPress={() => answerWith(action, reminder)}>
              {action.label}
            </Button>
          ))}
      </div>
      <button
        type="button"
        className="card-close"
        aria-label={translate('card.close')}
        onClick={() => send('dismissReminder')}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m3.5 3.5 9 9m0-9-9 9" />
        </svg>
      </button>
    </main>
  );
}
