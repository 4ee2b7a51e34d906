// Holds the card to the rules of a channel: one answer, nothing after a withdrawal.
import { expect, it, vi } from 'vitest';
import { cardChannel } from '../../../../main/adapters/card/card-channel';
import type { ReminderMessage } from '../../../../main/ports/reminder-channel';

const message = { reminder: { id: 1 }, text: { title: '', body: '', actions: [] } } as unknown as ReminderMessage;

function setUp() {
  const window = { open: vi.fn(() => Promise.resolve()), close: vi.fn() };
  return { window, card: cardChannel(window), report: vi.fn() };
}

it('shows the reminder and passes on one answer only', async () => {
  const { window, card, report } = setUp();
  await card.show(message, report);
  expect(card.current()).toBe(message);
  card.report({ type: 'answered', answer: 'snooze' });
  card.report({ type: 'closed', how: 'dismissed' });
  expect(report.mock.calls).toEqual([[{ type: 'answered', answer: 'snooze' }]]);
  expect(window.close).toHaveBeenCalledOnce();
  expect(card.current()).toBeNull();
});

it('says nothing after it was withdrawn', async () => {
  const { window, card, report } = setUp();
  const shown = await card.show(message, report);
  shown.withdraw();
  shown.withdraw();
  card.report({ type: 'answered', answer: 'start' });
  expect(report).not.toHaveBeenCalled();
  expect(window.close).toHaveBeenCalledOnce();
});

const test = { ...message, id: 0 };

it('shows what was covered again, for its own answer, when what covered it is over', async () => {
  const { window, card, report } = setUp();
  const reportTest = vi.fn();
  await card.show(message, report);
  await card.show(test, reportTest);
  expect(card.current()).toBe(test);
  expect([window.open.mock.calls.length, window.close.mock.calls.length]).toEqual([2, 1]);
  card.report({ type: 'answered', answer: 'done' });
  expect(reportTest).toHaveBeenCalledOnce();
  expect(card.current()).toBe(message);
  expect([window.open.mock.calls.length, window.close.mock.calls.length]).toEqual([3, 2]);
  card.report({ type: 'answered', answer: 'snooze' });
  expect(report.mock.calls).toEqual([[{ type: 'answered', answer: 'snooze' }]]);
  expect([card.current(), window.close.mock.calls.length]).toEqual([null, 3]);
});

it('leaves alone what covers a card that is withdrawn below it', async () => {
  const { window, card, report } = setUp();
  const below = await card.show(message, report);
  await card.show(test, vi.fn());
  below.withdraw();
  expect(card.current()).toBe(test);
  expect(window.close).toHaveBeenCalledOnce();
});

it('tells of a covered one that it is gone where its window cannot be shown again', async () => {
  const { window, card, report } = setUp();
  await card.show(message, report);
  await card.show(test, vi.fn());
  window.open.mockRejectedValueOnce(new Error('no display'));
  card.report({ type: 'answered', answer: 'done' });
  await vi.waitFor(() => expect(report.mock.calls).toEqual([[{ type: 'closed', how: 'gone' }]]));
  expect(card.current()).toBeNull();
});

it('rejects when its window cannot be shown, and says nothing', async () => {
  const { window, card, report } = setUp();
  window.open.mockRejectedValueOnce(new Error('no display'));
  await expect(card.show(message, report)).rejects.toThrow('no display');
  expect(card.current()).toBeNull();
});
