// The buttons that begin a break or put it off.
import { routineLengthText } from '../../shared/projection/length-text';
import { offerName } from '../../shared/routines/offer';
import type { RoutineOffer, RoutineOffers } from '../../shared/routines/offer';
import { expectBreak } from '../bridge/expect-break';
import { send } from '../bridge/send';
import { translate } from '../language/language';
import { Button } from '../parts/Button';
import type { HomeView } from './home-view';

function routineText(offer: RoutineOffer): string {
  return translate('tray.routineItem', {
    name: offerName(offer, translate),
    length: routineLengthText(offer, translate),
  });
}

export function StartButtons({ view, routines: { suggested, second } }: { view: HomeView; routines: RoutineOffers }) {
  const { snoozeMinutes } = view;
  return (
    <div className="home-start">
      <Button kind="primary" onApproach={expectBreak} onPress={() => send('startBreak', { routineId: suggested?.routineId ?? null })}>
        <span className="home-start-text">
          {translate(view.canStart ? 'home.start' : 'home.showBreak')}
          {view.canStart && suggested && <span className="home-start-which">{routineText(suggested)}</span>}
        </span>
      </Button>
      {view.canStart && second && (
        <Button onApproach={expectBreak} onPress={() => send('startBreak', { routineId: second.routineId })}>
          {routineText(second)}
        </Button>
      )}
      {(snoozeMinutes !== null || view.canSkip) && (
        <div className="home-row">
          {snoozeMinutes !== null && (
            <Button onPress={() => send('snooze', { minutes: snoozeMinutes })}>
              {translate('reminder.snooze', { minutes: snoozeMinutes })}
            </Button>
          )}
          {view.canSkip && <Button onPress={() => send('skip')}>{translate('tray.skip')}</Button>}
        </div>
      )}
    </div>
  );
}
