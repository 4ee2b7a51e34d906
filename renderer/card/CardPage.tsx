// The reminder as Unsit's own small card, for desktops that deliver no notification.
import { useEffect, useState } from 'react';
import { reminderText } from '../../shared/projection/reminder-text';
import type { ReminderAction } from '../../shared/projection/reminder-text';
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
      return send('startBreak', { routineId: reminder.suggestedRoutineId });
    case 'startSecond':
      return send('startBreak', { routineId: reminder.secondRoutineId });
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
  const isStart = ({ answer }: ReminderAction): boolean => answer === 'start' || answer === 'startSecond';

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
        {actions.filter(isStart).map((action) => (
          <Button
            key={action.answer}
            kind={action.answer === 'start' ? 'primary' : 'plain'}
            onPress={() => answerWith(action, reminder)}
          >
            <RoutineName routineId={action.answer === 'start' ? reminder.suggestedRoutineId : reminder.secondRoutineId} />
          </Button>
        ))}
      </div>
      <div className="card-others">
        <Button kind="quiet" onPress={() => send('walk')}>
          {translate('reminder.walk')}
        </Button>
        {actions
          .filter((action) => !isStart(action))
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
