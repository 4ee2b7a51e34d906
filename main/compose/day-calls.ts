// Answers what a day was like: the records of the history and the live state, put together by one instant of the clock.
import { dayClocks, notedOffsets } from '../../shared/day/day-clocks';
import { materialOfRecords, together } from '../../shared/day/day-material';
import { dayOf } from '../../shared/day/day-of';
import type { DayPicture } from '../../shared/day/day-picture';
import { materialOfLiveState } from '../../shared/day/live-material';
import type { Translate } from '../../shared/messages/translate';
import { offerName } from '../../shared/routines/offer';
import type { Settings } from '../../shared/settings/settings';
import type { LiveState } from '../../shared/state/live-state';
import { dayMs, minuteMs } from '../../shared/time/duration';
import { dateOf } from '../../shared/time/local-date';
import type { CallHandlers } from '../ports/call-handlers';
import type { History } from '../ports/history';

export interface DayCallContext {
  look: () => LiveState;
  settings: () => Settings;
  history: Pick<History, 'read' | 'firstDate'>;
  wallNow: () => Date;
  translate: Translate;
}

const zoneHere = (at: number): number => -new Date(at).getTimezoneOffset() * minuteMs;

/** What began the evening before may reach into the day. */
const dayBefore = (date: string): string => dateOf(Date.parse(date) - dayMs);

function earlier(one: string, other: string | null): string {
  return other === null || one < other ? one : other;
}

export function dayCalls({ look, settings: read, history, wallNow, translate }: DayCallContext): Pick<CallHandlers, 'readDay'> {
  function dayAt(asked: string | null): DayPicture {
    const state = look();
    const now = wallNow().getTime();
    const zoneOffsetMs = zoneHere(now);
    const today = state.today || dateOf(now + zoneOffsetMs);
    const date = asked === null ? today : earlier(asked, today);
    const settings = read();
    const records = history.read({ from: dayBefore(date), to: date });
    const notes = notedOffsets(records);
    const clocks = dayClocks(date, date === today ? [...notes, { at: now, offsetMs: zoneOffsetMs }] : notes, zoneHere);
    const breakName = state.break?.offer ? offerName(state.break.offer, translate) : null;
    const live = materialOfLiveState(state, { at: state.at, wallMs: now, zoneOffsetMs }, date, breakName);
    return dayOf(
      together(materialOfRecords(records, date), live),
      { date, today, firstDate: history.firstDate(), now, ...clocks },
      { limitMs: settings.sitLimitMinutes * minuteMs, naturalBreakMs: settings.naturalBreakMinutes * minuteMs },
    );
  }

  return { readDay: ({ date }) => dayAt(date) };
}
