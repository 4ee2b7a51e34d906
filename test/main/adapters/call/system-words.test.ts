// What the kernel's sound cards, Windows' registry and macOS's power management say about microphones.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { soundCardRecords } from '../../../../main/adapters/call/alsa-captures';
import { isUsed } from '../../../../main/adapters/call/consent-store';
import { microphoneInUse } from '../../../../main/adapters/call/microphone-in-use';
import { holdsMicrophone } from '../../../../main/adapters/call/power-assertions';
import type { OutputOf } from '../../../../main/ports/brief-program';
import { acquirePrivateFolder } from '../../../desktop/rig/private-folder';

const noProgram: OutputOf = () => Promise.reject(new Error('no program here'));

/** What the kernel writes while a card records. */
const running = ['state: RUNNING', 'owner_pid   : 1810', 'trigger_time: 4034.316013420', 'tstamp      : 0.000000000', 'delay       : 512', 'avail       : 512', ''].join('\n');

function soundCards(statuses: Readonly<Record<string, string>>): string {
  const folder = acquirePrivateFolder('cards');
  onTestFinished(() => folder.release());
  for (const [stream, status] of Object.entries(statuses)) {
    mkdirSync(path.join(folder.path, stream), { recursive: true });
    writeFileSync(path.join(folder.path, stream, 'status'), status);
  }
  return folder.path;
}

test('a card whose capture runs records; one that only plays does not', async () => {
  expect(await soundCardRecords(soundCards({ 'card0/pcm0p/sub0': running, 'card0/pcm0c/sub0': 'closed\n' }))).toBe(false);
  expect(await soundCardRecords(soundCards({ 'card0/pcm0c/sub0': 'closed\n', 'card1/pcm2c/sub1': running }))).toBe(true);
  expect(await soundCardRecords(soundCards({ 'card0/pcm0c/sub0': 'state: SETUP\n' }))).toBe(false);
});

test('without anything that could record nothing is known', async () => {
  expect(await soundCardRecords(soundCards({ 'card0/pcm0p/sub0': running }))).toBeNull();
  expect(await soundCardRecords('/nowhere')).toBeNull();
});

test('where no sound server answers the sound cards do, and the reason is said once', async () => {
  const said: string[] = [];
  const ask = microphoneInUse({ platform: 'linux', environment: {}, outputOf: noProgram, soundCards: soundCards({ 'card0/pcm0c/sub0': running }), log: (line) => said.push(line) });
  expect([await ask(), await ask()]).toEqual([true, true]);
  expect(said).toHaveLength(1);
});

test('a platform that nobody knows says nothing', async () => {
  expect(await microphoneInUse({ platform: 'freebsd', environment: {}, outputOf: noProgram, log: () => undefined })()).toBeNull();
});

const key = 'HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore\\microphone';
/** 2024-11-22T12:00:00Z in tenths of a microsecond since 1601. */
const atNoon = '0x1db3cd60e692000';
const noonMs = Date.UTC(2024, 10, 22, 12);

function registry(...programs: readonly [name: string, start: string, stop: string][]): string {
  const blocks = programs.map(([name, start, stop]) =>
    [`${key}\\${name}`, `    Value    REG_SZ    Allow`, `    LastUsedTimeStart    REG_QWORD    ${start}`, `    LastUsedTimeStop    REG_QWORD    ${stop}`, ''].join('\r\n'),
  );
  return ['', key, '    Value    REG_SZ    Allow', '', ...blocks, ''].join('\r\n');
}

test('on Windows a program that started to use the microphone and has not stopped uses it', () => {
  const teams = 'MSTeams_8wekyb3d8bbwe';
  const zoom = 'NonPackaged\\C:#Program Files#Zoom#bin#Zoom.exe';
  expect(isUsed(registry([teams, atNoon, '0x1db3cda3f4b5400'], [zoom, atNoon, '0x0']), noonMs - 3_600_000)).toBe(true);
  expect(isUsed(registry([teams, atNoon, '0x1db3cda3f4b5400'], [zoom, atNoon, '0x1db3cda3f4b5400']), noonMs - 3_600_000)).toBe(false);
  expect(isUsed(registry(), 0)).toBe(false);
});

test('on Windows what a crash left behind before this start of the machine is over', () => {
  expect(isUsed(registry(['Crashed_1', atNoon, '0x0']), noonMs + 1)).toBe(false);
  expect(isUsed(registry(['Crashed_1', atNoon, '0x0']), noonMs)).toBe(true);
});

const assertions = (...entries: readonly string[]): string =>
  ['2024-11-22 12:00:00 +0100', 'Assertion status system-wide:', '   PreventUserIdleSystemSleep     1', 'Listed by owning process:', ...entries, 'No kernel assertions.', ''].join('\n');
const coreAudio = (device: string, resources: string): string =>
  [`   pid 412(coreaudiod): [0x0000a3d5000191c5] 00:03:16 PreventUserIdleSystemSleep named: "com.apple.audio.${device}.context.preventuseridlesleep" `, '\tCreated for PID: 4219. ', `\tResources: ${resources} `].join('\n');

test('on macOS whoever holds the machine awake to record uses the microphone', () => {
  expect(holdsMicrophone(assertions(coreAudio('BuiltInMicrophoneDevice', 'audio-in BuiltInMicrophoneDevice')))).toBe(true);
  expect(holdsMicrophone(assertions(coreAudio('VPAUAggregateAudioDevice-0x1', 'audio-in audio-out BuiltInMicrophoneDevice')))).toBe(true);
});

test('on macOS music and taps on what others play are no microphone', () => {
  const music = coreAudio('BuiltInSpeakerDevice', 'audio-out BuiltInSpeakerDevice');
  const tap = coreAudio('AudioTap-48890594', 'audio-in 77435E0C-1A82-4ACC-BB7DF7C78192');
  expect(holdsMicrophone(assertions())).toBe(false);
  expect(holdsMicrophone(assertions(music, tap))).toBe(false);
  expect(holdsMicrophone(assertions(music, tap, coreAudio('BuiltInMicrophoneDevice', 'audio-in BuiltInMicrophoneDevice')))).toBe(true);
});
