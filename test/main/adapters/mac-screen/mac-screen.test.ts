// What macOS says of a display that is kept lit, and of the program in front.
import { expect, test } from 'vitest';
import { keepsDisplayLit } from '../../../../main/adapters/mac-screen/assertions';
import { macDisplayHeld, macForeground } from '../../../../main/adapters/mac-screen/mac-screen';
import { isListed } from '../../../../shared/reminder/listed-app';

function assertions(...owned: readonly string[]): string {
  return [
    '2026-11-02 13:20:57 +0000',
    'Assertion status system-wide:',
    '   BackgroundTask                 0',
    '   UserIsActive                   1',
    '   PreventUserIdleDisplaySleep    1',
    'Listed by owning process:',
    '   pid 145(WindowServer): [0x00044f2f00099212] 00:00:00 UserIsActive named: "com.apple.iohideventsystem.queue.tickle"',
    '\tTimeout will fire in 600 secs Action=TimeoutActionRelease',
    ...owned.map((line) => `   ${line}`),
    'No kernel assertions.',
    '',
  ].join('\n');
}

test.each([
  ['a film', 'pid 456(Safari): [0x000012340000005f] 01:23:45 PreventUserIdleDisplaySleep named: "Playing video"'],
  ['a presentation', 'pid 912(Keynote): [0x0000450500058b0e] 00:10:01 NoDisplaySleepAssertion named: "Keynote is playing"'],
  ['a program with a space in its name', 'pid 4321(QuickTime Player): [0x0000000100000abc] PreventUserIdleDisplaySleep named: "playback"'],
])('%s keeps the display lit', (_what, line) => {
  expect(keepsDisplayLit(assertions(line))).toBe(true);
});

test.each([
  ['music', 'pid 312(coreaudiod): [0x000012340000004e] 00:12:34 PreventUserIdleSystemSleep named: "com.apple.audio.context"'],
  ['a lamp switched on by hand', 'pid 98217(caffeinate): [0x00045477000194b3] 00:00:03 PreventUserIdleDisplaySleep named: "caffeinate command-line tool"'],
  ['another one', 'pid 501(Amphetamine): [0x00045477000194b4] 00:00:03 PreventUserIdleDisplaySleep named: "Session"'],
  ['the system after a key press', 'pid 80(powerd): [0x00044f2f00019216] 00:22:34 PreventUserIdleDisplaySleep named: "com.apple.powermanagement.acwakelinger"'],
])('%s is neither a film nor a presentation', (_what, line) => {
  expect(keepsDisplayLit(assertions(line))).toBe(false);
});

const info = [
  '"zoom.us" ASN:0x0-0x5d05d: ',
  '    bundleID="us.zoom.xos"',
  '    bundle path="/Applications/zoom.us.app"',
  '    executable path="/Applications/zoom.us.app/Contents/MacOS/zoom.us"',
  '    pid = 4711 type="Foreground" flavor=3 Version="5.17" fileType="APPL" creator="????"',
].join('\n');

test('the program in front is asked for by its number, and found on a list under its usual name', async () => {
  const asked: string[] = [];
  const outputOf = (program: string, programArguments: readonly string[]) => {
    asked.push([program, ...programArguments].join(' '));
    return Promise.resolve(programArguments[0] === 'front' ? 'ASN:0x0-0x5d05d:\n' : info);
  };
  const names = await macForeground(outputOf);
  expect(asked).toEqual(['/usr/bin/lsappinfo front', '/usr/bin/lsappinfo info ASN:0x0-0x5d05d']);
  expect(isListed(names, ['Zoom'])).toBe(true);
  expect(isListed(names, ['Keynote'])).toBe(false);
});

test('nobody may be in front, and a question that fails says so', async () => {
  expect(await macForeground(() => Promise.resolve('[ NULL ]\n'))).toEqual([]);
  await expect(macDisplayHeld(() => Promise.reject(new Error('not found')))).rejects.toThrow('not found');
});
