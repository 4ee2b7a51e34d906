// A live state in which the limit of one minute is reached some seconds after the start: a packaged app has no faster clock.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { systemClock } from '../../../main/adapters/clock/system-clock';
import { decodeSaved } from '../../../main/adapters/live-state-file/live-state-file';
import { initialLiveState, type LiveState } from '../../../shared/state/live-state';

export function writeAboutToBeDue(userDataDir: string, secondsLeft = 2): void {
  const clock = systemClock().read();
  const today = new Date(clock.wallMs).toISOString().slice(0, 10);
  const satMs = 60_000 - secondsLeft * 1000;
  const state: LiveState = {
    ...initialLiveState,
    at: satMs,
    awakeMs: satMs,
    lastInputAt: satMs,
    lastSignAt: satMs,
    today,
    bout: { startedAt: 0, satMs, estimatedMs: 0, intervalFromSatMs: 0, snoozesUsed: 0, byDate: { [today]: satMs } },
  };
  const text = JSON.stringify({ state, clock, ended: false });
  if (decodeSaved(text) === null) throw new Error('This live state would be taken for damaged');
  writeFileSync(path.join(userDataDir, 'live-state.json'), text);
}
