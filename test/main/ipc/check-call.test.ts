// Holds the door for calls shut against everything that is not our window, main frame, origin and schema.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCall } from '../../../main/ipc/check-call';
import type { Caller } from '../../../main/ipc/check-call';
import { callNames, calls, windowNames } from '../../../shared/ipc/calls';

const origin = 'app://unsit';
const settingsWindow: Caller = { window: 'settings', isMainFrame: true, origin };
const fine = { key: 'sitLimitMinutes', value: 30 };

describe('a call', () => {
  it('from the right window with valid arguments is let in', () => {
    expect(checkCall('writeSetting', settingsWindow, fine, origin)).toEqual({ ok: true, args: fine, window: 'settings' });
  });

  it('from a foreign page, a sub-frame, another origin or another window is refused', () => {
    const wrong: Partial<Caller>[] = [{ window: null }, { isMainFrame: false }, { origin: 'https://unsit' }, { origin: '' }, { window: 'card' }];
    for (const part of wrong) expect(checkCall('writeSetting', { ...settingsWindow, ...part }, fine, origin).ok).toBe(false);
  });

  it('with arguments that do not fit is refused', () => {
    const bad = [undefined, null, 1, 'x', [], {}, { key: 'sitLimitMinutes' }, { ...fine, more: 1 }, { key: '__proto__', value: 1 }, { key: 'sitLimitMinutes', value: {} }];
    for (const args of bad) expect(checkCall('writeSetting', settingsWindow, args, origin).ok).toBe(false);
  });

  it('with anything at all neither throws nor gets in beside its schema', () => {
    fc.assert(
      fc.property(fc.constantFrom(...callNames), fc.constantFrom(...windowNames), fc.anything(), (name, window, args) => {
        const checked = checkCall(name, { window, isMainFrame: true, origin }, args, origin);
        if (checked.ok) expect(calls[name].args.safeParse(args).success && calls[name].windows.includes(window)).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });
});
