// The buttons that begin a break or put it off.
import { routineLengthText } from '../../shared/projection/length-text';
import { routines } from '../../shared/routines/catalogue';
import type { RoutinePair } from '../../shared/routines/choose';
import type { RoutineId } from '../../shared/routines/routine';
import { send } from '../bridge/send';
import { translate } from '../language/language';
import { Button } from '../parts/Button';
import type { HomeView } from './home-view';

function routineText(routineId: RoutineId): string {
  const routine = routines[routineId];
  return translate('tray.routineItem', {
    name: translate(routine.name),
    length: routineLengthText(routine, translate),
  });
}

export function StartButtons({ view, routines: pair }: { view: HomeView; routines: RoutinePair }) {
  const { snoozeMinutes } = view;
  return (
    <div className="home-start">
      <Button kind="primary" onPress={() => send('startBreak', { routineId: pair.suggested })}>
        <span className="home-start-text">
          {translate(view.canStart ? 'home.start' : 'home.showBreak')}
          {view.canStart && <span className="home-start-which">{routineText(pair.suggested)}</span>}
        </span>
      </Button>
      {view.canStart && (
        <Button onPress={() => send('startBreak', { routineId: pair.second })}>{routineText(pair.second)}</Button>
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
