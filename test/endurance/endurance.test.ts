// Simulated weeks in the real app: nothing of what it holds may grow. Days are asked for by UNSIT_ENDURANCE_DAYS; a day takes two minutes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { sitDown } from '../desktop/rig/at-the-desk';
import { acquireDesktop } from '../desktop/rig/desktop';
import { livingProcesses } from '../desktop/rig/process-group';
import { repositoryRoot } from '../desktop/rig/repository';
import { acquireScreenLock } from '../desktop/rig/screen-lock';
import { dayMs, liveOneDay, noDeeds, type AtTheDesk } from './rig/desk-day';
import { describeVerdict, judge, type Allowance, type Sample } from './rig/judge';
import { measure } from './rig/measure';

/** A day in two minutes. Faster, and what people have ten minutes for would be over before a window is open. */
const RATE = 720;
const days = Number(process.env['UNSIT_ENDURANCE_DAYS'] ?? 3);
const LOOKS_A_DAY = 4;

/**
 * Nothing may come each day but what is written down: the history, and Chromium's own caches. Kept with the samples but not judged: shared memory
 * (PSS), which moves by tens of megabytes with whatever else runs of the same program on the machine, and main's compiled code, which comes with use.
 */
const none = (noise: number): Allowance => ({ noise, perDay: 0 });
const allowances: Readonly<Record<string, Allowance>> = {
  'main heap, KB': none(400),
  'beside the heap, KB': none(400),
  'anonymous memory, KB': none(6_000),
  timers: none(1),
  'other resources': none(1),
  listeners: none(0),
  windows: none(0),
  'open files': none(4),
  threads: none(4),
  processes: none(0),
  files: none(3),
  'files, KB': { noise: 600, perDay: 100 },
};

async function sitDownForLong(): Promise<AtTheDesk> {
  const desktop = await acquireDesktop();
  onTestFinished(() => desktop.release());
  const lock = await acquireScreenLock(desktop.sessionBus.address);
  const app = await sitDown(desktop, { rate: RATE, settings: { sitLimitMinutes: 45, naturalBreakMinutes: 15, repeatMinutes: 30, snoozeMinutes: 15 } });
  // Before its desktop: an app that has lost its display may take a minute to notice.
  onTestFinished(() => app.quit());
  return { desktop, app, lock, rate: RATE, deeds: noDeeds() };
}

/** One day that nobody judges opens everything once; its end says how many processes there are when the app only watches. */
async function restingProcesses(desk: AtTheDesk): Promise<number> {
  let fewest = Number.POSITIVE_INFINITY;
  await liveOneDay(desk, async () => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    fewest = Math.min(fewest, livingProcesses(desk.app.pid).length);
  });
  return fewest;
}

async function live(desk: AtTheDesk, name: string, howManyDays: number, eachLook: () => Promise<void> = async () => undefined): Promise<Sample[]> {
  const resting = await restingProcesses(desk);
  const startedAt = performance.now();
  const samples: Sample[] = [];
  for (let day = 0; day < howManyDays; day += 1) {
    await liveOneDay(desk, async () => {
      await eachLook();
      samples.push({ day: ((performance.now() - startedAt) * RATE) / dayMs, values: await measure(desk.app, resting) });
    }, LOOKS_A_DAY);
    keep(name, desk, samples);
  }
  return samples;
}

/** All samples so far, for whoever wants to look on or draw them. */
function keep(name: string, { deeds }: AtTheDesk, samples: readonly Sample[]): void {
  const folder = path.join(repositoryRoot, 'test-output', 'endurance');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify({ deeds, samples }, null, 1)}\n`);
}

test(`${days} days at the desk leave nothing behind in the app`, async () => {
  const desk = await sitDownForLong();
  const samples = await live(desk, 'days', days);
  const verdicts = judge(samples, allowances);
  console.log(`${days} simulated days: ${JSON.stringify(desk.deeds)}\n${verdicts.map(describeVerdict).join('\n')}`);
  expect(desk.deeds.reminders).toBeGreaterThan(4 * days);
  expect(desk.deeds.windows).toBeGreaterThan(4 * days);
  expect(desk.deeds.routines).toBeGreaterThanOrEqual(days);
  expect(desk.deeds.absences).toBeGreaterThan(days);
  expect(verdicts.filter(({ ok }) => !ok).map(describeVerdict)).toEqual([]);
  expect(desk.app.isRunning()).toBe(true);
}, (days + 2) * 140_000);

/** They hold the pipes of whoever started the app, and the end of the app would wait for them. */
function endSleepers({ app }: AtTheDesk): void {
  for (const pid of livingProcesses(app.pid)) {
    try {
      if (readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'sleep') process.kill(pid);
    } catch {
      // It ended by itself meanwhile.
    }
  }
}

test('a leak of each kind, planted in the running app, is seen', async () => {
  const desk = await sitDownForLong();
  onTestFinished(() => endSleepers(desk));
  const leak = (): Promise<void> =>
    desk.app.app.evaluate(({ app }, folder) => {
      const { openSync, writeFileSync: write } = process.getBuiltinModule('node:fs');
      const { spawn } = process.getBuiltinModule('node:child_process');
      const kept = ((globalThis as { leaked?: unknown[] }).leaked ??= []);
      kept.push(Array.from({ length: 60_000 }, (_, index) => ({ index })), Buffer.alloc(3_000_000, kept.length));
      kept.push(setInterval(() => undefined, 3_600_000), openSync('/dev/null', 'r'));
      app.on('gpu-info-update', () => kept);
      write(`${folder}/leaked-${kept.length}`, Buffer.alloc(200_000, 1));
      kept.push(spawn('sleep', ['600'], { stdio: 'ignore' }));
    }, desk.app.userDataDir);
  const samples = await live(desk, 'planted', 2, leak);
  const seen = judge(samples, allowances).filter(({ ok }) => !ok).map(({ name }) => name);
  console.log(`Planted leaks seen: ${seen.join('; ')}`);
  expect(seen).toEqual(expect.arrayContaining(['main heap, KB', 'beside the heap, KB', 'anonymous memory, KB', 'timers', 'listeners', 'open files', 'processes', 'files', 'files, KB']));
}, 5 * 140_000);
