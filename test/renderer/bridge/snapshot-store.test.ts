// Holds the windows' picture to the newest snapshot, whatever order answers come in, and to giving its channel back.
import { describe, expect, test } from 'vitest';
import { createSnapshotStore } from '../../../renderer/bridge/snapshot-store';
import type { SnapshotListener, UnsitBridge } from '../../../shared/ipc/calls';
import { snapshotOf } from '../../../shared/projection/snapshot';
import type { Snapshot } from '../../../shared/projection/snapshot';
import { defaultSettings } from '../../../shared/settings/settings';
import { initialLiveState } from '../../../shared/state/live-state';

function snapshot(satMs: number): Snapshot {
  return { ...snapshotOf(initialLiveState, defaultSettings, 1), satMs };
}

interface FakeMain {
  bridge: UnsitBridge;
  answerFirst: (snapshot: Snapshot) => Promise<void>;
  publish: (snapshot: Snapshot) => void;
  listening: () => boolean;
}

function fakeMain(): FakeMain {
  let listener: SnapshotListener | null = null;
  let resolveFirst: (snapshot: Snapshot) => void = () => undefined;
  const first = new Promise<Snapshot>((resolve) => (resolveFirst = resolve));
  const bridge = {
    call: () => first,
    onSnapshot: (next: SnapshotListener) => {
      listener = next;
      return () => {
        listener = null;
      };
    },
  } as unknown as UnsitBridge;
  return {
    bridge,
    answerFirst: async (answer) => {
      resolveFirst(answer);
      await first;
      await Promise.resolve();
    },
    publish: (next) => listener?.(next, 0),
    listening: () => listener !== null,
  };
}

describe('the snapshot store', () => {
  test('gives the first answer, with the instant at which it came', async () => {
    const main = fakeMain();
    const store = createSnapshotStore(main.bridge, () => 123);
    let calls = 0;
    store.subscribe(() => (calls += 1));
    expect(store.read()).toBeNull();
    await main.answerFirst(snapshot(1));
    expect(store.read()).toMatchObject({ snapshot: { satMs: 1 }, receivedAt: 123 });
    expect(calls).toBe(1);
  });

  test('takes one that was there before it listened, as old as it is, and asks for none', () => {
    const main = fakeMain();
    const bridge: UnsitBridge = {
      call: () => expect.unreachable('There is one already'),
      onSnapshot(listener) {
        listener(snapshot(7), 80);
        return main.bridge.onSnapshot(listener);
      },
    };
    const store = createSnapshotStore(bridge, () => 1000);
    store.subscribe(() => undefined);
    expect(store.read()).toEqual({ snapshot: snapshot(7), receivedAt: 920 });
    main.publish(snapshot(8));
    expect(store.read()).toEqual({ snapshot: snapshot(8), receivedAt: 1000 });
  });

  test('keeps a snapshot that came by itself before the first answer', async () => {
    const main = fakeMain();
    const store = createSnapshotStore(main.bridge, () => 0);
    store.subscribe(() => undefined);
    main.publish(snapshot(2));
    await main.answerFirst(snapshot(1));
    expect(store.read()?.snapshot.satMs).toBe(2);
  });

  test('has it before anybody subscribes, for what is drawn first', () => {
    const main = fakeMain();
    const store = createSnapshotStore(main.bridge, () => 0);
    main.publish(snapshot(3));
    expect(store.read()?.snapshot.satMs).toBe(3);
  });

  test('calls nobody back who has stopped looking', () => {
    const main = fakeMain();
    const store = createSnapshotStore(main.bridge, () => 0);
    const heard: string[] = [];
    const stop = store.subscribe(() => heard.push('one'));
    store.subscribe(() => heard.push('other'));
    stop();
    main.publish(snapshot(4));
    expect(heard).toEqual(['other']);
  });

  test('listens until it is released', () => {
    const main = fakeMain();
    const store = createSnapshotStore(main.bridge, () => 0);
    store.subscribe(() => undefined)();
    expect(main.listening()).toBe(true);
    store.release();
    expect(main.listening()).toBe(false);
  });
});
