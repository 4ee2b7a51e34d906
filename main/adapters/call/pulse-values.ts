// Writes and reads the tagged values of which every message of the PulseAudio protocol consists.

/** What we have no use for (volumes, formats, times) is read over and stands here as `unused`. */
export type PulseValue = number | string | boolean | null | 'unused' | ReadonlyMap<string, string>;

const tags = {
  string: 0x74, // t
  noString: 0x4e, // N
  u32: 0x4c, // L
  u8: 0x42, // B
  u64: 0x52, // R
  s64: 0x72, // r
  usec: 0x55, // U
  time: 0x54, // T
  sampleSpec: 0x61, // a
  bytes: 0x78, // x
  yes: 0x31, // 1
  no: 0x30, // 0
  channelMap: 0x6d, // m
  volumes: 0x76, // v
  volume: 0x56, // V
  properties: 0x50, // P
  format: 0x66, // f
} as const;

export function u32(value: number): Buffer {
  const buffer = Buffer.alloc(5, tags.u32);
  buffer.writeUInt32BE(value, 1);
  return buffer;
}

export function text(value: string | null): Buffer {
  return value === null ? Buffer.of(tags.noString) : Buffer.concat([Buffer.of(tags.string), Buffer.from(value, 'utf8'), Buffer.of(0)]);
}

export function bytes(value: Buffer): Buffer {
  const head = Buffer.alloc(5, tags.bytes);
  head.writeUInt32BE(value.length, 1);
  return Buffer.concat([head, value]);
}

export function properties(entries: Readonly<Record<string, string>>): Buffer {
  const each = Object.entries(entries).map(([key, value]) => {
    const stored = Buffer.from(`${value}\0`, 'utf8');
    return Buffer.concat([text(key), u32(stored.length), bytes(stored)]);
  });
  return Buffer.concat([Buffer.of(tags.properties), ...each, text(null)]);
}

/** Throws where the message ends too early or holds a tag that the protocol does not know. */
export function readPulseValues(message: Buffer): PulseValue[] {
  let at = 0;

  function take(length: number): Buffer {
    if (at + length > message.length) throw new Error('a message of the sound server ends too early');
    at += length;
    return message.subarray(at - length, at);
  }

  const takeU32 = (): number => take(4).readUInt32BE();
  const unused = (length: number): 'unused' => {
    take(length);
    return 'unused';
  };

  function takeText(): string {
    const end = message.indexOf(0, at);
    if (end < 0) throw new Error('a text of the sound server has no end');
    const value = message.toString('utf8', at, end);
    at = end + 1;
    return value;
  }

  function takeProperties(): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    for (;;) {
      const key = takeValue();
      if (typeof key !== 'string') return found;
      takeValue();
      take(1);
      found.set(key, take(takeU32()).toString('utf8').replace(/\0$/, ''));
    }
  }

  function takeValue(): PulseValue {
    const tag = take(1).readUInt8();
    switch (tag) {
      case tags.string:
        return takeText();
      case tags.noString:
        return null;
      case tags.u32:
      case tags.volume:
        return takeU32();
      case tags.u8:
        return take(1).readUInt8();
      case tags.yes:
        return true;
      case tags.no:
        return false;
      case tags.u64:
      case tags.s64:
      case tags.usec:
      case tags.time:
        return unused(8);
      case tags.sampleSpec:
        return unused(6);
      case tags.channelMap:
        return unused(take(1).readUInt8());
      case tags.volumes:
        return unused(take(1).readUInt8() * 4);
      case tags.bytes:
        return unused(takeU32());
      case tags.properties:
        return takeProperties();
      case tags.format:
        takeValue();
        takeValue();
        return 'unused';
      default:
        throw new Error(`the sound server speaks of something unknown (tag ${tag})`);
    }
  }

  const values: PulseValue[] = [];
  while (at < message.length) values.push(takeValue());
  return values;
}
