// Says where the person's sound server listens, PulseAudio or PipeWire in its name, and the secret it may ask for.
import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface PulseServer {
  socket: string;
  /** 256 bytes; zeros where there is no cookie, and then the server goes by who owns the connection. */
  cookie: Buffer;
}

type Variables = Readonly<Record<string, string | undefined>>;

export const cookieLength = 256;

/** The first server of the list that is on this machine; what is asked over a network is not this desk's microphone. */
function namedSocket(servers: string): string | null {
  const local = servers
    .split(/\s+/)
    .map((server) => server.replace(/^\{[^}]*\}/, '').replace(/^unix:/, ''))
    .find((server) => path.isAbsolute(server));
  return local ?? null;
}

export function pulseSocket(environment: Variables): string | null {
  const named = environment['PULSE_SERVER'];
  if (named) return namedSocket(named);
  if (environment['PULSE_RUNTIME_PATH']) return path.join(environment['PULSE_RUNTIME_PATH'], 'native');
  const folder = environment['XDG_RUNTIME_DIR'];
  return folder ? path.join(folder, 'pulse', 'native') : null;
}

function cookiePaths(environment: Variables): string[] {
  const home = environment['HOME'];
  const config = environment['XDG_CONFIG_HOME'] || (home ? path.join(home, '.config') : null);
  return [
    environment['PULSE_COOKIE'],
    config ? path.join(config, 'pulse', 'cookie') : undefined,
    home ? path.join(home, '.pulse-cookie') : undefined,
  ].filter((each) => each !== undefined && each !== '') as string[];
}

function readCookie(environment: Variables): Buffer {
  for (const file of cookiePaths(environment)) {
    try {
      const cookie = readFileSync(file);
      if (cookie.length === cookieLength) return cookie;
    } catch {
      // The next place may have it.
    }
  }
  return Buffer.alloc(cookieLength);
}

/** Null where this session names no sound server on this machine. */
export function pulseServer(environment: Variables): PulseServer | null {
  const socket = pulseSocket(environment);
  return socket === null ? null : { socket, cookie: readCookie(environment) };
}
