// The steps that a history file takes from nothing to the newest form; each number is taken once, and never changed afterwards.

/** Ids are text, so that files of two machines can be joined. `timeline_started_at` means something on this machine only. */
const first = `
CREATE TABLE bouts (
  id TEXT PRIMARY KEY NOT NULL, date TEXT NOT NULL, started_at INTEGER NOT NULL, ended_at INTEGER NOT NULL,
  zone_offset_ms INTEGER NOT NULL, sat_ms INTEGER NOT NULL, estimated_ms INTEGER NOT NULL, ended_by TEXT NOT NULL,
  timeline_started_at INTEGER
);
CREATE INDEX bouts_by_date ON bouts (date, sat_ms);
CREATE INDEX bouts_by_timeline ON bouts (timeline_started_at);
CREATE TABLE bout_days (
  bout_id TEXT NOT NULL REFERENCES bouts (id) ON DELETE CASCADE, date TEXT NOT NULL, sat_ms INTEGER NOT NULL,
  PRIMARY KEY (bout_id, date)
);
CREATE INDEX bout_days_by_date ON bout_days (date, sat_ms);
CREATE TABLE reminders (
  id TEXT PRIMARY KEY NOT NULL, date TEXT NOT NULL, said_at INTEGER NOT NULL, settled_at INTEGER, zone_offset_ms INTEGER NOT NULL,
  outcome TEXT NOT NULL, channel TEXT NOT NULL, held_ms INTEGER NOT NULL, held_by TEXT, times INTEGER NOT NULL
);
CREATE INDEX reminders_by_date ON reminders (date);
CREATE TABLE breaks (
  id TEXT PRIMARY KEY NOT NULL, date TEXT NOT NULL, started_at INTEGER NOT NULL, ended_at INTEGER NOT NULL,
  zone_offset_ms INTEGER NOT NULL, routine_id TEXT, routine_name TEXT, outcome TEXT NOT NULL,
  planned_seconds INTEGER NOT NULL, done_seconds INTEGER NOT NULL
);
CREATE INDEX breaks_by_date ON breaks (date);
CREATE TABLE break_steps (
  break_id TEXT NOT NULL REFERENCES breaks (id) ON DELETE CASCADE, position INTEGER NOT NULL, move TEXT NOT NULL, side TEXT NOT NULL,
  planned_seconds INTEGER NOT NULL, done_seconds INTEGER NOT NULL, result TEXT,
  PRIMARY KEY (break_id, position)
);
CREATE TABLE check_ins (
  id TEXT PRIMARY KEY NOT NULL, date TEXT NOT NULL, at INTEGER NOT NULL, zone_offset_ms INTEGER NOT NULL,
  value INTEGER NOT NULL, leg TEXT, red_flag INTEGER
);
CREATE INDEX check_ins_by_date ON check_ins (date);
CREATE TABLE corrections (
  id TEXT PRIMARY KEY NOT NULL, date TEXT NOT NULL, made_at INTEGER NOT NULL, zone_offset_ms INTEGER NOT NULL,
  from_at INTEGER NOT NULL, to_at INTEGER NOT NULL, counted_as TEXT NOT NULL
);
CREATE INDEX corrections_by_date ON corrections (date);
`;

/** Standing, away, pauses and what was held; and what a correction replaced, so that it can be undone. */
const stretchesAndUndo = `
CREATE TABLE stretches (
  id TEXT PRIMARY KEY NOT NULL, date TEXT NOT NULL, kind TEXT NOT NULL, from_at INTEGER NOT NULL, to_at INTEGER NOT NULL,
  zone_offset_ms INTEGER NOT NULL, held_by TEXT
);
CREATE INDEX stretches_by_date ON stretches (date);
ALTER TABLE corrections ADD COLUMN replaced TEXT NOT NULL DEFAULT '{"sitting":[],"ends":[]}';
`;

/** The number of a migration is its place, from 1. */
export const migrations: readonly string[] = [first, stretchesAndUndo];
