// Asks the sound server whether a program records from a microphone.
import { isMonitor, mayBeSomebody, pulseVersion, readRecorders } from './pulse-recorders';
import type { PulseServer } from './pulse-server';
import { talkToPulse } from './pulse-talk';
import { bytes, properties, text, u32 } from './pulse-values';

const commands = { authenticate: 8, setClientName: 9, sourceInfo: 23, recorderList: 32 } as const;
/** The upper bits of a version say what else a server can do. */
const versionBits = 0xffff;

/** Rejects where the server cannot be reached, refuses, or does not answer within the limit. */
export async function recordsFromMicrophone({ socket, cookie }: PulseServer, limitMs: number): Promise<boolean> {
  const talk = talkToPulse(socket);
  const limit = setTimeout(() => talk.end(), limitMs);
  try {
    const [version] = await talk.ask(commands.authenticate, u32(pulseVersion), bytes(cookie));
    if (typeof version !== 'number' || (version & versionBits) < pulseVersion) throw new Error('the sound server is older than its protocol here');
    await talk.ask(commands.setClientName, properties({ 'application.name': 'Unsit' }));
    const recorders = readRecorders(await talk.ask(commands.recorderList)).filter(mayBeSomebody);
    const sources = [...new Set(recorders.map(({ source }) => source))];
    // A source that is gone by the time it is asked about is recorded from no more.
    const live = await Promise.all(
      sources.map((source) => talk.ask(commands.sourceInfo, u32(source), text(null)).then((info) => !isMonitor(info), () => false)),
    );
    return live.includes(true);
  } finally {
    clearTimeout(limit);
    talk.end();
  }
}
