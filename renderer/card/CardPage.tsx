// The reminder as Unsit's own small card, for desktops that deliver no notification.
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { CardContent } from '../../shared/ipc/calls';
import type { ReminderAction, ReminderAnswer } from '../../shared/projection/reminder-text';
import type { RoutineOffer } from '../../shared/routines/offer';
import { send } from '../bridge/send';
import { bridge } from '../bridge/window-bridge';
import { translate } from '../language/language';
import { Button } from '../parts/Button';
import './card.css';
import { CardSign } from './CardSign';
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

  const card = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // Before it is shown: the window takes the height of the words in the person's language and letters.
    const { current } = card;
    if (!current) return;
    send('fitCard', { height: Math.ceil(current.getBoundingClientRect().height) });
    // From now on as high as the window became, so that its edge runs along the window's.
    current.classList.add('card-fitted');
  }, [content]);

  if (!content) return null;
  const { title, body, actions } = content.text;
  const starts = startsOf(content);
  const isNotice = content.said.kind === 'notice';
  const offersWalk = content.said.kind === 'reminder' && content.said.reminder.suggested !== null;

  return (
    <main ref={card} className={isNotice ? 'card card-notice' : 'card'}>
      <div className="card-words">
        <CardSign said={content.said} />
        <div>
          <h1 className="time">{title}</h1>
          <p>{body}</p>
        </div>
      </div>
      <div className="card-starts">
        {starts.map(({ action, offer }, index) => (
          <Button key={action.answer} kind={index === 0 && !isNotice ? 'primary' : 'plain'} onPress={() => answer(action.answer)}>
            {offer ? <RoutineName offer={offer} /> : action.label}
          </Button>
        ))}
      </div>
      {!isNotice && (
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
      )}
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
