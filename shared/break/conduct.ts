// Opens, begins, steers and ends a break, and books what it was worth.
import { endBout, shownSatMs } from '../bout/book';
import type { EndedBy, LiveState } from '../state/live-state';
import type { Effect } from '../state/effect';
import type { PlayerCommand } from '../state/event';
import { laterAfterAbandonedBreak, closeReminder } from '../reminder/answer';
import { replaceReminder } from '../reminder/decide';
import type { Decided } from '../reminder/decide';
import { withPractice, withResting, withUse } from '../practice/practice';
import { offerOf } from '../routines/choose';
import { offersFor } from '../routines/offers-for';
import type { RoutineOffer, RoutineRef } from '../routines/offer';
import type { Settings } from '../settings/settings';
import type { Break, BreakOutcome, Player } from './break';
import { isOver, newPlayer, steerPlayer } from './player';
import { countsAsBreak, forgottenPauseMs } from './step-timing';

/** Spoken cues need longer to be heard than to be read. */
function playerFor(offer: RoutineOffer | null, { speech }: Settings): Player {
  return newPlayer(offer?.steps ?? [], speech ? 'heard' : 'read');
}

function newBreak(state: LiveState, offer: RoutineOffer | null, settings: Settings): Break {
  return {
    offer,
    stage: 'why',
    openedAt: state.at,
    boutSatMs: shownSatMs(state),
    startedAt: null,
    player: playerFor(offer, settings),
    outcome: null,
    guidedElsewhere: false,
  };
}

/** Shows the first screen, "why"; sitting goes on until the first step begins. An open break is only brought forward. */
export function openBreak(state: LiveState, routineId: RoutineRef | null, settings: Settings, everywhere = false): Decided {
  if (!settings.cautionsAnswered) return { state, effects: [{ type: 'openWelcomeWindow' }] };
  const show: Effect = { type: 'openBreakWindow', everywhere };
  if (state.break && state.break.stage !== 'done') return { state, effects: [show] };
  const chosen = offerOf(offersFor(state, settings), routineId);
  // The reminder has done its work; while the window is open nothing else is said.
  const seen =
    state.reminder.phase === 'reminded'
      ? takeDown(state, state.reminder.id)
      : { state, effects: [] };
  return {
    state: { ...seen.state, break: newBreak(state, chosen, settings) },
    effects: [...seen.effects, show],
  };
}

function takeDown(state: LiveState, id: number): Decided {
  const effects: Effect[] =
    state.reminder.phase === 'reminded' && state.reminder.live ? [{ type: 'withdrawReminder', id }] : [];
  return { state: closeReminder(state, id, 'dismissed'), effects };
}

/** A first screen that nobody answers closes by itself, so that no reminder waits behind it for ever. */
function isForgotten(running: Break, state: LiveState): boolean {
  if (running.stage === 'why') return state.at - running.openedAt >= forgottenPauseMs;
  const { player } = running;
  return running.stage === 'moving' && player.paused && player.pausedForMs >= forgottenPauseMs;
}

/** What was done counts for the week, whatever came of the break. */
function withOutcome(state: LiveState, running: Break, outcome: BreakOutcome): LiveState {
  const { steps, doneMs } = running.player;
  const practice = withPractice(state.practice, steps, doneMs, { at: state.at, date: state.today });
  return { ...state, practice, break: { ...running, stage: 'done', outcome } };
}

function withRoutineUse(state: LiveState, { offer }: Break): LiveState {
  return offer ? { ...state, used: withUse(state.used, offer.routineId, state.at) } : state;
}

/** A break longer than a natural break has ended the bout already; what it was is said better now. */
function endedOrAmended(state: LiveState, startedAt: number, endedBy: EndedBy): Decided {
  if (state.bout) {
    const { state: without, ended } = endBout(state, startedAt, endedBy);
    return { state: without, effects: ended.map((bout): Effect => ({ type: 'boutEnded', bout })) };
  }
  const { lastEnded } = state;
  if (!lastEnded || Math.abs(lastEnded.endedAt - (state.absence?.since ?? startedAt)) >= 1) return { state, effects: [] };
  const bout = { ...lastEnded, endedBy };
  return { state: { ...state, lastEnded: bout }, effects: [{ type: 'boutAmended', bout }] };
}

function breakEnded(state: LiveState, running: Break, outcome: BreakOutcome): Effect {
  const { offer, player, startedAt } = running;
  const ended = { offer, player, outcome, startedAt: startedAt ?? state.at, endedAt: state.at, date: state.today };
  return { type: 'breakEnded', ended };
}

/** Ends the bout where the break began; the absence goes on until there is input again. */
function endBoutWithBreak(state: LiveState, running: Break, endedBy: EndedBy): Decided {
  const ended = endedOrAmended(state, running.startedAt ?? state.at, endedBy);
  const absence = ended.state.absence ? { ...ended.state.absence, endedBoutBy: endedBy } : null;
  const outcome: BreakOutcome = endedBy === 'walk' ? 'walked' : 'finished';
  const free = replaceReminder(ended.state, { phase: 'counting' });
  const used = outcome === 'finished' ? withRoutineUse(free.state, running) : free.state;
  return {
    state: withOutcome({ ...used, absence, skipsInARow: 0 }, running, outcome),
    effects: [...ended.effects, ...free.effects, breakEnded(state, running, outcome)],
  };
}

/** A routine left before half: the break counts as what it was, the bout goes on. */
function abandon(state: LiveState, running: Break, settings: Settings): Decided {
  const later = laterAfterAbandonedBreak(state, settings);
  return { state: withOutcome(later.state, running, 'stopped'), effects: [...later.effects, breakEnded(state, running, 'stopped')] };
}

function stop(state: LiveState, running: Break, settings: Settings): Decided {
  return countsAsBreak(running.player)
    ? endBoutWithBreak(state, running, 'routine')
    : abandon(state, running, settings);
}

/** "I'll just walk": counts whatever its length; from the card or the notification no window is needed for it. */
export function walk(state: LiveState, settings: Settings): Decided {
  const open = state.break?.stage === 'done' ? null : state.break;
  const running = open ?? newBreak(state, offersFor(state, settings).suggested, settings);
  const walked = endBoutWithBreak(state, running, 'walk');
  const shown = open ? walked.state.break : state.break;
  return { state: { ...walked.state, break: shown }, effects: walked.effects };
}

/** The window is gone or the person closed it: a running routine ends with what was done so far. */
export function closeBreak(state: LiveState, settings: Settings): Decided {
  const running = state.break;
  if (!running) return { state, effects: [] };
  const ended = running.stage === 'moving' ? stop(state, running, settings) : { state, effects: [] };
  return { state: { ...ended.state, break: null }, effects: [...ended.effects, { type: 'closeBreakWindow' }] };
}

/** Death in the middle of a break: nobody knows whether it went on, so it does not count. */
export function abandonBreak(state: LiveState, settings: Settings): Decided {
  if (state.break?.stage !== 'moving') return { state: { ...state, break: null }, effects: [] };
  const left = abandon(state, state.break, settings);
  return { state: { ...left.state, break: null }, effects: left.effects };
}

/** The end of a break that was guided elsewhere. */
export function endBreak(state: LiveState, counts: boolean, settings: Settings): Decided {
  const running = state.break;
  if (running?.stage !== 'moving') return { state, effects: [] };
  return counts ? endBoutWithBreak(state, running, 'routine') : abandon(state, running, settings);
}

/** After time has passed: the last step may be done, or a pause forgotten. */
export function settleBreak(state: LiveState, settings: Settings): Decided {
  const running = state.break;
  if (!running) return { state, effects: [] };
  if (isForgotten(running, state)) return closeBreak(state, settings);
  const over = running.stage === 'moving' && isOver(running.player);
  return over ? stop(state, running, settings) : { state, effects: [] };
}

function begin(state: LiveState, running: Break, guidedElsewhere: boolean): Decided {
  if (running.stage !== 'why' || running.offer === null) return { state, effects: [] };
  const here = { startedAt: state.at, boutSatMs: shownSatMs(state), guidedElsewhere };
  const started: Break = { ...running, stage: 'moving', ...here };
  return { state: { ...state, break: started }, effects: [] };
}

function chooseRoutine(state: LiveState, running: Break, routineId: RoutineRef, settings: Settings): Decided {
  if (running.stage !== 'why') return { state, effects: [] };
  const offer = offerOf(offersFor(state, settings), routineId);
  return { state: { ...state, break: { ...running, offer, player: playerFor(offer, settings) } }, effects: [] };
}

/** The move at hand hurts: it ends, and rests from now on. */
function restHurtMove(state: LiveState, running: Break): LiveState {
  const moveId = running.player.steps[running.player.index]?.move;
  return moveId && running.player.hurt === null ? { ...state, resting: withResting(state.resting, moveId, state.at) } : state;
}

/** Answers the keys of the break window. Keys that mean nothing on the present screen do nothing. */
export function steerBreak(state: LiveState, command: PlayerCommand, settings: Settings): Decided {
  const running = state.break;
  if (!running) return { state, effects: [] };
  if (command.type === 'begin') return begin(state, running, command.guidedElsewhere ?? false);
  if (command.type === 'chooseRoutine') return chooseRoutine(state, running, command.routineId, settings);
  if (running.stage !== 'moving') return { state, effects: [] };
  if (command.type === 'stop') return stop(state, running, settings);
  const steered = { ...running, player: steerPlayer(running.player, command.type) };
  const rested = command.type === 'hurts' ? restHurtMove(state, running) : state;
  return settleBreak({ ...rested, break: steered }, settings);
}
