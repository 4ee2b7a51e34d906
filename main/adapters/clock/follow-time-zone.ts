// Notices that the system's time zone is another one now: Node's part of Electron keeps the one it found when it started, for as long as it runs.
import { lstatSync } from 'node:fs';

/** Where Linux and macOS say which zone it is, by a link that is made anew or a file that is written anew. */
const zoneFile = '/etc/localtime';

/** Changes with the zone. Windows has no file to look at: there it changes with every minute. */
function zoneMark(): string {
  if (process.platform === 'win32') return String(Math.floor(Date.now() / 60_000));
  const { ino, mtimeMs } = lstatSync(zoneFile, { throwIfNoEntry: false }) ?? { ino: 0, mtimeMs: 0 };
  return `${ino} ${mtimeMs}`;
}

/**
 * Symptom: after a flight `Date` in main stays in the zone of the start, while Chromium tells pages of the change
 * (https://github.com/electron/electron/issues/33723; Electron 33.2.1, Node 20.18). Node looks again whenever this variable is written to, also where
 * it is not set. To be deleted when Electron looks by itself. It takes less than a millisecond, and 80 where the zone's file is no link.
 */
function lookAgain(): void {
  delete process.env['TZ'];
}

/** To be called before each look at the local clock. Whoever set `TZ` for Unsit has said which zone they want. */
export function zoneFollower(markNow = zoneMark, look = lookAgain, isChosen = process.env['TZ'] !== undefined): () => void {
  if (isChosen) return () => undefined;
  let mark = markNow();
  return () => {
    const now = markNow();
    if (now === mark) return;
    mark = now;
    look();
  };
}
