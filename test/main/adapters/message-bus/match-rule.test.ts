// A rule that lets too little through loses answers; a test that lets too much through hears strangers.
import { expect, test } from 'vitest';
import { isWanted, matchRule, nameOwnerRule } from '../../../../main/adapters/message-bus/match-rule';

const signal = { sender: ':1.7', path: '/a', interface: 'org.example.Thing', member: 'Changed', body: [] };

test('a rule names each given field and no other', () => {
  expect(matchRule({})).toBe("type='signal'");
  expect(matchRule({ member: 'Changed', interface: 'org.example.Thing', sender: 'org.example', path: '/a' })).toBe(
    "type='signal',sender='org.example',path='/a',interface='org.example.Thing',member='Changed'",
  );
});

test('the rule for a name lets only that name through', () => {
  expect(nameOwnerRule('org.example')).toContain("member='NameOwnerChanged',arg0='org.example'");
});

test('a signal is wanted when each given field is the same', () => {
  expect(isWanted(signal, {}, null)).toBe(true);
  expect(isWanted(signal, { interface: 'org.example.Thing', member: 'Changed', path: '/a' }, null)).toBe(true);
  expect(isWanted(signal, { interface: 'org.example.Other' }, null)).toBe(false);
  expect(isWanted(signal, { member: 'Gone' }, null)).toBe(false);
  expect(isWanted(signal, { path: '/b' }, null)).toBe(false);
});

test('a signal from somebody who does not own the awaited name is not wanted', () => {
  expect(isWanted(signal, { sender: 'org.example' }, ':1.7')).toBe(true);
  expect(isWanted(signal, { sender: 'org.example' }, ':1.8')).toBe(false);
  expect(isWanted(signal, { sender: 'org.example' }, null)).toBe(false);
});
