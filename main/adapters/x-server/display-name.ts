// Reads from the name of a display where its server listens on this machine.
import path from 'node:path';

export interface LocalDisplay {
  number: number;
  socket: string;
}

const socketFolder = '/tmp/.X11-unix';

/** Null where no display is named, or one of another machine: its windows are not on this desk, and Unsit opens no network connection. */
export function localDisplay(name: string | undefined, folder = socketFolder): LocalDisplay | null {
  const found = /^(?:unix)?:(\d+)(?:\.\d+)?$/.exec(name ?? '');
  if (!found) return null;
  const number = Number(found[1]);
  return { number, socket: path.join(folder, `X${number}`) };
}
