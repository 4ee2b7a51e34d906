// What a trace file can say, as types, and the reader that turns its text into them or tells what is wrong in which line.
import { readFields, TraceError } from './trace-fields';
import type { Fields } from './trace-fields';

export type EndedBy = 'routine' | 'walk' | 'moved' | 'standing' | 'natural break' | 'not watched' | 'open';
export type TruthBout = [fromSeconds: number, toSeconds: number, satSeconds: number, endedBy: EndedBy];
export interface Truth {
  bouts: TruthBout[];
  reminders: number[];
  days: Record<string, number>;
}

export type Surrounding = 'call' | 'fullscreen' | 'dnd' | 'app' | 'typing';
export type Announcement = 'usual' | 'missing' | 'doubled' | 'late';
export type PlainWord = 'standing' | 'sitting' | 'moved' | 'start' | 'finish' | 'walk' | 'abandon' | 'skip' | 'resume';
export type Said = { word: PlainWord } | { word: 'snooze' | 'pause'; minutes: number };

export type Happening =
  | { kind: 'input' | 'passive' | 'lock' | 'idleSource'; on: boolean }
  | { kind: 'sleep'; on: boolean; announced: Announcement }
  | { kind: 'clock'; bySeconds: number }
  | { kind: 'zone'; zone: string }
  | { kind: 'kill'; reboot: boolean }
  | { kind: 'start' }
  | { kind: 'say'; said: Said }
  | { kind: 'surround'; by: Surrounding | null };
export type TraceEvent = { at: number } & Happening;

export interface TraceSettings {
  sitLimitMinutes: number;
  naturalBreakMinutes: number;
  repeatMinutes: number;
  passiveMinutes: number;
}

export interface Trace {
  name: string;
  startWallMs: number;
  zone: string;
  settings: TraceSettings;
  untilSeconds: number;
  events: TraceEvent[];
  truth: Truth | null;
}

export const usualSettings: TraceSettings = { sitLimitMinutes: 45, naturalBreakMinutes: 5, repeatMinutes: 5, passiveMinutes: 120 };

const plainWords: readonly PlainWord[] = ['standing', 'sitting', 'moved', 'start', 'finish', 'walk', 'abandon', 'skip', 'resume'];
const surroundings: readonly Surrounding[] = ['call', 'fullscreen', 'dnd', 'app', 'typing'];
const announcements: readonly Announcement[] = ['missing', 'doubled', 'late'];
const endings: readonly EndedBy[] = ['routine', 'walk', 'moved', 'standing', 'natural break', 'not watched', 'open'];

function readHeader(fields: Fields): Omit<Trace, 'events' | 'truth'> {
  if (!fields.has('name') || !fields.has('start')) fields.fail('the first line must be the header, with name, start, zone and until');
  fields.allow(['name', 'start', 'zone', 'settings', 'until']);
  const given = fields.has('settings') ? fields.inside('settings') : null;
  given?.allow(Object.keys(usualSettings));
  const settings = { ...usualSettings };
  for (const key of Object.keys(usualSettings) as (keyof TraceSettings)[]) {
    // No passive presence at all is a setting that people have.
    if (given?.has(key)) settings[key] = key === 'passiveMinutes' ? given.notNegative(key) : given.positive(key);
  }
  return { name: fields.text('name'), startWallMs: fields.instant('start'), zone: fields.zone('zone'), settings, untilSeconds: fields.positive('until') };
}

function readSaid(fields: Fields): Said {
  const text = fields.text('say');
  const [word, minutesText, ...more] = text.split(':');
  if (word === 'snooze' || word === 'pause') {
    const minutes = /^\d+(\.\d+)?$/.test(minutesText ?? '') && more.length === 0 ? Number(minutesText) : 0;
    if (!(minutes > 0)) fields.fail(`say ${JSON.stringify(text)}: ${word} needs its minutes, as in "${word}:5"`);
    return { word, minutes };
  }
  const plain = plainWords.find((known) => known === text);
  return plain === undefined ? fields.fail(`say ${JSON.stringify(text)}: unknown word`) : { word: plain };
}

function readSurround(fields: Fields): Happening {
  if (fields.isNull('surround')) return { kind: 'surround', by: null };
  return { kind: 'surround', by: fields.oneOf('surround', surroundings) };
}

const switches = (kind: 'input' | 'passive' | 'lock' | 'idleSource') => (fields: Fields): Happening => ({ kind, on: fields.flag(kind) });

/** One row for each thing that can happen; `beside` names the fields that may stand next to it. */
const happenings: Record<Happening['kind'], { beside?: string; read: (fields: Fields) => Happening }> = {
  input: { read: switches('input') },
  passive: { read: switches('passive') },
  lock: { read: switches('lock') },
  idleSource: { read: switches('idleSource') },
  sleep: {
    beside: 'events',
    read: (fields) => ({ kind: 'sleep', on: fields.flag('sleep'), announced: fields.has('events') ? fields.oneOf('events', announcements) : 'usual' }),
  },
  clock: { read: (fields) => ({ kind: 'clock', bySeconds: fields.number('clock') }) },
  zone: { read: (fields) => ({ kind: 'zone', zone: fields.zone('zone') }) },
  kill: { beside: 'reboot', read: (fields) => ({ kind: 'kill', reboot: fields.onlyTrue('kill') && fields.has('reboot') && fields.flag('reboot') }) },
  start: { read: (fields) => (fields.onlyTrue('start'), { kind: 'start' }) },
  say: { read: (fields) => ({ kind: 'say', said: readSaid(fields) }) },
  surround: { read: readSurround },
};
const kinds = Object.keys(happenings) as Happening['kind'][];

function readEvent(fields: Fields): TraceEvent {
  const at = fields.notNegative('at');
  const named = kinds.filter((kind) => fields.has(kind));
  const kind = named[0];
  if (kind === undefined) {
    fields.allow(['at']);
    return fields.fail('nothing happens in this line');
  }
  if (named.length > 1) fields.fail(`only one thing may happen in a line, here: ${named.join(', ')}`);
  const { beside, read } = happenings[kind];
  fields.allow(beside === undefined ? ['at', kind] : ['at', kind, beside]);
  return { at, ...read(fields) };
}

function readTruth(fields: Fields): Truth {
  fields.notNegative('at');
  fields.allow(['at', 'truth']);
  const truth = fields.inside('truth');
  truth.allow(['bouts', 'reminders', 'days']);
  const bouts = truth.list('bouts').map((bout): TruthBout => {
    if (!Array.isArray(bout) || bout.length !== 4) return truth.fail('a bout of the truth is [from, to, satSeconds, endedBy]');
    const [from, to, satSeconds, endedBy] = bout as unknown[];
    const ending = endings.find((known) => known === endedBy);
    if (ending === undefined) return truth.fail(`a bout of the truth ends by ${JSON.stringify(endedBy)}: unknown`);
    if (typeof from !== 'number' || typeof to !== 'number' || typeof satSeconds !== 'number') return truth.fail('a bout of the truth needs three numbers of seconds');
    return [from, to, satSeconds, ending];
  });
  const reminders = truth.list('reminders').map((at) => (typeof at === 'number' ? at : truth.fail('a reminder of the truth is a number of seconds')));
  return { bouts, reminders, days: truth.inside('days').secondsByDate() };
}

/** Reads a whole trace file; throws a TraceError that names the line and the reason. */
export function parseTrace(text: string): Trace {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  let trace: Trace | null = null;
  let newestAt = 0;
  for (const [index, content] of lines.entries()) {
    if (content.trim() === '') continue;
    const fields = readFields(content, index + 1);
    if (trace === null) {
      trace = { ...readHeader(fields), events: [], truth: null };
      continue;
    }
    if (trace.truth !== null) fields.fail('the truth must be the last line');
    const at = fields.notNegative('at');
    if (at < newestAt) fields.fail(`at ${at} comes after ${newestAt}: lines must be in order`);
    if (at > trace.untilSeconds) fields.fail(`at ${at} lies after the end of the trace (until ${trace.untilSeconds})`);
    newestAt = at;
    if (fields.has('truth')) trace.truth = readTruth(fields);
    else trace.events.push(readEvent(fields));
  }
  if (trace === null) throw new TraceError(1, 'the header is missing: the file is empty');
  return trace;
}
