// Answers the windows' calls: turns each into something said to the loop, or reads what a window needs.
import type { Snapshot } from '../../shared/projection/snapshot';
import type { OwnRoutineId } from '../../shared/routines/own-routine';
import type { WindowName, Delivered, ShortcutState } from '../../shared/ipc/calls';
import type { Loop } from '../loop/loop';
import type { CallHandlers } from '../ports/call-handlers';
import type { History } from '../ports/history';
import type { SettingsStore } from '../ports/settings-store';
import type { ReminderMessage, ReminderReport } from '../ports/reminder-channel';
import type { Command } from '../../shared/state/event';
import type { SettingKey } from '../../shared/settings/settings';
import type { RoutineFiles } from '../ports/routine-files';
import { checkInCalls } from './check-in-calls';
import { correctionCalls } from './correction-calls';
import { diagnosticsCalls } from './diagnostics-calls';
import type { DiagnosticsCallContext } from './diagnostics-calls';
import { dayCalls } from './day-calls';
import { pauseCommand } from './pausing';
import { recordCalls } from './record-calls';
import type { RecordCallContext } from './record-calls';
import { routineCalls } from './routine-calls';
import { trendCalls } from './trend-calls';
import type { TrendCallContext } from './trend-calls';

export interface CallContext extends TrendCallContext, RecordCallContext, DiagnosticsCallContext {
  loop: () => Loop;
  store: SettingsStore;
  history: History;
  snapshot: () => Snapshot;
  openWindow: (name: WindowName) => void;
  closeWindow: (name: WindowName) => void;
  settingChanged: (key: SettingKey) => void;
  routineFiles: RoutineFiles;
  newRoutineId: () => OwnRoutineId;
  openHelp: () => void;
  expectBreak: () => void;
  fitCard: (height: number) => void;
  shortcutState: () => Promise<ShortcutState>;
  deliveries: () => readonly Delivered[];
  testReminder: () => void;
  card: { current(): ReminderMessage | null; report(report: ReminderReport): void };
}

export function callHandlers(context: CallContext): CallHandlers {
  const say = (command: Command): null => {
    context.loop().say(command);
    return null;
  };
  /** From the card an answer goes through its channel, so that exactly one answer counts. */
  const reportCard = (report: ReminderReport): null => {
    context.card.report(report);
    return null;
  };

  return {
    readSnapshot: () => context.snapshot(),
    readCard: () => {
      const message = context.card.current();
      return message && { said: message.said, text: message.text };
    },
    fitCard: ({ height }) => {
      context.fitCard(height);
      return null;
    },
    answerCard: ({ answer }) => reportCard({ type: 'answered', answer }),
    readSettingsNotice: () => context.store.notice(),
    ...trendCalls(context),
    readDeliveries: () => context.deliveries(),
    sendTestReminder: () => {
      context.testReminder();
      return null;
    },
    dismissSettingsNotice: () => {
      context.store.noticeTold();
      return null;
    },
    writeSetting: async ({ key, value }) => {
      const written = await context.store.write(key, value);
      if (written === 'saved') context.settingChanged(key);
      return written;
    },
    readShortcutState: () => context.shortcutState(),
    startBreak: ({ routineId }) => say({ type: 'openBreak', routineId }),
    expectBreak: () => {
      context.expectBreak();
      return null;
    },
    player: (command) => say({ type: 'player', command }),
    walk: () => say({ type: 'walk' }),
    closeBreak: () => say({ type: 'closeBreak' }),
    snooze: ({ minutes }) => say({ type: 'snooze', minutes }),
    skip: () => say({ type: 'skip' }),
    dismissReminder: () => reportCard({ type: 'closed', how: 'dismissed' }),
    stand: () => say({ type: 'stand' }),
    sit: () => say({ type: 'sit' }),
    moved: () => say({ type: 'moved' }),
    pause: ({ length }) => say(pauseCommand(length, context.wallNow(), context.store.read())),
    widenLimit: () => say({ type: 'answerWider', widen: true }),
    keepLimit: () => say({ type: 'answerWider', widen: false }),
    resume: () => say({ type: 'resume' }),
    ...checkInCalls(context),
    ...correctionCalls(context),
    ...dayCalls(context),
    ...diagnosticsCalls(context),
    ...routineCalls(context),
    ...recordCalls(context),
    openWindow: ({ name }) => {
      context.openWindow(name);
      return null;
    },
    closeWindow: (_args, from) => {
      context.closeWindow(from);
      return null;
    },
  };
}
