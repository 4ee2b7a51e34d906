// Idle notices of a Wayland compositor, spoken over a real socket.
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { waylandIdle } from '../../../../main/adapters/wayland/wayland-idle';
import { waylandSocket } from '../../../../main/adapters/wayland/wayland-socket';
import { decode, encode } from '../../../../main/adapters/wayland/wire';
import { createChanges } from '../../../desktop/rig/changes';
import { acquirePrivateFolder } from '../../../desktop/rig/private-folder';
import { createReleases } from '../../../desktop/rig/releases';
import { handClock } from '../../presence/hand-clock';
import { acquirePaperCompositor } from './paper-compositor';

const releases = createReleases();
let socket = '';
beforeEach(() => {
  const folder = acquirePrivateFolder('wayland');
  releases.add(folder.release);
  socket = path.join(folder.path, 'wayland-7');
  return () => releases.release();
});

async function compositor(version: number) {
  const acquired = await acquirePaperCompositor(socket, { version });
  releases.add(acquired.release);
  return acquired;
}

function watch(clock = handClock()) {
  const changes = createChanges();
  const log: string[] = [];
  let tellings = 0;
  const { idle, passive } = waylandIdle(socket, clock, Promise.resolve(), (line) => log.push(line));
  const source = idle(() => {
    tellings += 1;
    changes.announce();
  });
  const held = passive(() => undefined);
  releases.add(() => source.release());
  /** Signs of an idle notice come with no word of their own, so they are waited for by looking after each turn of the loop. */
  const reads = async (wanted: number | null): Promise<void> => {
    for (let turns = 0; turns < 1_000 && source.read() !== wanted; turns += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(source.read()).toBe(wanted);
  };
  const told = (count: number) => changes.waitFor(`${count} tellings`, () => (tellings >= count ? true : undefined));
  return { clock, log, source, held, reads, told, tellings: () => tellings };
}

test('messages survive being cut anywhere', () => {
  const bytes = Buffer.concat([encode(2, 0, 7, 'wl_seat', 8), encode(3, 0, 1)]);
  for (let cut = 0; cut <= bytes.length; cut += 1) {
    const first = decode(bytes.subarray(0, cut));
    const second = decode(Buffer.concat([first.rest, bytes.subarray(cut)]));
    expect([...first.messages, ...second.messages].map(({ object }) => object)).toEqual([2, 3]);
    expect(second.rest).toHaveLength(0);
  }
});

test('what is no Wayland message is refused', () => {
  expect(() => decode(Buffer.from('HTTP\0\0\0\0'))).toThrow('no Wayland message');
  expect(() => decode(Buffer.alloc(8))).toThrow('no Wayland message');
});

test('the compositor is found by the variables of its session', () => {
  expect(waylandSocket({ WAYLAND_DISPLAY: 'wayland-1', XDG_RUNTIME_DIR: '/run/user/7' })).toBe('/run/user/7/wayland-1');
  expect(waylandSocket({ WAYLAND_DISPLAY: '/tmp/somewhere' })).toBe('/tmp/somewhere');
  expect(waylandSocket({ WAYLAND_DISPLAY: 'wayland-1' })).toBeNull();
  expect(waylandSocket({})).toBeNull();
});

test('somebody who types is there; once the compositor says idle, they have been idle for those seconds and on', async () => {
  const paper = await compositor(2);
  const { reads, source, clock } = watch();
  await paper.waitForAsked(2);
  expect(paper.asked()).toEqual(['input 4000', 'unless held 4000']);
  await reads(0);
  paper.say('input', true);
  await reads(4_000);
  clock.pass(10_000);
  expect(source.read()).toBe(14_000);
  paper.say('input', false);
  await reads(0);
});

test('a pause while typing is no news, the return of somebody who was away is', async () => {
  const paper = await compositor(2);
  const { reads, clock, told, tellings } = watch();
  await paper.waitForAsked(2);
  await told(1);
  paper.say('input', true);
  await reads(4_000);
  paper.say('input', false);
  await reads(0);
  expect(tellings()).toBe(1);
  paper.say('input', true);
  await reads(4_000);
  clock.pass(120_000);
  paper.say('input', false);
  await told(2);
  await reads(0);
});

test('idle that is held off tells that something keeps the screen awake', async () => {
  const paper = await compositor(2);
  const { reads, held } = watch();
  await paper.waitForAsked(2);
  paper.say('unless held', true);
  paper.say('unless held', false);
  paper.say('input', true);
  await reads(4_000);
  expect(held.read()).toBe(true);
  paper.say('input', false);
  await reads(0);
  expect(held.read()).toBe(false);
});

test('a compositor of the first version gives its one kind of notice', async () => {
  const paper = await compositor(1);
  const { reads, held } = watch();
  await paper.waitForAsked(1);
  paper.say('input', true);
  await reads(4_000);
  expect([paper.asked(), held.read()]).toEqual([['input 4000'], null]);
});

test('a compositor without notices knows nothing, the log says so, and it is not asked again', async () => {
  await compositor(0);
  const { reads, log, told, source, clock } = watch();
  await told(1);
  await reads(null);
  for (let looks = 0; looks < 20; looks += 1) {
    clock.pass(8_000);
    void source.refresh();
    expect(source.read()).toBeNull();
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(log).toEqual(['wayland idle: the compositor gives no notice of idle']);
});

test('a compositor that refuses or ends knows nothing; when it is back it is asked again', async () => {
  const first = await compositor(2);
  const { reads, told, source, clock, log } = watch();
  await told(1);
  first.refuse('no such object');
  await told(2);
  await reads(null);
  expect(log).toEqual(['wayland idle: the compositor refused: no such object']);
  await first.release();
  const second = await compositor(2);
  clock.pass(31_000);
  void source.refresh();
  expect(source.read()).toBeNull();
  await second.waitForAsked(2);
  await reads(0);
});

test('on a fast clock the seconds until a notice are as much shorter', async () => {
  const paper = await compositor(2);
  const { reads } = watch(handClock(40));
  await paper.waitForAsked(2);
  expect(paper.asked()[0]).toBe('input 100');
  paper.say('input', true);
  await reads(4_000);
});
