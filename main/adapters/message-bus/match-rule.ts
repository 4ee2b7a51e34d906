// Says which signals somebody wants to hear: as a rule for the bus, and as a test of what arrives.
import type { BusSignal, SignalMatch } from '../../ports/message-bus';

const driver = 'org.freedesktop.DBus';

/** The rule as the bus daemon reads it; equal matches give equal rules. */
export function matchRule(match: SignalMatch): string {
  const fields = [
    ['sender', match.sender],
    ['path', match.path],
    ['interface', match.interface],
    ['member', match.member],
  ].flatMap(([key, value]) => (value === undefined ? [] : [`${key}='${value}'`]));
  return ["type='signal'", ...fields].join(',');
}

/** Hears of one name only, so that the comings and goings of every other program wake nobody. */
export function nameOwnerRule(name: string): string {
  return `${matchRule({ sender: driver, interface: driver, member: 'NameOwnerChanged' })},arg0='${name}'`;
}

/** The names that the bus itself writes as senders: unique ones, and its own. */
export function isSenderName(name: string): boolean {
  return name.startsWith(':') || name === driver;
}

/**
 * One connection hears what any of its rules lets through, so each listener checks again.
 * `senderNow` is the unique name behind `match.sender`; null when nobody owns it.
 */
export function isWanted(signal: BusSignal, match: SignalMatch, senderNow: string | null | undefined): boolean {
  if (match.interface !== undefined && signal.interface !== match.interface) return false;
  if (match.member !== undefined && signal.member !== match.member) return false;
  if (match.path !== undefined && signal.path !== match.path) return false;
  return match.sender === undefined || signal.sender === senderNow;
}
