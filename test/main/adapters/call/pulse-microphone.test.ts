// Whether the sound server's answers, recorded from real ones, are understood, and what is made of a server that misbehaves.
import { onTestFinished, describe, expect, test } from 'vitest';
import { recordsFromMicrophone } from '../../../../main/adapters/call/pulse-microphone';
import { isMonitor, mayBeSomebody, noIndex, readRecorders } from '../../../../main/adapters/call/pulse-recorders';
import type { Recorder } from '../../../../main/adapters/call/pulse-recorders';
import { readPulseValues } from '../../../../main/adapters/call/pulse-values';
import { paperSoundServer, recordedServers, recordingOf, valuesOf } from './paper-sound-server';
import type { Answer, Recording } from './paper-sound-server';

const limitMs = 2_000;
const commands = { authenticate: 8, name: 9, sourceInfo: 23, recorders: 32 } as const;

function answering(recording: Recording, changed: Partial<Recording> = {}): Answer {
  const now = { ...recording, ...changed };
  const [firstSource] = readRecorders(readPulseValues(valuesOf(recording.recorders))).map(({ source }) => source);
  const microphoneFirst = !isMonitor(readPulseValues(valuesOf(recording.microphone))) && firstSource === readPulseValues(valuesOf(recording.microphone))[0];
  return ({ command, about }) => {
    if (command === commands.authenticate) return now.authenticate;
    if (command === commands.name) return now.name;
    if (command === commands.recorders) return now.recorders;
    return (about === firstSource) === microphoneFirst ? now.microphone : now.monitor;
  };
}

async function asked(answer: Answer, pieces = 1, cookie = Buffer.alloc(256)): Promise<boolean> {
  const server = await paperSoundServer(answer, pieces);
  onTestFinished(() => server.release());
  return recordsFromMicrophone({ socket: server.socket, cookie }, limitMs);
}

/** The head of a reply, and no values: an empty list. */
const empty = (reply: Buffer): Buffer => reply.subarray(0, 10);
const refusal = (): Buffer => Buffer.from([0x4c, 0, 0, 0, 0, 0x4c, 0, 0, 0, 0, 0x4c, 0, 0, 0, 1]);

describe.each(recordedServers)('%s', (name) => {
  const recording = recordingOf(name);

  test('a program that records from a microphone is somebody at a microphone', async () => {
    expect(await asked(answering(recording))).toBe(true);
  });

  test('answers that arrive in small pieces are put together', async () => {
    expect(await asked(answering(recording), 40)).toBe(true);
  });

  test('a program that records what the speakers play is not', async () => {
    expect(await asked(answering(recording, { microphone: recording.monitor }))).toBe(false);
  });

  test('without any program that records nobody is', async () => {
    expect(await asked(answering(recording, { recorders: empty(recording.recorders) }))).toBe(false);
  });

  test('a microphone that is gone by the time it is asked about counts no more', async () => {
    expect(await asked(answering(recording, { microphone: refusal() }))).toBe(false);
  });

  test('both programs are read with what they record from and who they are', () => {
    const recorders = readRecorders(readPulseValues(valuesOf(recording.recorders)));
    expect(recorders.map(({ properties }) => properties.get('application.name'))).toEqual(['parec', 'parec']);
    expect(new Set(recorders.map(({ source }) => source)).size).toBe(2);
    expect(recorders.map(mayBeSomebody)).toEqual([true, true]);
  });

  test('every message that is cut short is refused, not misread', () => {
    const values = valuesOf(recording.recorders);
    const whole = readPulseValues(values);
    for (let length = 1; length < values.length; length += 7) {
      const cut = values.subarray(0, length);
      const read = ((): unknown => {
        try {
          return readRecorders(readPulseValues(cut)).length * 18;
        } catch {
          return 'refused';
        }
      })();
      if (read !== 'refused') expect(read).toBeLessThan(whole.length);
    }
  });
});

test('what is stopped, part of the server, a level meter or plumbing is nobody', () => {
  const somebody: Recorder = { client: 3, source: 1, resampling: 'speex-float-1', properties: new Map(), corked: false };
  expect(mayBeSomebody(somebody)).toBe(true);
  expect(mayBeSomebody({ ...somebody, corked: true })).toBe(false);
  expect(mayBeSomebody({ ...somebody, client: noIndex })).toBe(false);
  expect(mayBeSomebody({ ...somebody, resampling: 'peaks' })).toBe(false);
  for (const property of ['resample.peaks', 'stream.monitor', 'node.virtual']) {
    expect(mayBeSomebody({ ...somebody, properties: new Map([[property, 'true']]) }), property).toBe(false);
  }
});

test('a server that refuses us says nothing about microphones', async () => {
  await expect(asked(() => refusal())).rejects.toThrow('refuses');
});

test('a server from before our version is not guessed at', async () => {
  const old = Buffer.from([0x4c, 0, 0, 0, 2, 0x4c, 0, 0, 0, 0, 0x4c, 0, 0, 0, 16]);
  await expect(asked(({ command }) => (command === commands.authenticate ? old : null))).rejects.toThrow('older');
});

test('a server that speaks nonsense is hung up on', async () => {
  await expect(asked(() => Buffer.from([0x4c, 0, 0, 0, 2, 0x4c, 0, 0, 0, 0, 0x7a]))).rejects.toThrow('unknown');
});

test('a server that does not answer is waited for no longer than the limit', async () => {
  const server = await paperSoundServer(() => null);
  onTestFinished(() => server.release());
  await expect(recordsFromMicrophone({ socket: server.socket, cookie: Buffer.alloc(256) }, 30)).rejects.toThrow('nobody waits');
});

test('where no server listens the question fails at once', async () => {
  await expect(recordsFromMicrophone({ socket: '/nowhere/native', cookie: Buffer.alloc(256) }, limitMs)).rejects.toThrow('ENOENT');
});
