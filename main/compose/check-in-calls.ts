// Answers what a person does with the check-in: the answer goes to the history and nowhere else, and a sign in it opens the safety text.
import { opensSafety } from '../../shared/check-in/answer';
import type { CheckInAnswer, CheckInPicture } from '../../shared/check-in/answer';
import type { CheckInStands } from '../../shared/check-in/asked';
import { checkInToday } from '../../shared/check-in/decide';
import type { CheckInRecord } from '../../shared/history/records';
import type { SettingKey, Settings } from '../../shared/settings/settings';
import type { LiveState } from '../../shared/state/live-state';
import { minuteMs } from '../../shared/time/duration';
import type { Loop } from '../loop/loop';
import type { CallHandlers } from '../ports/call-handlers';
import type { History } from '../ports/history';
import type { SettingsStore } from '../ports/settings-store';

export interface CheckInCallContext {
  look: () => LiveState;
  loop: () => Pick<Loop, 'say'>;
  settings: () => Settings;
  history: Pick<History, 'append' | 'checkIns' | 'deleteCheckIn'>;
  wallNow: () => Date;
  store: Pick<SettingsStore, 'write'>;
  settingChanged: (key: SettingKey) => void;
  openHelp: () => void;
}

type CheckInCall = 'readCheckIns' | 'answerCheckIn' | 'undoCheckIn' | 'skipCheckIn' | 'reopenCheckIn' | 'stopCheckIn' | 'openHelp';

/** Two months of daily answers; the rest goes with the export. */
const mostShown = 60;

const answerOf = ({ value, leg, redFlag }: CheckInRecord): CheckInAnswer => ({ value, leg, redFlag });

export function checkInCalls(context: CheckInCallContext): Pick<CallHandlers, CheckInCall> {
  const { look, loop, settings, history, wallNow, store, settingChanged, openHelp } = context;
  const say = (stands: CheckInStands): null => {
    loop().say({ type: 'checkIn', stands });
    return null;
  };
  /** A file that was read in may hold several of one date: the last one counts. */
  const recordOf = (date: string): CheckInRecord | null => {
    const [last] = history.checkIns(date, 1);
    return last?.date === date ? last : null;
  };

  function picture(): CheckInPicture {
    const { today } = look();
    const records = history.checkIns(today, mostShown);
    const own = records.find(({ date }) => date === today);
    const earlier = records.filter(({ date }) => date !== today);
    return { today: own ? answerOf(own) : null, earlier: earlier.map((record) => ({ id: record.id, date: record.date, ...answerOf(record) })) };
  }

  function keep(answer: CheckInAnswer): void {
    const { today } = look();
    const at = wallNow().getTime();
    const before = recordOf(today);
    const zoneOffsetMs = -new Date(at).getTimezoneOffset() * minuteMs;
    history.append({ kind: 'checkIn', record: { id: before?.id ?? crypto.randomUUID(), date: today, at, zoneOffsetMs, ...answer } });
    say('answered');
    if (opensSafety(before && answerOf(before), answer)) openHelp();
  }

  return {
    readCheckIns: picture,
    answerCheckIn: (answer) => {
      // Since midnight the question on the screen may be that of yesterday, and it may have been turned off elsewhere.
      if (checkInToday(look(), settings()) !== null) keep(answer);
      return picture();
    },
    undoCheckIn: () => {
      const record = recordOf(look().today);
      const gone = record === null || history.deleteCheckIn(record.id);
      if (gone) say('open');
      return gone;
    },
    skipCheckIn: () => say('skipped'),
    reopenCheckIn: () => say('open'),
    stopCheckIn: async () => {
      const written = await store.write('checkIn', 'off');
      if (written === 'saved') settingChanged('checkIn');
      return written;
    },
    openHelp: () => {
      openHelp();
      return null;
    },
  };
}
