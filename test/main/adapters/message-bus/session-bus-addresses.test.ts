// Where a session bus is looked for decides whether a person without one waits for nothing or gets a bus nobody else is on.
import { expect, test } from 'vitest';
import { sessionBusAddresses } from '../../../../main/adapters/message-bus/session-bus-addresses';

const anywhere = (): boolean => true;
const nowhere = (): boolean => false;

test('the address the session gives is taken as it is, one after the other', () => {
  const environment = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/run/a,guid=1;unix:abstract=/b', XDG_RUNTIME_DIR: '/run/user/1' };
  expect(sessionBusAddresses(environment, anywhere)).toEqual(['unix:path=/run/a,guid=1', 'unix:abstract=/b']);
});

test('a disabled bus is not replaced by another one', () => {
  const environment = { DBUS_SESSION_BUS_ADDRESS: 'disabled:', XDG_RUNTIME_DIR: '/run/user/1' };
  expect(sessionBusAddresses(environment, anywhere)).toEqual(['disabled:']);
});

test('without an address the socket of the runtime folder is taken when it is there', () => {
  const asked: string[] = [];
  const exists = (file: string): boolean => asked.push(file) > 0;
  expect(sessionBusAddresses({ XDG_RUNTIME_DIR: '/run/user/1' }, exists)).toEqual(['unix:path=/run/user/1/bus']);
  expect(asked).toEqual(['/run/user/1/bus']);
});

test('without an address and without a socket there is no bus', () => {
  expect(sessionBusAddresses({ XDG_RUNTIME_DIR: '/run/user/1' }, nowhere)).toEqual([]);
  expect(sessionBusAddresses({}, anywhere)).toEqual([]);
  expect(sessionBusAddresses({ DBUS_SESSION_BUS_ADDRESS: '' }, anywhere)).toEqual([]);
});
