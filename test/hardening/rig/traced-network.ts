// Watches from outside what a program and all its children say to the network, by the kernel's own calls.
import { readFileSync } from 'node:fs';

/** Put before a command; what it did is written to `file`. */
export function tracedInto(file: string): readonly string[] {
  // --seccomp-bpf: only these calls stop the program, so that it stays about as quick as it is.
  return ['strace', '-f', '--seccomp-bpf', '-qq', '-s', '200', '-e', 'trace=connect,bind,sendto,sendmsg,sendmmsg', '-e', 'signal=none', '-o', file];
}

export interface NetworkTrace {
  /** Calls that send something to, or connect to, an address of the internet: other machines or this one. */
  readonly outgoing: readonly string[];
  /** Questions to the name service of this machine, which would ask on our behalf. */
  readonly nameQuestions: readonly string[];
  /** Addresses at which somebody could connect to it. */
  readonly bound: readonly string[];
  /** All connections to sockets of this machine, for the certainty that anything was seen at all. */
  readonly local: number;
}

const internet = /sa_family=AF_INET6?\b/;
const nameService = /systemd\/resolve|resolve\/io\.systemd|avahi-daemon\/socket|org\.freedesktop\.resolve1/;
const call = /^\d+\s+(?:<\.\.\. )?(connect|bind|sendto|sendmsg|sendmmsg)\b/;

export function readTrace(file: string): NetworkTrace {
  const lines = readFileSync(file, 'utf8').split('\n');
  const named = (name: string): string[] => lines.filter((line) => call.exec(line)?.[1] === name);
  const sending = ['connect', 'sendto', 'sendmsg', 'sendmmsg'].flatMap(named);
  return {
    outgoing: sending.filter((line) => internet.test(line)),
    nameQuestions: sending.filter((line) => nameService.test(line)),
    bound: named('bind').filter((line) => internet.test(line)),
    local: named('connect').filter((line) => line.includes('AF_UNIX')).length,
  };
}
