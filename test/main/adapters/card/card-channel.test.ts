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

it('rejects when its window cannot be shown', async () => {
  const { window, card, report } = setUp();
  window.open.mockRejectedValueOnce(new Error('no display'));
  await expect(card.show(message, report)).rejects.toThrow('no display');
});
