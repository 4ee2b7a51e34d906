// Answers what a person says of a stretch of their record: the history first, which may refuse, then the bout that runs.
import { planCorrection, planUndo } from '../../shared/correction/plan';
import type { Plan, Situation, WhyRefused } from '../../shared/correction/plan';
import type { CorrectionAnswer } from '../../shared/ipc/calls';
import type { Settings } from '../../shared/settings/settings';
import type { LiveState } from '../../shared/state/live-state';
import { dayMs, minuteMs } from '../../shared/time/duration';
import { dateOf } from '../../shared/time/local-date';
import type { Loop } from '../loop/loop';
import type { CallHandlers } from '../ports/call-handlers';
import type { History } from '../ports/history';

export interface CorrectionCallContext {
  look: () => LiveState;
  loop: () => Pick<Loop, 'say'>;
  settings: () => Settings;
  history: Pick<History, 'read' | 'correct' | 'correction'>;
  wallNow: () => Date;
}

const zoneOffsetAt = (at: number): number => -new Date(at).getTimezoneOffset() * minuteMs;

export function correctionCalls({ look, loop, settings, history, wallNow }: CorrectionCallContext): Pick<CallHandlers, 'correct' | 'undoCorrection'> {
  function situation(from: number, to: number): Situation {
    const state = look();
    const wallMs = wallNow().getTime();
    return {
      state,
      now: { at: state.at, wallMs, zoneOffsetMs: zoneOffsetAt(wallMs) },
      records: history.read({ from: dateOf(from - 2 * dayMs), to: dateOf(to + 2 * dayMs) }),
      naturalBreakMs: settings().naturalBreakMinutes * minuteMs,
      zoneOffsetAt,
      newId: () => crypto.randomUUID(),
    };
  }

  function carryOut(plan: Plan | WhyRefused): CorrectionAnswer {
    if (typeof plan === 'string') return { kind: 'refused', why: plan };
    if (!history.correct(plan.change)) return { kind: 'refused', why: 'notWritable' };
    loop().say({ type: 'correct', running: plan.running });
    return { kind: 'done', id: plan.change.keep?.id ?? null, changedMs: plan.changedMs };
  }

  return {
    correct: ({ from, to, as }) => carryOut(planCorrection(situation(from, to ?? from + dayMs), { from, to, as })),
    undoCorrection: ({ id }) => {
      const correction = history.correction(id);
      return correction ? carryOut(planUndo(situation(correction.from, correction.to), correction)) : { kind: 'refused', why: 'unknown' };
    },
  };
}
