// Delivery decides whether a person is told at all: every way a channel can fail must end in exactly one reminder on the screen.
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDelivery } from '../../../main/reminder/deliver';
import type { ReminderReport } from '../../../main/ports/reminder-channel';
import { reminderMessage, scriptedChannel } from './scripted-channel';
import type { Behaviour, ScriptedChannel } from './scripted-channel';

const limitMs = 2000;
const answered: ReminderReport = { type: 'answered', answer: 'start' };
const dismissed: ReminderReport = { type: 'closed', how: 'dismissed' };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function deliver(...channels: ScriptedChannel[]) {
  const reports: ReminderReport[] = [];
  const lines: string[] = [];
  const delivery = createDelivery({ channels: () => channels, log: (line) => lines.push(line), limitMs });
  const shown = delivery(reminderMessage, (report) => reports.push(report));
  return { reports, lines, withdraw: () => shown.withdraw() };
}

const working = (name: string, afterMs = 10) => scriptedChannel(name, { afterMs, does: 'show' });
const refusing = (name: string, afterMs = 10) => scriptedChannel(name, { afterMs, does: 'refuse' });

test('the first channel that works is the only one that is asked', async () => {
  const [first, second] = [working('desktop'), working('card')];
  const { reports, lines } = deliver(first, second);
  await vi.advanceTimersByTimeAsync(5000);
  expect([first.onScreen, second.asked]).toEqual([true, 0]);
  expect([reports, lines]).toEqual([[], ['reminder: shown by desktop']]);
});

test('a channel that refuses hands over to the next, and the log says why', async () => {
  const [first, second] = [refusing('desktop'), working('card')];
  const { lines } = deliver(first, second);
  await vi.advanceTimersByTimeAsync(100);
  expect(second.onScreen).toBe(true);
  expect(lines).toEqual(['reminder: not by desktop: desktop refuses', 'reminder: shown by card']);
});

test('a channel that throws at once hands over too', async () => {
  const card = working('card');
  const broken = { ...working('desktop'), show: () => { throw new Error('broken'); } } as unknown as ScriptedChannel;
  const { lines } = deliver(broken, card);
  await vi.advanceTimersByTimeAsync(100);
  expect(card.onScreen).toBe(true);
  expect(lines[0]).toBe('reminder: not by desktop: broken');
});

test('a channel that never answers is given its limit, then the next is asked', async () => {
  const [hanging, card] = [scriptedChannel('desktop', { afterMs: null, does: 'show' }), working('card')];
  deliver(hanging, card);
  await vi.advanceTimersByTimeAsync(limitMs - 1);
  expect(card.asked).toBe(0);
  await vi.advanceTimersByTimeAsync(20);
  expect(card.onScreen).toBe(true);
});

test('what arrives after its limit is taken off the screen, and the later channel stays', async () => {
  const [late, card] = [working('desktop', limitMs + 500), working('card')];
  const { reports } = deliver(late, card);
  await vi.advanceTimersByTimeAsync(limitMs + 600);
  expect([late.onScreen, card.onScreen]).toEqual([false, true]);
  expect(reports).toEqual([]);
});

test('only the first report counts', async () => {
  const desktop = working('desktop');
  const { reports } = deliver(desktop);
  await vi.advanceTimersByTimeAsync(100);
  desktop.report(answered);
  desktop.report(dismissed);
  expect(reports).toEqual([answered]);
});

test('an answer given on a channel that was given up counts, and takes the other one off the screen', async () => {
  const slow = scriptedChannel('desktop', { afterMs: null, does: 'show' });
  const card = working('card');
  const { reports } = deliver(slow, card);
  await vi.advanceTimersByTimeAsync(limitMs + 100);
  slow.report(answered);
  expect(reports).toEqual([answered]);
  expect(card.onScreen).toBe(false);
});

test('a given-up channel that says it was closed changes nothing', async () => {
  const slow = scriptedChannel('desktop', { afterMs: null, does: 'show' });
  const card = working('card');
  const { reports } = deliver(slow, card);
  await vi.advanceTimersByTimeAsync(limitMs + 100);
  slow.report(dismissed);
  expect(reports).toEqual([]);
  expect(card.onScreen).toBe(true);
});

test('closed before it was said to be shown counts once it is shown', async () => {
  const desktop = scriptedChannel('desktop', { afterMs: 50, does: 'show', reports: { afterMs: 40, report: dismissed } });
  const card = working('card');
  const { reports } = deliver(desktop, card);
  await vi.advanceTimersByTimeAsync(45);
  expect(reports).toEqual([]);
  await vi.advanceTimersByTimeAsync(100);
  expect(reports).toEqual([dismissed]);
  expect(card.asked).toBe(0);
});

test('closed by a channel that then refuses is no closing: the next one is asked', async () => {
  const desktop = scriptedChannel('desktop', { afterMs: 50, does: 'refuse', reports: { afterMs: 40, report: dismissed } });
  const card = working('card');
  const { reports } = deliver(desktop, card);
  await vi.advanceTimersByTimeAsync(200);
  expect(reports).toEqual([]);
  expect(card.onScreen).toBe(true);
});

test('withdrawing takes it off the screen, twice is harmless, and nothing is reported any more', async () => {
  const desktop = working('desktop');
  const { reports, withdraw } = deliver(desktop);
  await vi.advanceTimersByTimeAsync(100);
  withdraw();
  withdraw();
  desktop.report(answered);
  expect(desktop.onScreen).toBe(false);
  expect(reports).toEqual([]);
});

test('withdrawn while still on its way, it never stays on a screen and no other channel is asked', async () => {
  const [desktop, card] = [working('desktop', 500), working('card')];
  const { withdraw } = deliver(desktop, card);
  await vi.advanceTimersByTimeAsync(100);
  withdraw();
  await vi.advanceTimersByTimeAsync(10_000);
  expect([desktop.onScreen, card.asked]).toEqual([false, 0]);
});

test('withdrawn at once, no channel is asked at all', async () => {
  const desktop = working('desktop');
  deliver(desktop).withdraw();
  await vi.advanceTimersByTimeAsync(100);
  expect(desktop.asked).toBe(0);
});

test('when no channel works, the core learns that nothing is on the screen', async () => {
  const { reports, lines } = deliver(refusing('desktop'), refusing('card'));
  await vi.advanceTimersByTimeAsync(100);
  expect(reports).toEqual([{ type: 'closed', how: 'gone' }]);
  expect(lines.at(-1)).toBe('reminder: no channel could show it');
});

test('nothing is reported before the caller can withdraw', () => {
  const channel = scriptedChannel('desktop', { afterMs: 0, does: 'show' });
  const { reports } = deliver(channel);
  expect([channel.asked, reports]).toEqual([0, []]);
});

// Exactly at its limit a channel may count either way.
const settlesAfterMs = fc.option(
  fc.integer({ min: 0, max: 3 * limitMs }).filter((afterMs) => afterMs !== limitMs),
  { nil: null },
);
const behaviour: fc.Arbitrary<Behaviour> = fc.record({
  afterMs: settlesAfterMs,
  does: fc.constantFrom('show' as const, 'refuse' as const),
});

test('whatever the channels do: never two on the screen, and one in the end when any works in time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(behaviour, { minLength: 1, maxLength: 5 }), async (behaviours) => {
      let most = 0;
      const count = (): number => channels.filter((channel) => channel.onScreen).length;
      const channels = behaviours.map((each, index) => scriptedChannel(`c${index}`, each, () => { most = Math.max(most, count()); }));
      const { reports } = deliver(...channels);
      await vi.advanceTimersByTimeAsync(behaviours.length * limitMs + 3 * limitMs);
      const works = behaviours.findIndex(({ does, afterMs }) => does === 'show' && afterMs !== null && afterMs < limitMs);
      expect(most).toBeLessThanOrEqual(1);
      expect(channels.map(({ onScreen }) => onScreen)).toEqual(behaviours.map((_, index) => index === works));
      expect(reports).toEqual(works < 0 ? [{ type: 'closed', how: 'gone' }] : []);
    }),
    { numRuns: 300 },
  );
});

test('whatever is answered, closed or withdrawn, and whenever: at most one report, and after it an empty screen', async () => {
  const report: fc.Arbitrary<ReminderReport> = fc.constantFrom(answered, dismissed, { type: 'closed', how: 'expired' } as const);
  const talkative: fc.Arbitrary<Behaviour> = fc.record({
    afterMs: settlesAfterMs,
    does: fc.constantFrom('show' as const, 'refuse' as const),
    reports: fc.record({ afterMs: fc.integer({ min: 0, max: 6 * limitMs }), report }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(talkative, { minLength: 1, maxLength: 4 }), fc.option(fc.integer({ min: 0, max: 8 * limitMs })), async (behaviours, withdrawAt) => {
      const channels = behaviours.map((each, index) => scriptedChannel(`c${index}`, each));
      const { reports, withdraw } = deliver(...channels);
      let reportsThen: number | null = null;
      if (withdrawAt !== null) {
        setTimeout(() => {
          withdraw();
          reportsThen = reports.length;
        }, withdrawAt);
      }
      await vi.advanceTimersByTimeAsync(20 * limitMs);
      expect(reports.length).toBeLessThanOrEqual(1);
      if (reports.length === 1 || withdrawAt !== null) expect(channels.filter(({ onScreen }) => onScreen)).toEqual([]);
      if (reportsThen !== null) expect(reports.length).toBe(reportsThen);
    }),
    { numRuns: 300 },
  );
});

test('who hears an answer can ask by which channel it came, even where the answer overtakes the word that it is shown', async () => {
  const tried: string[] = [];
  const quick = scriptedChannel('desktop', { afterMs: 50, does: 'show', reports: { afterMs: 10, report: answered } });
  const heard: string[][] = [];
  const delivery = createDelivery({ channels: () => [quick], log: () => undefined, limitMs, onTried: ({ channel, outcome }) => tried.push(`${channel} ${outcome}`) });
  delivery(reminderMessage, () => heard.push([...tried]));
  await vi.advanceTimersByTimeAsync(100);
  expect(heard).toEqual([['desktop shown']]);
  expect(tried).toEqual(['desktop shown']);
});
