// Holds the choice of routines to the rules of the content document: person, place, minutes, need, sides, no repeat.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAllowed } from '../../../shared/moves/allowed';
import { moves } from '../../../shared/moves/catalogue';
import { cautionCodes } from '../../../shared/moves/move';
import type { Move } from '../../../shared/moves/move';
import { moveIds } from '../../../shared/moves/move-id';
import type { MoveId } from '../../../shared/moves/move-id';
import { placesInOrder } from '../../../shared/moves/place';
import { withPractice, withResting, withUse } from '../../../shared/practice/practice';
import type { Practice } from '../../../shared/practice/practice';
import { routines } from '../../../shared/routines/catalogue';
import { chooseRoutines, offerOf } from '../../../shared/routines/choose';
import type { Chooser } from '../../../shared/routines/choose';
import type { RoutineOffers } from '../../../shared/routines/offer';
import type { OwnRoutine } from '../../../shared/routines/own-routine';
import { plannedSeconds, routineIds } from '../../../shared/routines/routine';
import { defaultSettings, seatedExtraMoves } from '../../../shared/settings/settings';
import type { Settings } from '../../../shared/settings/settings';
import { dayMs } from '../../../shared/time/duration';

const now = 20 * dayMs;
const today = '2026-03-20';

function chooser(settings: Partial<Settings> = {}, facts: Partial<Omit<Chooser, 'settings'>> = {}): Chooser {
  return { settings: { ...defaultSettings, ...settings }, practice: [], used: [], resting: [], now, today, ...facts };
}

const idsOf = ({ all }: RoutineOffers): string[] => all.map(({ routineId }) => routineId);
const movesIn = ({ all }: RoutineOffers): MoveId[] => all.flatMap(({ steps }) => steps.map(({ move }) => move));
const did = (move: MoveId, seconds: number, side: Practice['side'] = 'both'): Practice => ({ at: now - 1, date: today, move, side, seconds });

describe('on the first day', () => {
  const offers = chooseRoutines(chooser());

  it('suggests standing up for two and a half minutes, and something quicker beside it', () => {
    expect(offers.suggested?.routineId).toBe('stand-150');
    expect(offers.second && plannedSeconds(offers.second)).toBe(60);
  });

  it('says why', () => {
    expect(offers.suggested?.reason).toMatchObject({ kind: 'need', group: 'hipFlexors', doneSeconds: 0, targetSeconds: 300 });
  });

  it('offers everything that can be done without a roller', () => {
    expect(new Set(idsOf(offers))).toEqual(new Set(routineIds.filter((id) => routines[id].place !== 'roller')));
  });

  it('offers the roller once there is one', () => {
    expect(idsOf(chooseRoutines(chooser({ places: [...placesInOrder] })))).toContain('roll-480');
  });
});

describe('the minutes', () => {
  it.each([
    [1, 60],
    [3, 150],
    [5, 300],
  ])('suggest for %i min something of %i seconds', (breakMinutes, seconds) => {
    const { suggested } = chooseRoutines(chooser({ breakMinutes }));
    expect(suggested && plannedSeconds(suggested)).toBe(seconds);
  });

  it('give way when nothing is short enough: the shortest, and it says so', () => {
    const { suggested } = chooseRoutines(chooser({ breakMinutes: 1, places: ['floor'] }));
    expect(suggested).toMatchObject({ routineId: 'floor-300', reason: { kind: 'shortest' } });
  });
});

describe('the need of the week', () => {
  it('turns the choice towards what was left out', () => {
    const legs = [did('stand-hip-flexor-lunge', 300), did('floor-glute-bridge', 300), did('stand-desk-hinge', 300)];
    const { suggested } = chooseRoutines(chooser({}, { practice: legs }));
    expect(suggested).toMatchObject({ routineId: 'seated-180', reason: { kind: 'need', group: 'upperBack' } });
  });

  it('gives the longest unused its turn once the week has everything', () => {
    const done = [did('stand-hip-flexor-lunge', 400), did('floor-glute-bridge', 400), did('stand-desk-hinge', 600), did('chair-upper-twist', 600)];
    const used = withUse(withUse([], 'stand-150', now - 9), 'seated-180', now - 2);
    const { suggested } = chooseRoutines(chooser({ breakMinutes: 3, places: ['chair', 'standing'] }, { practice: done, used }));
    expect(suggested?.reason.kind).toBe('rested');
    expect(['micro-60', 'micro-seated-60']).toContain(suggested?.routineId);
  });

  it('never suggests the same twice running, and says so', () => {
    const { suggested } = chooseRoutines(chooser({}, { used: [{ routineId: 'stand-150', at: now - 1 }] }));
    expect(suggested?.routineId).not.toBe('stand-150');
    expect(suggested?.reason).toEqual({ kind: 'change' });
  });

  it('suggests what is pinned as often as it is asked', () => {
    const { suggested } = chooseRoutines(chooser({ routine: 'stand-150' }, { used: [{ routineId: 'stand-150', at: now - 1 }] }));
    expect(suggested).toMatchObject({ routineId: 'stand-150', reason: { kind: 'pinned' } });
  });

  it('starts with the side that got less', () => {
    const practice = [did('stand-hip-flexor-lunge', 30, 'left')];
    const { all } = chooseRoutines(chooser({}, { practice }));
    const lunges = offerOf({ all, suggested: null, second: null }, 'stand-150')?.steps.filter(({ move }) => move === 'stand-hip-flexor-lunge');
    expect(lunges?.map(({ side }) => side)).toEqual(['right', 'left']);
  });

  it('rolls once a day at most', () => {
    const roller = { places: [...placesInOrder] };
    const practice = withPractice([], routines['roll-480'].steps, [60_000], { at: now - 1, date: today });
    expect(idsOf(chooseRoutines(chooser(roller, { practice })))).not.toContain('roll-480');
    expect(idsOf(chooseRoutines(chooser(roller, { practice, today: '2026-03-21' })))).toContain('roll-480');
  });
});

describe('the person', () => {
  it('who stays seated gets the chair only, with the pelvic rock for the figure-four', () => {
    const offers = chooseRoutines(chooser({ staySeated: true }));
    expect(new Set(idsOf(offers))).toEqual(new Set(['seated-180', 'micro-seated-60']));
    expect(movesIn(offers)).not.toContain('chair-figure-four');
    expect(offers.suggested?.steps.filter(({ move }) => move === 'chair-pelvic-rock').reduce((sum, { seconds }) => sum + seconds, 0)).toBe(90);
    expect(offers.suggested && plannedSeconds(offers.suggested)).toBe(180);
  });

  it('who asked for the seated figure-four gets it', () => {
    expect(movesIn(chooseRoutines(chooser({ staySeated: true, seatedExtras: ['chair-figure-four'] })))).toContain('chair-figure-four');
  });

  it('with a bad knee gets another move for the same muscles', () => {
    const { all } = chooseRoutines(chooser({ cautions: ['knee'] }));
    const standing = all.find(({ routineId }) => routineId === 'stand-150');
    expect(standing?.steps.map(({ move }) => move)).not.toContain('stand-hip-flexor-lunge');
    expect(standing?.steps.map(({ move }) => move)).toContain('chair-side-sit-hip-flexor');
    expect(standing && plannedSeconds(standing)).toBe(150);
  });

  it('is not offered a move that hurt this week', () => {
    const resting = withResting([], 'floor-glute-bridge', now);
    expect(movesIn(chooseRoutines(chooser({ breakMinutes: 5 }, { resting })))).not.toContain('floor-glute-bridge');
  });

  it('whom nothing suits is left a walk', () => {
    const offers = chooseRoutines(chooser({ cautions: [...cautionCodes] }));
    expect(offers).toEqual({ suggested: null, second: null, all: [] });
    expect(chooseRoutines(chooser({ places: [] }))).toEqual(offers);
  });
});

describe('own routines', () => {
  const mine: OwnRoutine = {
    id: 'own-morning',
    name: 'Morning',
    steps: [
      { move: 'stand-desk-hinge', side: 'both', seconds: 30 },
      { move: 'floor-glute-bridge', side: 'both', seconds: 30 },
    ],
  };

  it('are on the list and can be pinned', () => {
    expect(idsOf(chooseRoutines(chooser({ ownRoutines: [mine] })))).toContain('own-morning');
    expect(chooseRoutines(chooser({ ownRoutines: [mine], routine: 'own-morning' })).suggested).toMatchObject({
      name: { text: 'Morning' },
      reason: { kind: 'pinned' },
    });
  });

  it('lose a move that the person leaves out, and get nothing else instead', () => {
    const offers = chooseRoutines(chooser({ ownRoutines: [mine], cautions: ['pregnancy'] }));
    expect(offerOf(offers, 'own-morning')?.steps.map(({ move }) => move)).toEqual(['stand-desk-hinge']);
  });

  it('that are gone leave the choice to what fits best', () => {
    expect(chooseRoutines(chooser({ routine: 'own-gone' })).suggested?.routineId).toBe('stand-150');
    expect(offerOf(chooseRoutines(chooser()), 'own-gone')?.routineId).toBe('stand-150');
  });
});

describe('for anybody', () => {
  const person = fc.record({
    cautions: fc.subarray([...cautionCodes]),
    places: fc.subarray([...placesInOrder]),
    staySeated: fc.boolean(),
    seatedExtras: fc.subarray([...seatedExtraMoves]),
    breakMinutes: fc.integer({ min: 1, max: 10 }),
    routine: fc.constantFrom<Settings['routine']>('best', ...routineIds),
  });
  const practice = fc.array(
    fc.record({
      at: fc.integer({ min: 0, max: now }),
      date: fc.constantFrom(today, '2026-03-19'),
      move: fc.constantFrom(...moveIds),
      side: fc.constantFrom('left' as const, 'right' as const, 'both' as const),
      seconds: fc.integer({ min: 1, max: 400 }),
    }),
    { maxLength: 12 },
  );
  const resting = fc.subarray([...moveIds], { maxLength: 4 }).map((list) => list.map((move) => ({ move, until: now + 1 })));
  const used = fc.uniqueArray(fc.constantFrom(...routineIds)).map((list) => list.map((routineId, index) => ({ routineId, at: now - index })));
  const anybody = fc.record({ person, practice, resting, used }).map(({ person: settings, ...facts }) => chooser(settings, facts));

  it('no offer holds a move that they leave out', () => {
    fc.assert(fc.property(anybody, (one) => movesIn(chooseRoutines(one)).every((move) => isAllowed(move, one))), { numRuns: 3_000 });
  });

  it('each of our longer offers works the glutes, and away from the chair and roller opens the hips', () => {
    fc.assert(
      fc.property(anybody, (one) => {
        for (const { steps, place, routineId } of chooseRoutines(one).all) {
          if (place === 'roller' || routineId.startsWith('micro')) continue;
          const targets = steps.flatMap(({ move }) => (moves[move] as Move).targets);
          expect(targets.some(({ group, work }) => group === 'glutes' && work === 'activates')).toBe(true);
          if (place !== 'chair') expect(targets.some(({ group }) => group === 'hipFlexors')).toBe(true);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('both sides get the same seconds, no offer is empty, and each comes once', () => {
    fc.assert(
      fc.property(anybody, (one) => {
        const offers = chooseRoutines(one);
        expect(new Set(idsOf(offers)).size).toBe(offers.all.length);
        for (const { steps } of offers.all) {
          expect(steps.length).toBeGreaterThan(0);
          const seconds = (side: string): number => steps.filter((step) => step.side === side).reduce((sum, step) => sum + step.seconds, 0);
          expect(seconds('left')).toBe(seconds('right'));
        }
        expect(offers.all[0] ?? null).toEqual(offers.suggested);
        expect(offers.all[1] ?? null).toEqual(offers.second);
      }),
      { numRuns: 3_000 },
    );
  });
});
