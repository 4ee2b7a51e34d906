// The few words of the Wayland protocol that asking for idle notices and for windows takes, as bytes; everything here is plain arithmetic.
import os from 'node:os';

const littleEndian = os.endianness() === 'LE';
const headerBytes = 8;

export interface WaylandMessage {
  object: number;
  opcode: number;
  payload: Buffer;
}

export type Argument = number | string;

const padded = (length: number): number => Math.ceil(length / 4) * 4;

export function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  if (littleEndian) bytes.writeUInt32LE(value >>> 0);
  else bytes.writeUInt32BE(value >>> 0);
  return bytes;
}

export function readWord(bytes: Buffer, at: number): number {
  return littleEndian ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
}

/** Strings end with a zero byte, which counts, and are filled up to whole words. */
function text(value: string): Buffer {
  const bytes = Buffer.from(value, 'utf8');
  const filled = Buffer.alloc(padded(bytes.length + 1));
  bytes.copy(filled);
  return Buffer.concat([word(bytes.length + 1), filled]);
}

export function readText(bytes: Buffer, at: number): { value: string; next: number } {
  const length = readWord(bytes, at);
  const value = bytes.toString('utf8', at + 4, at + 4 + Math.max(0, length - 1));
  return { value, next: at + 4 + padded(length) };
}

/** An array: its length in bytes, then as many words. */
export function readWords(bytes: Buffer, at: number): number[] {
  return Array.from({ length: readWord(bytes, at) / 4 }, (_, index) => readWord(bytes, at + 4 + index * 4));
}

export function encode(object: number, opcode: number, ...values: Argument[]): Buffer {
  const payload = Buffer.concat(values.map((value) => (typeof value === 'string' ? text(value) : word(value))));
  return Buffer.concat([word(object), word((headerBytes + payload.length) * 0x10000 + opcode), payload]);
}

/** The whole messages at the beginning of `bytes`, and what is left of the one after. */
export function decode(bytes: Buffer): { messages: WaylandMessage[]; rest: Buffer } {
  const messages: WaylandMessage[] = [];
  let at = 0;
  while (bytes.length - at >= headerBytes) {
    const head = readWord(bytes, at + 4);
    const size = head >>> 16;
    if (size < headerBytes) throw new Error('the compositor sent something that is no Wayland message');
    if (bytes.length - at < size) break;
    messages.push({ object: readWord(bytes, at), opcode: head & 0xffff, payload: bytes.subarray(at + headerBytes, at + size) });
    at += size;
  }
  return { messages, rest: bytes.subarray(at) };
}
