// Chooses what to offer: what the person can do here, in the minutes they have, by what their week still lacks.
import { allowedMoves } from '../moves/allowed';
import type { Person } from '../moves/allowed';
import { groupSeconds, rolledOn, weekSeconds, weeklyTargetSeconds, weighedGroups } from '../practice/practice';
import type { Practice, RoutineUse, WeighedGroup } from '../practice/practice';
import { adaptSteps, isWhole, withoutExcluded } from './adapt';
import { routines } from './catalogue';
import type { OfferReason, RoutineOffer, RoutineOffers, RoutineRef } from './offer';
import { placeOfSteps } from './own-routine';
import { plannedSeconds, routineIds } from './routine';
import type { Routine } from './routine';
import { withLessDoneSideFirst } from './sides-first';

/** Everything the choice depends on. */
export interface Chooser extends Person {
  practice: readonly Practice[];
  used: readonly RoutineUse[];
  /** The person's date; rolling is offered once a day at most. */
  today: string;
}

type Candidate = Omit<RoutineOffer, 'reason'>;

type Needs = Readonly<Record<WeighedGroup, { doneSeconds: number; need: number }>>;

/** From 1 (nothing yet this week) to 0 (the week has what it asks for). Source: content.md §4 (4). */
function needsOf({ practice, now }: Chooser): Needs {
  const need = (group: WeighedGroup): Needs[WeighedGroup] => {
    const doneSeconds = weekSeconds(practice, group, now);
    return { doneSeconds, need: Math.max(0, 1 - doneSeconds / weeklyTargetSeconds[group]) };
  };
  return {
    hipFlexors: need('hipFlexors'),
    glutes: need('glutes'),
    hamstrings: need('hamstrings'),
    upperBack: need('upperBack'),
  };
}

function secondsFor({ steps }: Candidate, group: WeighedGroup): number {
  return steps.reduce((sum, { move, seconds }) => sum + groupSeconds(move, group, seconds), 0);
}

/** Seconds that reach a group, each weighed by how much that group still lacks. */
function scoreOf(candidate: Candidate, needs: Needs): number {
  return Math.round(weighedGroups.reduce((sum, group) => sum + secondsFor(candidate, group) * needs[group].need, 0));
}

function usedAt({ routineId }: Candidate, used: readonly RoutineUse[]): number {
  return used.find((one) => one.routineId === routineId)?.at ?? -1;
}

function ourCandidates(chooser: Chooser): Candidate[] {
  const allowed = allowedMoves(chooser);
  const rolled = rolledOn(chooser.practice, chooser.today);
  return routineIds.flatMap((routineId) => {
    const routine: Routine = routines[routineId];
    const { place } = routine;
    const steps = adaptSteps(routine, allowed);
    const here = chooser.settings.staySeated ? place === 'chair' : chooser.settings.places.includes(place);
    if (!here || !isWhole(routine, steps) || (place === 'roller' && rolled)) return [];
    return [{ routineId, name: { key: routine.name }, place, steps }];
  });
}

function ownCandidates(chooser: Chooser): Candidate[] {
  const allowed = allowedMoves(chooser);
  const rolled = rolledOn(chooser.practice, chooser.today);
  return chooser.settings.ownRoutines.flatMap(({ id, name, steps: all }) => {
    const steps = withoutExcluded(all, allowed);
    const place = placeOfSteps(steps);
    if (steps.length === 0 || (place === 'roller' && rolled)) return [];
    return [{ routineId: id, name: { text: name }, place, steps }];
  });
}

/** The group that speaks most for a routine. */
function needReason(candidate: Candidate, needs: Needs): OfferReason {
  const weight = (group: WeighedGroup): number => secondsFor(candidate, group) * needs[group].need;
  const group = weighedGroups.reduce((best, one) => (weight(one) > weight(best) ? one : best));
  if (weight(group) === 0) return { kind: 'rested' };
  return {
    kind: 'need',
    group,
    doneSeconds: Math.round(needs[group].doneSeconds),
    targetSeconds: weeklyTargetSeconds[group],
    givesSeconds: Math.round(secondsFor(candidate, group)),
  };
}

/** Highest need first; ties by longest unused, then as the catalogue has them. */
function ranked(candidates: readonly Candidate[], needs: Needs, used: readonly RoutineUse[]): Candidate[] {
  return [...candidates].sort(
    (one, other) => scoreOf(other, needs) - scoreOf(one, needs) || usedAt(one, used) - usedAt(other, used),
  );
}

function shortestFirst(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort((one, other) => plannedSeconds(one) - plannedSeconds(other));
}

interface Pick {
  candidate: Candidate;
  reason: OfferReason;
}

/** Never the same twice running, unless the person pinned it or there is nothing else. */
function pickBest(candidates: readonly Candidate[], chooser: Chooser, needs: Needs): Pick | null {
  const { settings, used } = chooser;
  const fitting = candidates.filter((one) => plannedSeconds(one) <= settings.breakMinutes * 60);
  const last = used[0]?.routineId;
  const [best, next] = ranked(fitting, needs, used);
  if (best && next && best.routineId === last) return { candidate: next, reason: { kind: 'change' } };
  if (best) return { candidate: best, reason: needReason(best, needs) };
  const [shortest] = shortestFirst(candidates);
  return shortest ? { candidate: shortest, reason: { kind: 'shortest' } } : null;
}

/** Something quicker where there is anything quicker, else what the week lacks most. */
function pickSecond(others: readonly Candidate[], suggested: Candidate, needs: Needs, used: readonly RoutineUse[]): Candidate | null {
  const quicker = shortestFirst(others).filter((one) => plannedSeconds(one) < plannedSeconds(suggested));
  return quicker[0] ?? ranked(others, needs, used)[0] ?? null;
}

/** Everything on offer for this person at this moment; the same facts always give the same offers. */
export function chooseRoutines(chooser: Chooser): RoutineOffers {
  const needs = needsOf(chooser);
  const ours = ourCandidates(chooser);
  const own = ownCandidates(chooser);
  const candidates = [...ours, ...own];
  const pinned = candidates.find(({ routineId }) => routineId === chooser.settings.routine);
  const best: Pick | null = pinned ? { candidate: pinned, reason: { kind: 'pinned' } } : pickBest(ours, chooser, needs);
  const first = best ?? pickBest(own, chooser, needs);
  if (!first) return { suggested: null, second: null, all: [] };

  const offer = (candidate: Candidate, reason: OfferReason = needReason(candidate, needs)): RoutineOffer => ({
    ...candidate,
    steps: withLessDoneSideFirst(candidate.steps, chooser.practice, chooser.now),
    reason,
  });
  const suggested = offer(first.candidate, first.reason);
  const others = candidates.filter((one) => one !== first.candidate);
  const secondCandidate = pickSecond(others, first.candidate, needs, chooser.used);
  const second = secondCandidate && offer(secondCandidate);
  const rest = others.filter((one) => one !== secondCandidate).map((one) => offer(one));
  return { suggested, second, all: [suggested, ...(second ? [second] : []), ...rest] };
}

export function offerOf({ all, suggested }: RoutineOffers, routineId: RoutineRef | null): RoutineOffer | null {
  return all.find((one) => one.routineId === routineId) ?? suggested;
}
