// What node-notifier is asked on each platform, and what its different answers mean.
import { twoActions } from '../../../shared/projection/reminder-text';
import type { ReminderAction, ReminderText } from '../../../shared/projection/reminder-text';
import type { ReminderReport } from '../../ports/reminder-channel';

/** The helper program behind node-notifier: terminal-notifier, SnoreToast or notify-send. */
export type NotifierPlatform = 'darwin' | 'win32' | 'linux';

export interface NotifierResponse {
  response: string | undefined;
  metadata: { activationType?: string | undefined; activationValue?: string | undefined };
}

export interface AskedFor {
  appName: string;
  /** The application id under which Windows knows the installed Unsit. */
  windowsAppId: string;
  reminderId: number;
}

/** How long terminal-notifier and notify-send keep it; the core asks again after about that time. */
export const shownForSeconds = 300;

/** A text that begins with a hyphen would be taken for an option of the helper program. */
function noOption(text: string): string {
  return text.startsWith('-') ? ` ${text}` : text;
}

/** SnoreToast separates its buttons, and the parts of its answer, by these signs. */
function windowsLabel(label: string): string {
  return label.replaceAll(/[;=]/g, ',');
}

export function notifyOptions(platform: NotifierPlatform, text: ReminderText, asked: AskedFor): Record<string, unknown> {
  const common = { title: noOption(text.title), message: noOption(text.body) };
  const [first, second] = twoActions(text);
  switch (platform) {
    case 'darwin':
      // One action is a button of its own; more would hide in a menu. The other one is the button that closes.
      return {
        ...common,
        group: groupOf(asked),
        sound: false,
        timeout: shownForSeconds,
        ...(first ? { actions: first.label } : {}),
        ...(second ? { closeLabel: second.label } : {}),
      };
    case 'win32':
      return {
        ...common,
        id: asked.reminderId,
        appID: asked.windowsAppId,
        sound: false,
        actions: twoActions(text).map(({ label }) => windowsLabel(label)),
      };
    case 'linux':
      return { ...common, 'app-name': asked.appName, urgency: 'normal', timeout: shownForSeconds };
  }
}

/** How to take it off the screen again; null where the helper program cannot. */
export function removalOptions(platform: NotifierPlatform, asked: AskedFor): Record<string, unknown> | null {
  if (platform === 'darwin') return { remove: groupOf(asked) };
  if (platform === 'linux') return null;
  // node-notifier 10.0.1 documents `remove`, but refuses it without a message; its own name for it works (notifiers/toaster.js).
  return { close: asked.reminderId, appID: asked.windowsAppId };
}

function groupOf({ reminderId }: AskedFor): string {
  return `unsit-${reminderId}`;
}

/**
 * Symptom: node-notifier reads SnoreToast's UTF-16 as UTF-8 (10.0.1, lib/utils.js, createNamedPipe), so a label comes back
 * damaged from its first letter beyond ASCII on. Delete when the pipe's bytes are kept as they are.
 */
function undamagedStart(label: string): string {
  return /^[\x20-\x7e]*/.exec(label)?.[0] ?? '';
}

function windowsAction(said: string, offered: readonly ReminderAction[]): ReminderAction | undefined {
  const exact = offered.find(({ label }) => windowsLabel(label) === said);
  if (exact) return exact;
  const starts = offered.filter(({ label }) => {
    const start = undamagedStart(windowsLabel(label));
    return start !== '' && said.startsWith(start);
  });
  return starts.length === 1 ? starts[0] : undefined;
}

/** What the person did; null when the answer says nothing, as when the helper program failed without saying so. */
export function reportOf(
  platform: NotifierPlatform,
  { response, metadata }: NotifierResponse,
  text: ReminderText,
): ReminderReport | null {
  const said = metadata.activationType ?? response ?? '';
  const offered = twoActions(text);
  if (platform === 'win32') {
    const action = windowsAction(said, offered);
    if (action) return { type: 'answered', answer: action.answer };
  }
  switch (said.toLowerCase()) {
    case 'actionclicked':
      return offered[0] ? { type: 'answered', answer: offered[0].answer } : { type: 'answered', answer: 'open' };
    case 'closed': {
      const chosen = offered[1] && metadata.activationValue === offered[1].label ? offered[1] : null;
      return chosen ? { type: 'answered', answer: chosen.answer } : { type: 'closed', how: 'dismissed' };
    }
    case 'dismissed':
      return { type: 'closed', how: 'dismissed' };
    case 'timeout':
    case 'timedout':
      return { type: 'closed', how: 'expired' };
    case 'hidden':
      return { type: 'closed', how: 'gone' };
    case '':
      return null;
    default:
      // A click on the body, or on a button whose label came back beyond recognition.
      return { type: 'answered', answer: 'open' };
  }
}
