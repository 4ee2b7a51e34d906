// Orders of arrival that a real bus shows only when the machine is busy: they must lose no signal and let no stranger through.
import { expect, test } from 'vitest';
import { connectionOn } from '../../../../main/adapters/message-bus/connection';
import type { Line } from '../../../../main/adapters/message-bus/line';
import type { BusCall, BusSignal } from '../../../../main/ports/message-bus';

const name = 'org.example.Thing';

/** A line whose answers and signals come in when the test says, in the order it says. */
function paperLine() {
  const asked: { call: BusCall; answer: (body: unknown[]) => void; refuse: (error: Error) => void }[] = [];
  let hear: (signal: BusSignal) => void = () => undefined;
  const line: Line = {
    call: (call) => new Promise((answer, refuse) => void asked.push({ call, answer, refuse })),
    onSignal: (listener) => void (hear = listener),
    onLost: () => () => undefined,
    variant: (_signature, value) => value,
    close: () => undefined,
  };
  const find = (member: string) => {
    const found = asked.find(({ call }) => call.member === member);
    if (!found) throw new Error(`${member} was not called`);
    return found;
  };
  const ownerChanged = (owner: string): void =>
    hear({
      sender: 'org.freedesktop.DBus',
      path: '/org/freedesktop/DBus',
      interface: 'org.freedesktop.DBus',
      member: 'NameOwnerChanged',
      body: [name, '', owner],
    });
  const said = (sender: string, word: string): void => hear({ sender, path: '/', interface: name, member: 'Said', body: [word] });
  return { line, asked, find, ownerChanged, said };
}

async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

function listening() {
  const paper = paperLine();
  const heard: unknown[] = [];
  const bus = connectionOn(paper.line, 100, () => undefined);
  const release = bus.onSignal({ sender: name, member: 'Said' }, ({ body }) => heard.push(...body));
  return { ...paper, bus, heard, release };
}

test('a signal that comes in together with the word who owns the name is heard', async () => {
  const { find, said, heard } = listening();
  find('GetNameOwner').answer([':1.5']);
  said(':1.5', 'at once');
  said(':1.6', 'by a stranger');
  await settled();
  said(':1.5', 'later');
  expect(heard).toEqual(['at once', 'later']);
});

test('an answer that was overtaken by a change does not undo it', async () => {
  const { find, said, ownerChanged, heard } = listening();
  find('GetNameOwner').answer([':1.5']);
  ownerChanged(':1.9');
  await settled();
  said(':1.5', 'by the one before');
  said(':1.9', 'by the owner');
  expect(heard).toEqual(['by the owner']);
});

test('where nobody owns the name, what others say is not heard', async () => {
  const { find, said, heard } = listening();
  find('GetNameOwner').refuse(new Error('no owner'));
  said(':1.6', 'by a stranger');
  await settled();
  said(':1.6', 'again');
  expect(heard).toEqual([]);
});

test('released before the owner is known, nothing is heard', async () => {
  const { find, said, heard, release } = listening();
  said(':1.5', 'early');
  release();
  find('GetNameOwner').answer([':1.5']);
  await settled();
  expect(heard).toEqual([]);
});

test('two listeners to the same signals need one rule, which goes with the second', () => {
  const { line, asked } = paperLine();
  const bus = connectionOn(line, 100, () => undefined);
  const members = () => asked.map(({ call }) => call.member);
  const first = bus.onSignal({ interface: name }, () => undefined);
  const second = bus.onSignal({ interface: name }, () => undefined);
  expect(members()).toEqual(['AddMatch']);
  first();
  first();
  expect(members()).toEqual(['AddMatch']);
  second();
  expect(members()).toEqual(['AddMatch', 'RemoveMatch']);
});
