// Three helper programs answer in three ways: taken wrongly, a "later" would become a "start".
import { expect, test } from 'vitest';
import { notifyOptions, removalOptions, reportOf } from '../../../../main/adapters/node-notifier/notifier-words';
import { reminderMessage } from '../../reminder/scripted-channel';

const { text } = reminderMessage;
const asked = { appName: 'Unsit', windowsAppId: 'app.unsit', reminderId: 7 };
const labelOf = (answer: string): string => text.actions.find((action) => action.answer === answer)?.label ?? '';
const withoutSnooze = { ...text, actions: text.actions.filter(({ answer }) => answer !== 'snooze') };

test('macOS gets start as its button and later as the one that closes', () => {
  expect(notifyOptions('darwin', text, asked)).toEqual({
    title: text.title,
    message: text.body,
    group: 'unsit-7',
    sound: false,
    timeout: 300,
    actions: labelOf('start'),
    closeLabel: labelOf('snooze'),
  });
});

test('Windows gets two buttons, and no sign in them that SnoreToast would split at', () => {
  const risky = { ...text, actions: [{ answer: 'start' as const, label: 'a;b=c' }, ...text.actions.slice(2)] };
  expect(notifyOptions('win32', risky, asked)).toMatchObject({
    id: 7,
    appID: 'app.unsit',
    actions: ['a,b,c', labelOf('snooze')],
  });
});

test('without a snooze left the second button skips', () => {
  expect(notifyOptions('win32', withoutSnooze, asked)).toMatchObject({ actions: [labelOf('start'), labelOf('skip')] });
});

test('a text that begins with a hyphen is never taken for an option', () => {
  for (const platform of ['darwin', 'win32', 'linux'] as const) {
    const options = notifyOptions(platform, { ...text, title: '-u critical', body: '--help' }, asked);
    expect([options['title'], options['message']]).toEqual([' -u critical', ' --help']);
  }
});

test('it can be taken away by its own name where the platform can', () => {
  expect(removalOptions('darwin', asked)).toEqual({ remove: 'unsit-7' });
  expect(removalOptions('win32', asked)).toEqual({ close: 7, appID: 'app.unsit' });
  expect(removalOptions('linux', asked)).toBeNull();
});

test.each([
  ['the button', { activationType: 'actionClicked', activationValue: labelOf('start') }, { type: 'answered', answer: 'start' }],
  ['the closing button', { activationType: 'closed', activationValue: labelOf('snooze') }, { type: 'answered', answer: 'snooze' }],
  ['closing without a word', { activationType: 'closed' }, { type: 'closed', how: 'dismissed' }],
  ['a click on the body', { activationType: 'contentsClicked' }, { type: 'answered', answer: 'open' }],
  ['the end of its time', { activationType: 'timeout' }, { type: 'closed', how: 'expired' }],
] as const)('on macOS %s is understood', (_what, metadata, report) => {
  // node-notifier itself calls every kind of click "activate".
  expect(reportOf('darwin', { response: 'activate', metadata }, text)).toEqual(report);
});

test.each([
  ['the first button', labelOf('start'), { type: 'answered', answer: 'start' }],
  ['a button whose label came back damaged', `${labelOf('start').split('·')[0]}\uFFFD\u3a32`, { type: 'answered', answer: 'start' }],
  ['the second button', labelOf('snooze'), { type: 'answered', answer: 'snooze' }],
  ['a label nobody knows', 'Bonjour', { type: 'answered', answer: 'open' }],
  ['a click on the body', 'clicked', { type: 'answered', answer: 'open' }],
  ['dismissing', 'dismissed', { type: 'closed', how: 'dismissed' }],
  ['the end of its time', 'timedout', { type: 'closed', how: 'expired' }],
  ['being closed by a call', 'hidden', { type: 'closed', how: 'gone' }],
] as const)('on Windows %s is understood', (_what, activationType, report) => {
  expect(reportOf('win32', { response: activationType.toLowerCase(), metadata: { activationType } }, text)).toEqual(report);
});

test('two labels that begin alike and come back damaged open the window rather than guess', () => {
  const alike = { ...text, actions: [{ answer: 'start' as const, label: 'Pause é' }, { answer: 'snooze' as const, label: 'Pause è' }] };
  expect(reportOf('win32', { response: undefined, metadata: { activationType: 'Pause \uFFFD' } }, alike)).toEqual({ type: 'answered', answer: 'open' });
});

test('no word at all is no answer', () => {
  expect(reportOf('win32', { response: undefined, metadata: {} }, text)).toBeNull();
});
