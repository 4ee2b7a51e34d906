// Writes and reads the few kinds of values that are needed of those PipeWire speaks in.

/** A struct is a list; an id is a number like any other. */
export type PipewireValue = number | bigint | boolean | string | null | readonly PipewireValue[];

const kinds = { none: 1, boolean: 2, id: 3, int: 4, long: 5, string: 8, struct: 14 } as const;
const headLength = 8;

/** Every value begins at a multiple of eight bytes. */
function padded(length: number): number {
  return Math.ceil(length / 8) * 8;
}

function written(kind: number, body: Buffer): Buffer {
  const value = Buffer.alloc(headLength + padded(body.length));
  value.writeUInt32LE(body.length, 0);
  value.writeUInt32LE(kind, 4);
  body.copy(value, headLength);
  return value;
}

export function int(value: number): Buffer {
  const body = Buffer.alloc(4);
  body.writeInt32LE(value);
  return written(kinds.int, body);
}

export function string(value: string): Buffer {
  return written(kinds.string, Buffer.from(`${value}\0`, 'utf8'));
}

export function struct(...values: readonly Buffer[]): Buffer {
  return written(kinds.struct, Buffer.concat(values));
}

export function dictionary(entries: Readonly<Record<string, string>>): Buffer {
  const pairs = Object.entries(entries);
  return struct(int(pairs.length), ...pairs.flatMap(([key, value]) => [string(key), string(value)]));
}

function readBody(kind: number, body: Buffer): PipewireValue {
  switch (kind) {
    case kinds.boolean:
      return body.readInt32LE() !== 0;
    case kinds.id:
    case kinds.int:
      return body.readInt32LE();
    case kinds.long:
      return body.readBigInt64LE();
    case kinds.string:
      return body.toString('utf8', 0, Math.max(0, body.length - 1));
    case kinds.struct:
      return readPipewireValues(body);
    default:
      // Nothing that is asked about is of another kind.
      return null;
  }
}

/** Throws on what is cut off. */
export function readPipewireValues(bytes: Buffer): PipewireValue[] {
  const values: PipewireValue[] = [];
  for (let at = 0; at < bytes.length; ) {
    const length = bytes.readUInt32LE(at);
    const end = at + headLength + length;
    if (end > bytes.length) throw new Error('a value of PipeWire is cut off');
    values.push(readBody(bytes.readUInt32LE(at + 4), bytes.subarray(at + headLength, end)));
    at += headLength + padded(length);
  }
  return values;
}

export function readDictionary(value: PipewireValue | undefined): Map<string, string> {
  const [, ...flat] = Array.isArray(value) ? (value as readonly PipewireValue[]) : [];
  return new Map(flat.flatMap((key, index) => (index % 2 === 0 ? [[String(key), String(flat[index + 1] ?? '')] as const] : [])));
}
