// What the notification service is asked for and what its words mean: wrong here, and an answer is lost or taken for another.
import path from 'node:path';
import { expect, test } from 'vitest';
import { desktopName } from '../../../../package.json';
import { answerOf, closedHow, escapeMarkup, notifyCall } from '../../../../main/adapters/desktop-notification/notify-arguments';
import { reminderMessage } from '../../reminder/scripted-channel';

const { text } = reminderMessage;
const look = { appName: 'Unsit', openLabel: 'Open', icon: '', bodyIsMarkup: true };
const asPair = (signature: string, value: unknown): unknown => [signature, value];

test('a reminder becomes one call with its text, every answer as an action, and a click on the body', () => {
  const call = notifyCall(text, look, asPair);
  expect([call.destination, call.member, call.signature]).toEqual(['org.freedesktop.Notifications', 'Notify', 'susssasa{sv}i']);
  const [appName, replaces, icon, title, body, actions, hints, expires] = call.body ?? [];
  expect([appName, replaces, icon, title, body, expires]).toEqual(['Unsit', 0, '', text.title, text.body, -1]);
  expect(actions).toEqual(['default', 'Open', ...text.actions.flatMap(({ answer, label }) => [answer, label])]);
  expect(hints).toEqual({ urgency: ['y', 1], category: ['s', 'x-unsit.reminder'], 'desktop-entry': ['s', path.basename(desktopName, '.desktop')] });
});

test('where the body is markup its signs are escaped, elsewhere they stay', () => {
  const risky = { ...text, body: 'a <b> & "c"' };
  expect(notifyCall(risky, look, asPair).body?.[4]).toBe('a &lt;b&gt; &amp; "c"');
  expect(notifyCall(risky, { ...look, bodyIsMarkup: false }, asPair).body?.[4]).toBe('a <b> & "c"');
});

test('escaping twice is seen, so it happens once', () => {
  expect(escapeMarkup(escapeMarkup('&'))).toBe('&amp;amp;');
});

test('each offered action is its answer, the body opens, and anything else is none', () => {
  for (const { answer } of text.actions) expect(answerOf(answer, text)).toBe(answer);
  expect(answerOf('default', text)).toBe('open');
  expect(answerOf('walk', text)).toBeNull();
  expect(answerOf(3, text)).toBeNull();
  expect(answerOf('snooze', { ...text, actions: [] })).toBeNull();
});

test('expired and dismissed are told apart, everything else is gone', () => {
  expect([0, 1, 2, 3, 4, 'x'].map(closedHow)).toEqual(['gone', 'expired', 'dismissed', 'gone', 'gone', 'gone']);
});
