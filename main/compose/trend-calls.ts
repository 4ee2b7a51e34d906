// Answers what Home asks about the weeks: gathers the sums of the history and what runs now, and has the picture made of them.
import { allowedMoves } from '../../shared/moves/allowed';
import type { MoveId } from '../../shared/moves/move-id';
import type { Settings } from '../../shared/settings/settings';
import type { LiveState } from '../../shared/state/live-state';
import { minuteMs } from '../../shared/time/duration';
import type { TrendSums, WeekBegins } from '../../shared/trends/sums';
import { trendRanges } from '../../shared/trends/trend-ranges';
import { trendsOf } from '../../shared/trends/trends-of';
import type { CallHandlers } from '../ports/call-handlers';
import type { History } from '../ports/history';

export interface TrendCallContext {
  history: History;
  settings: () => Settings;
  look: () => LiveState;
}

function sumsOf(history: History, today: string, weekBegins: WeekBegins, limitMs: number): TrendSums {
  const { days, year, lastWeek, lastMonth } = trendRanges(today, weekBegins);
  return {
    firstDate: history.firstDate(),
    sat: history.satByDay(days),
    bouts: history.boutsByDay(days, limitMs),
    breaks: history.breaksByDay(days),
    satByWeek: history.satByWeek(year, weekBegins),
    breaksByWeek: history.breaksByWeek(year, weekBegins),
    lastWeekOfMoves: history.secondsOfMoves(lastWeek),
    lastMonthOfMoves: history.secondsOfMoves(lastMonth),
  };
}

/** No move is named before the cautions were answered. */
function mayBeNamed(settings: Settings, { resting, at: now }: LiveState): ReadonlySet<MoveId> {
  return settings.cautionsAnswered ? allowedMoves({ settings, resting, now }) : new Set();
}

export function trendCalls({ history, settings, look }: TrendCallContext): Pick<CallHandlers, 'readTrends'> {
  return {
    readTrends: ({ weekBegins }) => {
      const state = look();
      const { sitLimitMinutes, weeklyGoal } = settings();
      const limitMs = sitLimitMinutes * minuteMs;
      return trendsOf(sumsOf(history, state.today, weekBegins, limitMs), {
        today: state.today,
        weekBegins,
        limitMs,
        goal: weeklyGoal,
        bout: state.bout,
        mayBeNamed: mayBeNamed(settings(), state),
      });
    },
  };
}
