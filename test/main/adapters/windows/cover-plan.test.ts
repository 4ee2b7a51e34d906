// Holds the covering of displays to its rules, whatever displays there are.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coveredArea, coverPlan } from '../../../../main/adapters/windows/cover-plan';
import type { DisplayHere } from '../../../../main/adapters/windows/cover-plan';

function display(id: number, x = id * 1000): DisplayHere {
  const bounds = { x, y: 0, width: 1000, height: 800 };
  return { id, bounds, workArea: { ...bounds, y: 24, height: 776 } };
}

const ids = (displays: readonly DisplayHere[] | undefined): number[] | undefined => displays?.map(({ id }) => id);

describe('what covers which display', () => {
  test('the guide stays on its display, every other one has a backdrop', () => {
    const plan = coverPlan([display(1), display(2), display(3)], 2, 1);
    expect(plan?.guideOn.id).toBe(2);
    expect(ids(plan?.backdropsOn)).toEqual([1, 3]);
  });

  test('where its display is gone the guide goes to the other named one, and where that is gone too to the first', () => {
    expect(coverPlan([display(1), display(3)], 2, 3)).toMatchObject({ guideOn: { id: 3 }, backdropsOn: [{ id: 1 }] });
    expect(coverPlan([display(1), display(3)], 2, 4)).toMatchObject({ guideOn: { id: 1 }, backdropsOn: [{ id: 3 }] });
  });

  test('displays that mirror each other are covered once', () => {
    expect(ids(coverPlan([display(1), display(2, 1000), display(3), display(4, 3000)], 1, 1)?.backdropsOn)).toEqual([3]);
  });

  test('without a display there is nothing to cover', () => {
    expect(coverPlan([], 1, 1)).toBeNull();
  });

  test('any displays are covered completely and none of them twice', () => {
    const displays = fc.uniqueArray(fc.record({ id: fc.integer({ min: 1, max: 9 }), x: fc.integer({ min: 0, max: 3 }) }), {
      selector: ({ id }) => id,
      minLength: 1,
    });
    fc.assert(
      fc.property(displays, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (told, guideOn, otherwise) => {
        const here = told.map(({ id, x }) => display(id, x * 1000));
        const plan = coverPlan(here, guideOn, otherwise);
        const covered = plan ? [plan.guideOn, ...plan.backdropsOn].map(({ bounds }) => bounds.x) : [];
        expect(new Set(covered).size).toBe(covered.length);
        expect(new Set(covered)).toEqual(new Set(here.map(({ bounds }) => bounds.x)));
      }),
    );
  });

  test('macOS keeps its menu bar, elsewhere the whole display is covered', () => {
    expect(coveredArea(display(1), 'darwin')).toEqual(display(1).workArea);
    expect(coveredArea(display(1), 'linux')).toEqual(display(1).bounds);
    expect(coveredArea(display(1), 'win32')).toEqual(display(1).bounds);
  });
});
