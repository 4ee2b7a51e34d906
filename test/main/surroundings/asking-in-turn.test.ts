// Questions that fail become an honest "not known", and the first who knows is believed.
import { expect, test } from 'vitest';
import { firstToKnow } from '../../../main/surroundings/first-to-know';
import { noted } from '../../../main/surroundings/noted';

test('the first who knows is believed, a no as well as a yes, and nobody is asked after', async () => {
  const asked: string[] = [];
  const saying = (name: string, answer: boolean | null) => () => {
    asked.push(name);
    return Promise.resolve(answer);
  };
  expect(await firstToKnow([saying('a', null), saying('b', false), saying('c', true)])()).toBe(false);
  expect(asked).toEqual(['a', 'b']);
  expect(await firstToKnow([saying('d', null)])()).toBeNull();
  expect(await firstToKnow([])()).toBeNull();
});

test('a failure is not known, and its reason is said once until it works again', async () => {
  const said: string[] = [];
  let reason: string | null = 'no such file';
  const ask = noted('X server', () => (reason === null ? Promise.resolve(true) : Promise.reject(new Error(reason))), (line) => said.push(line));
  expect([await ask(), await ask()]).toEqual([null, null]);
  reason = 'hung up';
  await ask();
  reason = null;
  expect(await ask()).toBe(true);
  reason = 'hung up';
  await ask();
  expect(said).toEqual(['surroundings: X server: no such file', 'surroundings: X server: hung up', 'surroundings: X server: hung up']);
});
