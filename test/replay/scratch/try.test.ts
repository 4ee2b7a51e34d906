// Scratch.
import { it } from 'vitest';
import { oracle } from '../oracle';
import { replay } from '../replay';
import { judge } from '../verdict';
import type { Trace, TraceEvent, Happening } from '../trace';
import { usualSettings } from '../trace';
function rng(seed: number) { return () => { seed |= 0; seed = (seed + 0x6d2b79f5) | 0; let t = Math.imul(seed ^ (seed >>> 15), 1 | seed); t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t; return ((t ^ (t >>> 14)) >>> 0) / 4294967296; }; }
function gen(seed: number, level: number): Trace {
  const r = rng(seed); const ev: TraceEvent[] = []; let t = 0; let input = true, locked = false, passive = false, sur = false, brk = false;
  const add = (h: Happening) => ev.push({ at: Math.round(t), ...h } as TraceEvent);
  const gap = () => { t = Math.round(t + (r() < 0.3 ? r() * 60 : r() < 0.6 ? 60 + r() * 400 : 300 + r() * 2400)); };
  add({ kind: 'input', on: true });
  while (t < 6 * 3600) {
    gap(); const x = r();
    if (x < 0.4) { input = !input; add({ kind: 'input', on: input }); }
    else if (x < 0.5) { locked = !locked; if (locked && input) { input = false; add({ kind: 'input', on: false }); } add({ kind: 'lock', on: locked }); if (!locked) { input = true; add({ kind: 'input', on: true }); } }
    else if (x < 0.6 && level > 1) { const a = (['usual', 'missing', 'doubled', 'late'] as const)[Math.floor(r() * 4)]!; add({ kind: 'sleep', on: true, announced: a }); gap(); add({ kind: 'sleep', on: false, announced: 'usual' }); }
    else if (x < 0.7 && level > 2) { passive = !passive; add({ kind: 'passive', on: passive }); }
    else if (x < 0.75 && level > 3) { add({ kind: 'kill', reboot: r() < 0.3 }); gap(); add({ kind: 'start' }); }
    else if (x < 0.8 && level > 4) { sur = !sur; add({ kind: 'surround', by: sur ? 'call' : null }); }
    else if (x < 0.83) add({ kind: 'clock', bySeconds: Math.round((r() - 0.5) * 7200) });
    else if (level > 5 && !locked) {
      if (brk) { add({ kind: 'say', said: { word: (['finish', 'walk', 'abandon'] as const)[Math.floor(r() * 3)]! } }); brk = false; }
      else { const w = (['standing', 'sitting', 'moved', 'start', 'walk', 'skip', 'snooze', 'pause', 'resume'] as const)[Math.floor(r() * 9)]!; if (w === 'start') brk = true; add({ kind: 'say', said: w === 'snooze' ? { word: w, minutes: 5 } : w === 'pause' ? { word: w, minutes: 30 } : { word: w } }); }
    }
  }
  return { name: `s${seed}`, startWallMs: Date.UTC(2026, 2, 10, 8), zone: 'Europe/Berlin', settings: usualSettings, untilSeconds: Math.round(t) + 100, events: ev, truth: null };
}
const level = Number(process.env.LEVEL ?? 6); const n = Number(process.env.N ?? 300); const show = Number(process.env.SHOW ?? 3);
it('agrees', () => {
  let bad = 0;
  for (let s = 1; s <= n; s++) {
    const tr = gen(s, level); let truth; try { truth = oracle(tr); } catch (e) { console.log('oracle threw', s, e); continue; }
    const t2 = { ...tr, truth }; const rep = replay(t2); const v = judge(t2, rep);
    if (v.misses.length) { bad++; if (bad <= show) console.log(s, v.misses.slice(0, 6).join(' | '), '\nEV', JSON.stringify(tr.events.map(({ at, ...h }) => [at, ...Object.values(h).map((q) => (q && typeof q === 'object' ? (q as any).word : q))].join(':')).join(' ')), '\nTRUE', JSON.stringify(truth), '\nHAVE', JSON.stringify({ b: rep.bouts, r: rep.reminders })); }
  }
  console.log('LEVEL', level, 'bad', bad, 'of', n);
}, 600000);
