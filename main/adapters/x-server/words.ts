// The few requests to an X server that looking at its windows takes, and how its answers are read; plain arithmetic on bytes.
// The library for it (x11 on npm, alive and plain JavaScript) is 5 MB for these seven requests, has no types, and tries the network where the socket fails.
import type { Secret } from './authority';

const padded = (length: number): number => Math.ceil(length / 4) * 4;

function words(count: number): Buffer {
  return Buffer.alloc(count * 4);
}

/** A request's head: what is asked, one byte of detail, and its length in words. */
function request(opcode: number, detail: number, body: Buffer): Buffer {
  const head = words(1);
  head.writeUInt8(opcode, 0);
  head.writeUInt8(detail, 1);
  head.writeUInt16LE(1 + body.length / 4, 2);
  return Buffer.concat([head, body]);
}

function numbers(...values: readonly number[]): Buffer {
  const bytes = words(values.length);
  values.forEach((value, index) => bytes.writeUInt32LE(value >>> 0, index * 4));
  return bytes;
}

/** A name, its length before it, filled up to whole words. */
function name(text: string): Buffer {
  const bytes = words(1 + padded(text.length) / 4);
  bytes.writeUInt16LE(text.length, 0);
  bytes.write(text, 4, 'latin1');
  return bytes;
}

/** The first word of a conversation: little end first, version 11.0, and the secret. */
export function greeting(secret: Secret | null): Buffer {
  const { name: kind, data } = secret ?? { name: '', data: Buffer.alloc(0) };
  const head = words(3);
  head.writeUInt8(0x6c, 0);
  head.writeUInt16LE(11, 2);
  head.writeUInt16LE(kind.length, 6);
  head.writeUInt16LE(data.length, 8);
  const fields = Buffer.alloc(padded(kind.length) + padded(data.length));
  fields.write(kind, 0, 'latin1');
  data.copy(fields, padded(kind.length));
  return Buffer.concat([head, fields]);
}

/** How long the answer to the greeting is, from its first eight bytes. */
export function welcomeLength(head: Buffer): number {
  return 8 + head.readUInt16LE(6) * 4;
}

/** The root window of the first screen; throws what the server said when it refuses. */
export function rootFrom(welcome: Buffer): number {
  if (welcome.readUInt8(0) !== 1) {
    const reason = welcome.toString('latin1', 8, 8 + welcome.readUInt8(1)).trim();
    throw new Error(`the X server refuses: ${reason || 'no reason given'}`);
  }
  const vendorLength = welcome.readUInt16LE(24);
  const formats = welcome.readUInt8(29);
  return welcome.readUInt32LE(40 + padded(vendorLength) + formats * 8);
}

/** 32 for replies' heads, errors and events alike; a reply or a generic event says how many words follow. */
export function messageLength(head: Buffer): number {
  const kind = head.readUInt8(0) & 0x7f;
  return kind === 1 || kind === 35 ? 32 + head.readUInt32LE(4) * 4 : 32;
}

export const ask = {
  atom: (text: string) => request(16, 1, name(text)),
  property: (window: number, atom: number, longest: number) => request(20, 0, numbers(window, atom, 0, 0, longest)),
  attributes: (window: number) => request(3, 0, numbers(window)),
  geometry: (window: number) => request(14, 0, numbers(window)),
  placeOnRoot: (window: number, root: number) => request(40, 0, numbers(window, root, 0)),
  extension: (text: string) => request(98, 0, name(text)),
  /** X-Resource: which process, as the server itself sees it, made this window. */
  owner: (extension: number, window: number) => request(extension, 4, numbers(1, window, 2)),
};

export interface Property {
  format: number;
  value: Buffer;
}

export function readProperty(reply: Buffer): Property {
  const format = reply.readUInt8(1);
  const length = reply.readUInt32LE(16) * (format / 8);
  return { format, value: reply.subarray(32, 32 + length) };
}

/** The numbers of a property of atoms, windows or cardinals; none where it is something else. */
export function propertyNumbers({ format, value }: Property): number[] {
  if (format !== 32) return [];
  return Array.from({ length: Math.floor(value.length / 4) }, (_, index) => value.readUInt32LE(index * 4));
}

/** The texts of a property that holds several, each ended by a zero byte. */
export function propertyTexts({ format, value }: Property): string[] {
  return format === 8 ? value.toString('utf8').split('\0').filter((text) => text !== '') : [];
}

export const readAtom = (reply: Buffer): number => reply.readUInt32LE(8);
/** The opcode of an extension, null where the server has none of this name. */
export const readExtension = (reply: Buffer): number | null => (reply.readUInt8(8) === 1 ? reply.readUInt8(9) : null);
/** Mapped, and its ancestors too. */
export const isViewable = (attributes: Buffer): boolean => attributes.readUInt8(26) === 2;
export const readSize = (geometry: Buffer) => ({ width: geometry.readUInt16LE(16), height: geometry.readUInt16LE(18) });
export const readPlace = (place: Buffer) => ({ x: place.readInt16LE(12), y: place.readInt16LE(14) });

/** The process id of X-Resource's answer; null where the window belongs to another machine. */
export function readOwner(reply: Buffer): number | null {
  if (reply.readUInt32LE(8) < 1 || reply.length < 48 || reply.readUInt32LE(40) < 4) return null;
  const pid = reply.readInt32LE(44);
  return pid > 0 ? pid : null;
}
