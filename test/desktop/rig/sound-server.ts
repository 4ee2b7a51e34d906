// A real sound server (PulseAudio) without a sound card, and a program that records from its microphone: a call that is only spoken.
import path from 'node:path';
import { startChild, type Child } from './child';
import type { Environment } from './environment';
import { runTool } from './tools';
import { until } from './until';

export interface SoundServer {
  /** A program records from the microphone when it resolves, and until it is released. */
  call(): Promise<Child>;
  release(): Promise<void>;
}

export async function acquireSoundServer(environment: Environment): Promise<SoundServer> {
  const socket = path.join(environment['XDG_RUNTIME_DIR'] ?? '', 'pulse', 'native');
  const modules = ['module-native-protocol-unix', 'module-null-source source_name=microphone'].flatMap((module) => ['-L', module]);
  const server = await startChild(
    'sh',
    // It logs to stderr, and its first line is waited for on stdout. Without shared memory it leaves nothing behind.
    ['-c', 'exec "$0" "$@" 2>&1', 'pulseaudio', '-n', '--daemonize=no', '--exit-idle-time=-1', '--disable-shm=yes', '--log-level=info', '--log-target=stderr', ...modules],
    { readyOn: 'stdout', environment },
  );
  // Named, so that no tool ever starts a server of its own.
  const asked = { environment: { ...environment, PULSE_SERVER: `unix:${socket}` } };
  try {
    await until('the sound server answers', () => runTool('pactl', ['info'], asked));
  } catch (error) {
    await server.release();
    throw error;
  }
  return {
    async call() {
      const caller = await startChild('sh', ['-c', 'exec parec --verbose --device=microphone 2>&1 >/dev/null'], { readyOn: 'stdout', ...asked });
      try {
        await until('the call is recorded', async () => (await runTool('pactl', ['list', 'short', 'source-outputs'], asked)).length > 0);
      } catch (error) {
        await caller.release();
        throw error;
      }
      return caller;
    },
    release: server.release,
  };
}
