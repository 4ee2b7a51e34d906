// The log of this run: scrubs what is said and prints each line, and hands it, paced and stamped, to the file once there is one.
import { localIso } from '../../shared/log/log-entry';
import type { LogEntry, LogLevel } from '../../shared/log/log-entry';
import { freshPace, paced, settled } from '../../shared/log/pace';
import type { Said } from '../../shared/log/pace';
import type { Log } from '../ports/log';

/** Where entries are kept. */
export interface LogPlace {
  append(entry: LogEntry): void;
  read(): LogEntry[];
  clear(): boolean;
}

export interface LogOptions {
  scrub: (text: string) => string;
  /** The wall clock, and what the local zone adds to it. */
  now: () => { wallMs: number; zoneOffsetMs: number };
  print: (line: string) => void;
  /** Debug is kept too. */
  verbose: boolean;
}

export interface KeptLog {
  log: Log;
  /** From now on this is where it is kept; what was said before goes there first. Only the one running Unsit may write to it. */
  keepIn(place: LogPlace): void;
  /** Everything up to now, the newest last. */
  read(): LogEntry[];
  clear(): boolean;
  /** Writes down how often the last lines came again. */
  settle(): void;
}

export function keepLog({ scrub, now, print, verbose }: LogOptions): KeptLog {
  let pace = freshPace;
  let place: LogPlace | null = null;
  let early: LogEntry[] = [];

  function write({ level, text }: Said): void {
    const { wallMs, zoneOffsetMs } = now();
    const entry: LogEntry = { time: localIso(wallMs, zoneOffsetMs), level, text };
    if (place) place.append(entry);
    else early.push(entry);
  }

  function settle(): void {
    const { pace: after, write: rest } = settled(pace);
    pace = after;
    rest.forEach(write);
  }

  return {
    log(line: string, level: LogLevel = 'info') {
      if (level === 'debug' && !verbose) return;
      const said: Said = { level, text: scrub(line) };
      // Whoever watches a terminal sees every line; only the file has to last.
      print(`[unsit] ${level === 'info' ? '' : `${level}: `}${said.text}`);
      const { pace: after, write: texts } = paced(pace, said, now().wallMs);
      pace = after;
      texts.forEach(write);
    },
    keepIn(kept) {
      place = kept;
      early.forEach((entry) => kept.append(entry));
      early = [];
    },
    read() {
      settle();
      return place ? place.read() : [...early];
    },
    clear() {
      pace = freshPace;
      early = [];
      return place ? place.clear() : true;
    },
    settle,
  };
}
