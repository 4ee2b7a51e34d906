// Answers a file dialog of the desktop the way a person at the keyboard does.
import type { Desktop } from './desktop';
import { until } from './until';

export async function dialogHasFocus(desktop: Desktop, title: string): Promise<void> {
  // Two who type at once would mix up their keys.
  await desktop.typist.stop();
  await desktop.input.window(title);
  await until('the dialog has the focus', async () => (await desktop.input.focusedTitle()) === title);
}

/** `asksForName`: a dialog for saving, whose field for the name has the focus; any other opens its own with Ctrl+L. */
export async function answerFileDialog(desktop: Desktop, title: string, filePath: string, asksForName: boolean): Promise<void> {
  await dialogHasFocus(desktop, title);
  if (!asksForName) await desktop.input.press('ctrl+l');
  await desktop.input.press('ctrl+a');
  await desktop.input.type(filePath);
  // While the dialog still reads the folder, the first Return only completes the name.
  await until(
    'the dialog took the file',
    async () => {
      if ((await desktop.input.windows()).every((window) => window.title !== title)) return true;
      if ((await desktop.input.focusedTitle()) === title) await desktop.input.press('Return');
      return false;
    },
    { withinMs: 10_000, everyMs: 250 },
  );
}
