// The story itself, stage by stage, in plain words while it happens: count, due, notification, break window, guide, done, back to zero.
import { say } from '../setup/say.mjs';

const clockRate = 30;
const sitLimitMinutes = 4;

const firstLine = (text) => text.split('\n')[0] ?? '';

/** `stage` names what is awaited, so that a stage that does not come ends the demo with that name. */
export async function tellStory({ desktop, rig, pictures, stage }) {
  const { words, numberIn } = rig;
  const trayLine = async () => firstLine(await desktop.tray.tooltip());

  say(`\n1. Somebody sits down and types. Here a minute takes ${60 / clockRate} seconds, and a break is due after ${sitLimitMinutes} of them.`);
  const { app, home } = await stage('the start of Unsit with its Home window', async () => {
    const running = await rig.sitDown(desktop, { rate: clockRate, settings: { sitLimitMinutes }, flags: ['--home'] });
    const page = await running.windowNamed('home');
    await page.getByRole('progressbar').waitFor();
    return { app: running, home: page };
  });
  await stage('two minutes of counting in the tray', () =>
    desktop.tray.waitForTooltip('two minutes', (text) => numberIn('status.sitting', 'minutes', firstLine(text)) >= 2, { withinMs: 15_000 }),
  );
  say(`   The tray says: ${await trayLine()}`);
  await pictures.ofTrayIcon('1-counting');
  await pictures.ofWindow('1-counting', home);
  await pictures.ofDesktop('1-counting');

  say('\n2. The limit is reached, and the desktop is asked to show a notification.');
  const notification = await stage('the notification', () => desktop.notifications.nextNotification(undefined, { withinMs: 15_000 }));
  say(`   ${notification.summary}`);
  say(`   ${notification.body}`);
  say(`   ${notification.actions.filter(({ key }) => key !== 'default').map(({ label }) => `[${label}]`).join(' ')}`);
  await stage('the due break in the tray', () => desktop.tray.waitForTooltip('the due break', (text) => Number.isFinite(numberIn('status.due', 'minutes', firstLine(text)))));
  say(`   The tray says: ${await trayLine()}`);
  await pictures.ofTrayIcon('2-due');
  await pictures.ofWindow('2-due', home);
  await home.close();

  say('\n3. A click on its first action opens the break window, which says why first.');
  const page = await stage('the break window', async () => {
    desktop.notifications.invoke(notification.id, 'start');
    const opened = await app.windowNamed('break');
    await opened.getByRole('button', { name: words('break.begin') }).waitFor();
    return opened;
  });
  await stage('the notification leaving the screen', () => rig.until('it is gone', () => desktop.notifications.open().length === 0));
  await pictures.ofWindow('3-why', page);
  await pictures.ofDesktop('3-why');

  say('\n4. Return begins the routine. Each step shows the move, the side and the seconds, and says when to stop.');
  await stage('the first move', async () => {
    await desktop.input.press('Return');
    await rig.until('the first move runs', async () => (await rig.ask(page, 'readSnapshot')).break?.player.phase === 'move');
  });
  await pictures.ofWindow('4-guide', page);
  say(`   The tray says: ${await trayLine()}`);
  await pictures.ofTrayIcon('4-guide');
  await stage('the last step', () => rig.until('the last step runs', async () => (await rig.ask(page, 'readSnapshot')).break?.player.index === 5, { withinMs: 15_000 }));
  await pictures.ofWindow('4-guide-last-step', page);

  say('\n5. Every step is done, and the desk clock is back to zero.');
  await stage('the last screen', () => page.getByText(words('break.done.clock')).waitFor({ timeout: 15_000 }));
  const zero = await stage('the tray back at zero', () => desktop.tray.waitForTooltip('zero minutes', (text) => numberIn('status.sitting', 'minutes', firstLine(text)) === 0));
  await pictures.ofTrayIcon('5-done');
  for (const line of zero.split('\n')) say(`   The tray says: ${line}`);
  await pictures.ofWindow('5-done', page);
  await pictures.ofDesktop('5-done');

  say('\n6. Return closes the window. Home, opened from the tray, counts anew.');
  await stage('the closing of the break window', async () => {
    await desktop.input.press('Return');
    await app.waitForNoWindow('break');
  });
  const again = await stage('Home', async () => {
    await desktop.tray.click(words('tray.open'));
    const opened = await app.windowNamed('home');
    await opened.getByRole('progressbar').waitFor();
    return opened;
  });
  await pictures.ofWindow('6-anew', again);
  await pictures.ofDesktop('6-anew');

  await stage('the end of Unsit', async () => {
    await desktop.tray.click(words('tray.quit'));
    await app.ended();
  });
}
