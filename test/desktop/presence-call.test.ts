// A call that is only spoken touches nothing and keeps no screen awake: the microphone tells that somebody is there.
import { afterAll, beforeAll, onTestFinished, test } from 'vitest';
import { FAST, sitDown } from './rig/at-the-desk';
import { acquireDesktop, type Desktop } from './rig/desktop';
import { acquireSoundServer, type SoundServer } from './rig/sound-server';
import { numberIn, say } from './rig/words';

let desktop: Desktop;
let sound: SoundServer;
beforeAll(async () => {
  desktop = await acquireDesktop();
  sound = await acquireSoundServer(desktop.environment);
});
afterAll(async () => {
  await sound?.release();
  await desktop?.release();
});

const firstLine = (text: string): string => text.split('\n')[0] ?? '';
const minutesSat = (text: string): number => numberIn('status.sitting', 'minutes', firstLine(text));
const minutes = (count: number): Promise<string> =>
  desktop.tray.waitForTooltip(`${count} minutes`, (text) => minutesSat(text) >= count, { withinMs: 10_000 });
const away = (): Promise<string> => desktop.tray.waitForTooltip('being away', (text) => firstLine(text) === say('status.away'), { withinMs: 10_000 });

test('somebody who only talks sits for as long as the call lasts, and has left when it ends', async () => {
  const app = await sitDown(desktop, { rate: FAST, settings: { sitLimitMinutes: 60, naturalBreakMinutes: 3 } });
  onTestFinished(() => app.quit());
  const call = await sound.call();
  onTestFinished(() => call.release());
  const before = minutesSat(await minutes(1));
  await desktop.typist.stop();
  await minutes(before + 6);
  await call.release();
  await away();
});

test('without a call somebody who touches nothing for as long has left', async () => {
  const app = await sitDown(desktop, { rate: FAST, settings: { sitLimitMinutes: 60, naturalBreakMinutes: 3 } });
  onTestFinished(() => app.quit());
  await minutes(1);
  await desktop.typist.stop();
  await away();
});
