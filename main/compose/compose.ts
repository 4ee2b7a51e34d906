// The composition root: the only place that knows which adapter stands behind which port.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { app } from 'electron';
import { windowUrl } from '../adapters/app-scheme/app-scheme';
import { outputOf } from '../adapters/brief-program/brief-program';
import { cardChannel } from '../adapters/card/card-channel';
import { systemClock } from '../adapters/clock/system-clock';
import { openHistoryStore } from '../adapters/history/history';
import { historyWork } from '../adapters/history/history-work';
import { liveStateFile } from '../adapters/live-state-file/live-state-file';
import { microphoneInUse } from '../adapters/call/microphone-in-use';
import { closeToOthers } from '../adapters/private-files/private-files';
import { openSettingsStore } from '../adapters/settings-store/settings-store';
import { wasStartedAtLogin } from '../adapters/start-at-login/start-at-login';
import { drawAppIcon } from '../adapters/tray/app-icon';
import { createWindows } from '../adapters/windows/windows';
import type { WindowName } from '../../shared/ipc/calls';
import type { MessageKey } from '../../shared/messages/english';
import { snapshotOf } from '../../shared/projection/snapshot';
import type { Snapshot } from '../../shared/projection/snapshot';
import { noticeManner } from '../../shared/reminder/notices';
import { statusLines } from '../../shared/projection/status-lines';
import { trayPicture } from '../../shared/projection/tray-menu';
import type { LiveState } from '../../shared/state/live-state';
import { startLoop } from '../loop/loop';
import type { Loop } from '../loop/loop';
import { heldBack } from '../presence/held-back';
import { deliveryLog } from '../reminder/delivery-log';
import type { KeptLog } from '../log/keep-log';
import { busesHere } from './buses';
import type { CommandLine } from './command-line';
import { performEffects } from './effects';
import { wordsFor } from './locale';
import { loginHere } from './login-here';
import { presenceHere } from './presence-here';
import { recordHere } from './record-here';
import { createReminders } from './reminders';
import { deliveryHere } from './reminder-channels';
import { serveWindows } from './serve-windows';
import { adoptLoginSwitch, withLoginSwitch } from './system-settings';
import { surroundingsHere } from './surroundings-here';
import { openTrayHere } from './tray-here';
import { shortcutHere } from './shortcut-here';
import { trayIntents } from './tray-intents';
import { windowAtStart } from './window-at-start';

const outFolder = path.join(import.meta.dirname, '..');

const windowTitles: Record<WindowName, MessageKey> = {
  home: 'home.title',
  break: 'break.title',
  backdrop: 'backdrop.title',
  settings: 'settings.title',
  card: 'card.title',
  welcome: 'welcome.title',
  safety: 'safety.windowTitle',
  explanation: 'explanation.windowTitle',
  routines: 'routines.title',
  diagnostics: 'diagnostics.title',
};

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Chromium puts the icon into the tray in several turns of this thread: whatever can wait lets them pass. */
const trayTurnsMs = 40;

/** Resolves once the tray icon is asked for and the loop runs; rejects when the app cannot work at all. */
export async function compose(commandLine: CommandLine, keptLog: KeptLog): Promise<void> {
  const { log } = keptLog;
  const userData = app.getPath('userData');
  const liveStatePath = path.join(userData, 'live-state.json');
  const firstRun = !existsSync(liveStatePath);
  closeToOthers(userData, log);
  const clock = systemClock(commandLine.clockRate);
  const wallNow = (): Date => new Date(clock.read().wallMs);
  const { translate, timeOfDayIn } = wordsFor(app.getLocale(), wallNow);
  const inTray = heldBack();
  const { begun: windowsServed, begin: beginWindows } = heldBack();
  const buses = busesHere(inTray, log);
  const login = loginHere();
  const plainStore = await openSettingsStore({ folder: userData, log, wallMs: () => wallNow().getTime() });
  const store = withLoginSwitch(plainStore, login, log);

  const windows = createWindows({
    preloadPath: path.join(outFolder, 'preload/preload.cjs'),
    urlOf: windowUrl,
    titleOf: (name) => translate(windowTitles[name]),
    icon: drawAppIcon,
    onClosed: (name) => {
      if (name === 'break') loop.say({ type: 'closeBreak' });
      if (name === 'card') card.report({ type: 'closed', how: 'dismissed' });
    },
    log,
  });
  const openWindow = (name: WindowName, chapter?: string): void => {
    windowsServed.then(() => windows.open(name, 'focused', chapter)).catch((error: unknown) => log(`window ${name}: cannot be shown: ${reasonOf(error)}`, 'error'));
  };
  const expectBreak = (): void => void windowsServed.then(() => windows.expectBreak());
  const openBreakEverywhere = (): void => {
    windowsServed.then(() => windows.openBreakEverywhere()).catch((error: unknown) => log(`window break: cannot be shown: ${reasonOf(error)}`, 'error'));
  };
  const card = cardChannel({
    open: () => windowsServed.then(() => windows.open('card', 'quietly')),
    close: () => windows.close('card'),
  });
  const tray = openTrayHere(buses.session, log)(
    trayIntents({
      loop: () => loop,
      wallNow,
      settings: () => store.read(),
      openWindow,
      expectBreak,
      quit: () => app.quit(),
    }),
    () => windows.publish(snapshot(loop.look())),
  );
  const snapshot = (state: LiveState): Snapshot => snapshotOf(state, store.read(), clock.rate, tray.shown(), record.state());
  const deliveries = deliveryLog(() => wallNow().getTime());
  const reminders = createReminders(() => loop, deliveryHere({ connectBus: buses.session, card, translate, log, onTried: deliveries.note }), translate, (id) => deliveries.shownBy(id));

  /** Not at once: it may be the loop itself that made the difference. */
  const showSoon = (): void => void setImmediate(() => loop.look());
  const history = openHistoryStore({ folder: userData, log, after: (delayMs, call) => clock.after(delayMs, call), onNotice: showSoon });
  const record = recordHere({
    history,
    work: historyWork({ folder: userData, threadPath: path.join(outFolder, 'main/history-thread.cjs'), log }),
    settings: () => store.read(),
    wallNow,
    clock,
    onChange: showSoon,
    log,
  });

  const liveState = liveStateFile(liveStatePath, log);
  const microphone = microphoneInUse({ platform: process.platform, environment: process.env, outputOf, log });
  const presence = presenceHere({ buses, microphoneInUse: microphone, clock, log });
  const loop: Loop = startLoop({
    clock,
    presence,
    surroundings: surroundingsHere({
      settings: () => store.read(),
      idleForMs: () => presence.read().idleForMs,
      keptAwake: () => presence.read().passive,
      microphoneInUse: microphone,
      connectBus: buses.session,
      outputOf,
      log,
    }),
    file: liveState,
    settings: () => store.read(),
    perform: performEffects({
      reminders: () => reminders,
      openBreakWindow: (everywhere) => (everywhere ? openBreakEverywhere() : openWindow('break')),
      widenLimit: (minutes) => {
        void store.write('sitLimitMinutes', minutes).then(() => loop.settingsChanged());
      },
      closeBreakWindow: () => windows.close('break'),
      openWelcomeWindow: () => openWindow('welcome'),
      history,
      translate,
      log,
    }),
    publish: (state) => {
      const picture = snapshot(state);
      tray.render(trayPicture(picture, translate, timeOfDayIn));
      windows.publish(picture);
      record.keepForRule.look();
      if (picture.break === null || picture.break.stage === 'done') windows.uncover();
      // While a break is on, the window that was prepared is either open or about to be.
      const live = state.reminder.phase === 'reminded' && state.reminder.live;
      if (picture.break === null) void windowsServed.then(() => windows.keepBreakReady(live));
    },
  });

  const shortcut = shortcutHere({ settings: () => store.read(), loop: () => loop, connectBus: buses.session, translate, log });
  shortcut.follow();

  let stopServing = (): void => undefined;
  app.on('second-instance', (_event, words) => {
    // A session that starts Unsit twice at login (an entry of the desktop's own beside ours) opens nothing either.
    if (!words.includes('--at-login')) openWindow('home');
  });
  app.on('activate', () => openWindow('home'));
  app.on('before-quit', (event) => {
    if (record.holdsUpQuit(() => app.quit())) {
      event.preventDefault();
      return;
    }
    stopServing();
    loop.stop();
    record.release();
    history.close();
    shortcut.release();
    reminders.release();
    // Electron closes the windows by itself.
    tray.release();
  });
  await pause(trayTurnsMs);
  inTray.begin();
  stopServing = serveWindows({
    dataFolder: userData,
    windowOf: (contents) => windows.nameOf(contents),
    status: () => statusLines(snapshot(loop.look()), translate, timeOfDayIn),
    quit: () => app.quit(),
    log,
    calls: {
      loop: () => loop,
      store,
      snapshot: () => snapshot(loop.look()),
      look: () => loop.look(),
      settings: () => store.read(),
      history,
      wallNow,
      openWindow,
      openHelp: () => openWindow('safety', 'help'),
      expectBreak,
      closeWindow: (name) => windows.close(name),
      settingChanged: () => {
        shortcut.follow();
        loop.settingsChanged();
      },
      fitCard: (height) => windows.fitCard(height),
      shortcutState: () => shortcut.state(),
      recordWork: record.work,
      keepForRule: record.keepForRule,
      removeLiveStateCopies: () => liveState.removeCopies(),
      clearLog: () => keptLog.clear(),
      translate,
      card,
      keptLog,
      idleFrom: () => presence.idleFrom?.() ?? null,
      sleepAnnounced: () => presence.announces?.() ?? false,
      trayShown: () => tray.shown(),
      lastChannel: () => deliveries.read().find(({ outcome }) => outcome === 'shown')?.channel ?? null,
      deliveries: () => deliveries.read(),
      testReminder: () => reminders.test(noticeManner(store.read())),
    },
  });
  beginWindows();

  const opening = windowAtStart({
    askedForHome: commandLine.home,
    firstRun,
    atLogin: commandLine.atLogin || wasStartedAtLogin(app, process.platform),
    cautionsAnswered: store.read().cautionsAnswered,
  });
  if (opening) openWindow(opening);
  await adoptLoginSwitch(plainStore, login, log);
}
