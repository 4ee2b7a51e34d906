// The whole benchmark: measures what was asked for, prints the two tables, keeps them as files, and says whether every budget is kept.
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { repositoryRoot } from '../desktop/rig/repository';
import { acquireContestants } from './contestants';
import type { Contestants } from './contestants';
import { costTable, isWithin, tableText } from './figures';
import type { Row } from './figures';
import { measureAppend } from './measure-append';
import { measureAsking } from './measure-asking';
import { measureClosing } from './measure-closing';
import { measureDays } from './measure-days';
import { measureHome } from './measure-home';
import { measureMoving } from './measure-moving';
import { measureResting } from './measure-resting';
import { measureStart } from './measure-start';
import { measureWatching } from './measure-watching';
import { fullPace, quickPace } from './measuring';
import type { Bench, Growth, Measure, Measured } from './measuring';
import { acquirePlace } from './place';

/** In this order; what stands together runs at the same time, because it mostly waits and measures only itself. */
const stages: readonly Readonly<Record<string, Measure>>[] = [
  { start: measureStart },
  { resting: measureResting },
  { asking: measureAsking },
  { moving: measureMoving },
  { home: measureHome },
  { append: measureAppend },
  { days: measureDays },
  { watching: measureWatching, closing: measureClosing },
];

export const figureNames: readonly string[] = stages.flatMap((stage) => Object.keys(stage));

export interface BenchOrder {
  /** Empty for all of them. */
  readonly figures: readonly string[];
  readonly quick: boolean;
  readonly say: (line: string) => void;
}

const folder = path.join(repositoryRoot, 'test-output', 'bench');

function machine({ electron }: Contestants): string {
  const cpus = os.cpus();
  const memory = `${(os.totalmem() / 2 ** 30).toFixed(0)} GB`;
  return `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC · Electron ${electron.version} (${electron.kind}) · ${os.type()} ${os.release()} · ${cpus.length} × ${cpus[0]?.model.trim() ?? 'unknown'} · ${memory}`;
}

function growthTable(growth: readonly Growth[]): string {
  const rows = growth.map(({ grows, figure, steps }) => [grows, figure, steps.map(({ at, value }) => `${at}: ${value}`).join(' → ')]);
  return tableText(['grows with', 'figure', 'values'], rows);
}

function report(rows: readonly Row[], growth: readonly Growth[], about: string): string {
  const parts = [`What Unsit costs, packaged as people get it, against a bare Electron app in the same package (medians, least–most)\n${about}`];
  if (rows.length > 0) parts.push(costTable(rows));
  if (growth.length > 0) parts.push(`How cost grows\n\n${growthTable(growth)}`);
  return `${parts.join('\n\n')}\n`;
}

/** What cannot be measured is said, counts as missed, and keeps nothing else from being measured. */
async function measureStage(stage: Readonly<Record<string, Measure>>, bench: Bench): Promise<{ measured: Measured[]; failed: string[] }> {
  const startedAt = performance.now();
  const names = Object.keys(stage);
  bench.say(`${names.join(' and ')} …`);
  const results = await Promise.allSettled(Object.values(stage).map((measure) => measure(bench)));
  bench.say(`${names.join(' and ')}: ${((performance.now() - startedAt) / 1000).toFixed(0)} s`);
  return {
    measured: results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])),
    failed: results.flatMap((result, index) => (result.status === 'rejected' ? [`${names[index]}: ${String(result.reason)}`] : [])),
  };
}

/** Whether every figure that was measured is within its budget. */
export async function runBench({ figures, quick, say }: BenchOrder): Promise<boolean> {
  const contestants = await acquireContestants();
  try {
    const bench: Bench = { contestants, pace: quick ? quickPace : fullPace, acquirePlace: () => acquirePlace(contestants), say };
    const measured: Measured[] = [];
    const failed: string[] = [];
    for (const stage of stages) {
      const wanted = Object.fromEntries(Object.entries(stage).filter(([name]) => figures.length === 0 || figures.includes(name)));
      if (Object.keys(wanted).length === 0) continue;
      const stageDone = await measureStage(wanted, bench);
      measured.push(...stageDone.measured);
      failed.push(...stageDone.failed);
    }
    const rows = measured.flatMap((one) => one.rows ?? []);
    const growth = measured.flatMap((one) => one.growth ?? []);
    const about = `${machine(contestants)}${quick ? '\nA quick run: too short to judge by.' : ''}`;
    const text = [report(rows, growth, about), ...failed.map((line) => `NOT MEASURED ${line}\n`)].join('\n');
    mkdirSync(folder, { recursive: true });
    const name = [quick ? 'quick' : 'full', ...figures].join('-');
    writeFileSync(path.join(folder, `${name}.md`), text);
    writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify({ about, rows, growth }, null, 2)}\n`);
    say(`\n${text}\nKept as test-output/bench/${name}.md and .json`);
    return failed.length === 0 && rows.every(isWithin);
  } finally {
    contestants.release();
  }
}
