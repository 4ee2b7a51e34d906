// The situations in which most tests begin: somebody sits and types, and, if wanted, has just been reminded.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { CallArgs, CallName, CallResult } from '../../../shared/ipc/calls';
import type { Settings } from '../../../shared/settings/settings';
import type {} from '../../../renderer/bridge/window-bridge';
import type { Desktop, LaunchOnDesktop } from './desktop';
import type { RunningApp } from './launch';
import type { ShownNotification } from './notification-server';

export interface SitDown extends LaunchOnDesktop {
  /** Put into the settings file before the start. */
  readonly settings?: Partial<Settings>;
  /** Nothing of Unsit was ever here: no settings, and so no answer to the welcome. */
  readonly firstRun?: boolean;
  /** How many times faster than real time the app's clock runs; its idle time too. */
  readonly rate?: number;
}

/** A minute of the app's clock passes in a second. */
export const FAST = 60;

/**
 * With the welcome behind them, two routines to choose from, the standing one first, and nothing that a reminder waits for:
 * the typist of most tests never pauses.
 */
const SETTLED: Partial<Settings> = { cautionsAnswered: true, places: ['standing', 'floor'], holdFor: [] };

/** So that a slow moment of the test machine is not taken for somebody leaving the desk. */
const PATIENT: Partial<Settings> = { naturalBreakMinutes: 15 };

export function settingsPath(userDataDir: string): string {
  return path.join(userDataDir, 'settings.json');
}

export function readSettingsFile(userDataDir: string): Record<string, unknown> {
  return JSON.parse(readFileSync(settingsPath(userDataDir), 'utf8')) as Record<string, unknown>;
}

/** Somebody begins to type and the app starts, without Home. */
export async function sitDown(desktop: Desktop, options: SitDown = {}): Promise<RunningApp> {
  const { settings, rate = 1, flags = [], firstRun = false, userDataDir = desktop.newUserDataDir(), ...rest } = options;
  if (!firstRun && (settings || !existsSync(settingsPath(userDataDir)))) {
    mkdirSync(userDataDir, { recursive: true });
    const chosen = settings ? { ...PATIENT, ...settings } : {};
    writeFileSync(settingsPath(userDataDir), JSON.stringify({ settingsVersion: 2, ...SETTLED, ...chosen }));
  }
  await desktop.typist.start();
  return desktop.launch({ ...rest, userDataDir, flags: ['--at-login', `--clock-rate=${rate}`, ...flags] });
}

export interface Reminded {
  readonly app: RunningApp;
  readonly notification: ShownNotification;
}

/** The next notification that was not shown before `since` began. */
export function nextReminder(desktop: Desktop, afterId: number): Promise<ShownNotification> {
  return desktop.notifications.nextNotification(({ id }) => id > afterId, { withinMs: 10_000 });
}

export function lastNotificationId(desktop: Desktop): number {
  return desktop.notifications.shown.at(-1)?.id ?? 0;
}

/** Sits for a limit of one minute on a fast clock, until the desktop has been asked to show the reminder. */
export async function sitUntilReminded(desktop: Desktop, options: SitDown = {}): Promise<Reminded> {
  const before = lastNotificationId(desktop);
  const app = await sitDown(desktop, { rate: FAST, ...options, settings: { sitLimitMinutes: 1, ...options.settings } });
  return { app, notification: await nextReminder(desktop, before) };
}

/** What a page of ours asks main, the way its own script does. */
export function ask<N extends CallName>(page: Page, name: N, args?: CallArgs<N>): Promise<CallResult<N>> {
  return page.evaluate(
    ([callName, callArgs]) => window.unsit.call(callName as 'readSnapshot', callArgs as undefined) as Promise<unknown>,
    [name, args] as const,
  ) as Promise<CallResult<N>>;
}
