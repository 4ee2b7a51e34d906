// One entry of the log and its line in the file: local time with its offset, level, text; what is no such line is no entry.
import { minuteMs } from '../time/duration';

export const logLevels = ['error', 'warning', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

export interface LogEntry {
  /** Local time with its offset, as ISO 8601 has it. */
  time: string;
  level: LogLevel;
  text: string;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** `2026-11-27T14:05:09+01:00` */
export function localIso(wallMs: number, zoneOffsetMs: number): string {
  const minutes = Math.abs(Math.round(zoneOffsetMs / minuteMs));
  const offset = `${zoneOffsetMs < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
  return `${new Date(wallMs + zoneOffsetMs).toISOString().slice(0, 19)}${offset}`;
}

export function lineOf({ time, level, text }: LogEntry): string {
  return `${time} ${level} ${text}`;
}

const linePattern = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d) (error|warning|info|debug) (.+)$/;

export function entryOf(line: string): LogEntry | null {
  const [, time, level, text] = linePattern.exec(line) ?? [];
  return time && level && text ? { time, level: level as LogLevel, text } : null;
}
