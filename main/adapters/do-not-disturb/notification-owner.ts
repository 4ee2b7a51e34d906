// Asks the desktop's notification service whether the person wants to be left alone: whoever would show the reminder knows it best.
import type { OutputOf } from '../../ports/brief-program';
import type { BusCall, ConnectBus, MessageBus } from '../../ports/message-bus';
import { inhibitedCall, questionFor, switchIn } from './quiet-questions';
import type { QuietQuestion } from './quiet-questions';

const limitMs = 600;
const service = { destination: 'org.freedesktop.Notifications', path: '/org/freedesktop/Notifications', interface: 'org.freedesktop.Notifications' };
const driver = { destination: 'org.freedesktop.DBus', path: '/org/freedesktop/DBus', interface: 'org.freedesktop.DBus' };

export interface NotificationOwnerPlace {
  connect: ConnectBus;
  outputOf: OutputOf;
}

function isErrorNamed(error: unknown, name: string): boolean {
  return error instanceof Error && 'type' in error && error.type === name;
}

async function answerTo(call: BusCall, bus: MessageBus): Promise<unknown> {
  try {
    const [answer] = await bus.call(call, limitMs);
    return answer;
  } catch (error) {
    // XFCE writes a switch down when it is first touched.
    return isErrorNamed(error, 'org.xfce.Xfconf.Error.PropertyNotFound') ? false : null;
  }
}

/** Fails where the program or the key does not exist, which says nothing. */
async function settingOf({ schema, key }: { schema: string; key: string }, outputOf: OutputOf): Promise<boolean | null> {
  return outputOf('gsettings', ['get', schema, key], limitMs).then(switchIn, () => null);
}

async function askItself({ ask, isQuiet }: QuietQuestion, bus: MessageBus, outputOf: OutputOf): Promise<boolean | null> {
  return isQuiet('call' in ask ? await answerTo(ask.call, bus) : await settingOf(ask.setting, outputOf));
}

/** A yes counts before a no, and a no before not knowing. */
function joined(answers: readonly (boolean | null)[]): boolean | null {
  if (answers.includes(true)) return true;
  return answers.includes(false) ? false : null;
}

/** Rejects where there is no bus, or a service that does not answer; null where none runs or it does not say. */
export async function ownerIsQuiet({ connect, outputOf }: NotificationOwnerPlace): Promise<boolean | null> {
  const bus = await connect();
  // A question to nobody would make the bus start a service.
  const [runs] = await bus.call({ ...driver, member: 'NameHasOwner', signature: 's', body: [service.destination] }, limitMs);
  if (runs !== true) return null;
  const asked = answerTo(inhibitedCall, bus);
  const [name, maker] = await bus.call({ ...service, member: 'GetServerInformation' }, limitMs);
  const question = questionFor(String(name), String(maker));
  const itself = question ? await askItself(question, bus, outputOf) : null;
  const inhibited = await asked;
  return joined([typeof inhibited === 'boolean' ? inhibited : null, itself]);
}
