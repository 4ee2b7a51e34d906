// The reminder as Unsit's own small card, for desktops that deliver no notification.
import { useEffect, useState } from 'react';
import type { CardContent } from '../../shared/ipc/calls';
import type { ReminderAction, ReminderAnswer } from '../../shared/projection/reminder-text';
import type { RoutineOffer } from '../../shared/routines/offer';
import { send } from '../bridge/send';
import { bridge } from '../bridge/window-bridge';
import { translate } from '../language/language';
import { Button } from '../parts/Button';
import './card.css';
import { RoutineName } from './RoutineName';

function useCard(): CardContent | null {
  const [content, setContent] = useState<CardContent | null>(null);
  useEffect(() => {
    let gone = false;
    bridge
      .call('readCard')
      .then((read) => {
        if (!gone) setContent(read);
      })
      .catch((error: unknown) => console.error('readCard', error));
    return () => {
      gone = true;
    };
  }, []);
  return content;
}

function answer(given: ReminderAnswer): void {
  send('answerCard', { answer: given });
}

interface Start {
  action: ReminderAction;
  /** Null for a walk. */
  offer: RoutineOffer | null;
}

/** The answers that begin something. */
function startsOf({ said, text: { actions } }: CardContent): Start[] {
  if (said.kind === 'notice') return actions.map((action) => ({ action, offer: null }));
  const { suggested, second } = said.reminder;
  const offers = { start: suggested, startSecond: second, walk: null } as const;
  return actions.flatMap((action) =>
    action.answer in offers ? [{ action, offer: offers[action.answer as keyof typeof offers] }] : [],
  );
}

export function CardPage() {
  const content = useCard();

  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') send('dismissReminder');
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  if (!content) return null;
  const { title, body, actions } = content.text;
  const starts = startsOf(content);
  const offersWalk = content.said.kind === 'reminder' && content.said.reminder.suggested !== null;

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
          <Button key={action.answer} kind={index === 0 ? 'primary' : 'plain'} onPress={() => answer(action.answer)}>
            {offer ? <RoutineName offer={offer} /> : action.label}
          </Button>
        ))}
      </div>
      <div className="card-others">
        {offersWalk && (
          <Button kind="quiet" onPress={() => answer('walk')}>
            {translate('reminder.walk')}
          </Button>
        )}
        {actions
          .filter((action) => !starts.some((start) => start.action === action))
          .map((action) => (
            <Button key={action.answer} kind="quiet" onPress={() => answer(action.answer)}>
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
