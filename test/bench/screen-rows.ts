// Looks at the real pixels of the virtual screen, a few rows of it, many times a second: what is painted there is what a person sees.
import { setTimeout as pause } from 'node:timers/promises';
import { talkToX } from '../../main/adapters/x-server/talk';
import type { Display } from '../desktop/rig/display';

/** One row in sixteen pixels: no word and no figure is lower than that. */
const rowsApart = 16;
const lookEveryMs = 2;
const opcodeOfGetImage = 73;
const wholePixmap = 2;
const headOfReply = 32;

function rowRequest(root: number, y: number, width: number): Buffer {
  const request = Buffer.alloc(20);
  request.writeUInt8(opcodeOfGetImage, 0);
  request.writeUInt8(wholePixmap, 1);
  request.writeUInt16LE(5, 2);
  request.writeUInt32LE(root, 4);
  request.writeInt16LE(0, 8);
  request.writeInt16LE(y, 10);
  request.writeUInt16LE(width, 12);
  request.writeUInt16LE(1, 14);
  request.writeUInt32LE(0xffff_ffff, 16);
  return request;
}

/** Each pixel of the rows, as X keeps it: 0xRRGGBB below a byte that means nothing. */
export type Pixels = Uint32Array;

export interface Look {
  readonly pixels: Pixels;
  readonly atMs: number;
}

/** Looks until `seen` answers with something; rejects after the limit. */
export async function watchScreen<Seen>(display: Display, seen: (look: Look) => Seen | undefined, withinMs = 30_000): Promise<Seen> {
  const socketPath = `/tmp/.X11-unix/X${display.name.slice(1)}`;
  return talkToX({ socketPath, secret: null, limitMs: withinMs }, async ({ root, ask }) => {
    const requests = Array.from({ length: Math.floor(display.height / rowsApart) }, (_, row) => rowRequest(root, row * rowsApart, display.width));
    for (;;) {
      const replies = await Promise.all(requests.map((request) => ask(request)));
      const pixels = new Uint32Array(display.width * requests.length);
      replies.forEach((reply, row) => {
        if (!reply) throw new Error('The X server refuses to show its screen');
        const bytes = reply.subarray(headOfReply, headOfReply + display.width * 4);
        new Uint8Array(pixels.buffer, row * display.width * 4, bytes.length).set(bytes);
      });
      const found = seen({ pixels, atMs: performance.now() });
      if (found !== undefined) return found;
      await pause(lookEveryMs);
    }
  });
}

export function countOf(pixels: Pixels, colour: number): number {
  let count = 0;
  for (const pixel of pixels) if ((pixel & 0xffffff) === colour) count += 1;
  return count;
}
