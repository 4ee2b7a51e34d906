// Electron's notification as a channel: what its events mean, and that none is reported twice or after the end.
import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { electronChannel } from '../../../../main/adapters/electron-notification/electron-channel';
import type { NotificationClass } from '../../../../main/adapters/electron-notification/electron-channel';
import type { ReminderReport } from '../../../../main/ports/reminder-channel';
import { reminderMessage } from '../../reminder/scripted-channel';

function paperElectron(onShow: 'shows' | 'fails' | 'throws' | 'nothing' = 'shows', supported = true) {
  const made: PaperNotification[] = [];
  class PaperNotification extends EventEmitter {
    closed = 0;
    readonly options: { title: string; body: string; actions: { text: string }[] };
    constructor(options: PaperNotification['options']) {
      super();
      this.options = options;
      made.push(this);
    }
    static isSupported(): boolean {
      return supported;
    }
    show(): void {
      if (onShow === 'throws') throw new Error('cannot show');
      if (onShow === 'shows') this.emit('show');
      if (onShow === 'fails') this.emit('failed', {}, 'permission refused');
    }
    close(): void {
      this.closed += 1;
      this.emit('close', { reason: 'applicationHidden' });
    }
  }
  const reports: ReminderReport[] = [];
  const channel = electronChannel(PaperNotification as unknown as NotificationClass);
  return { made, reports, show: () => channel.show(reminderMessage, (report) => reports.push(report)) };
}

test('it is shown with its words and the two answers that fit', async () => {
  const { made, show } = paperElectron();
  await show();
  const labels = reminderMessage.text.actions.filter(({ answer }) => ['start', 'snooze'].includes(answer)).map(({ label }) => label);
  expect(made[0]?.options).toMatchObject({ title: reminderMessage.text.title, body: reminderMessage.text.body });
  expect(made[0]?.options.actions.map(({ text }) => text)).toEqual(labels);
});

test('a system without notifications, a refused permission and an error are refusals', async () => {
  await expect(paperElectron('shows', false).show()).rejects.toThrow('no notifications');
  await expect(paperElectron('throws').show()).rejects.toThrow('cannot show');
  const refused = paperElectron('fails');
  await expect(refused.show()).rejects.toThrow('permission refused');
  expect(refused.reports).toEqual([]);
});

test('it counts as shown only once the system says so', async () => {
  const { made, show } = paperElectron('nothing');
  let shown = false;
  const showing = show().then(() => (shown = true));
  await Promise.resolve();
  expect(shown).toBe(false);
  made[0]?.emit('show');
  await showing;
});

test.each([
  ['click', [], { type: 'answered', answer: 'open' }],
  ['action', [{ actionIndex: 1 }], { type: 'answered', answer: 'snooze' }],
  ['action', [{}, 0], { type: 'answered', answer: 'start' }],
  ['action', [{}, 9], { type: 'answered', answer: 'open' }],
  ['close', [{ reason: 'timedOut' }], { type: 'closed', how: 'expired' }],
  ['close', [{ reason: 'userCanceled' }], { type: 'closed', how: 'dismissed' }],
  ['close', [], { type: 'closed', how: 'dismissed' }],
] as const)('the event %s with %j is reported once as what it means', async (event, details, report) => {
  const { made, reports, show } = paperElectron();
  await show();
  made[0]?.emit(event, ...details);
  made[0]?.emit('click');
  made[0]?.emit('close');
  expect(reports).toEqual([report]);
});

test('after an answer it is taken off the screen', async () => {
  const { made, show } = paperElectron();
  await show();
  made[0]?.emit('click');
  expect(made[0]?.closed).toBe(1);
});

test('withdrawing closes it once and reports nothing', async () => {
  const { made, reports, show } = paperElectron();
  const shown = await show();
  shown.withdraw();
  shown.withdraw();
  made[0]?.emit('click');
  expect([made[0]?.closed, reports]).toEqual([1, []]);
});

test('a failure after it was shown takes the reminder with it', async () => {
  const { made, reports, show } = paperElectron();
  await show();
  made[0]?.emit('failed', {}, 'gone');
  expect(reports).toEqual([{ type: 'closed', how: 'gone' }]);
});
