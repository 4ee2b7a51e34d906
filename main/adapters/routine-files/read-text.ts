// Reads a file that a person chose, however odd it is: a folder, a pipe or something enormous is answered and not waited for.
import { open, stat } from 'node:fs/promises';

export type ReadText = { kind: 'unreadable'; reason: string } | { kind: 'tooLarge' } | { kind: 'text'; text: string };

export async function readText(filePath: string, mostBytes: number): Promise<ReadText> {
  try {
    // Opening a pipe would wait for whoever writes to it.
    const found = await stat(filePath);
    if (!found.isFile()) return { kind: 'unreadable', reason: 'no ordinary file' };
    if (found.size > mostBytes) return { kind: 'tooLarge' };
    const file = await open(filePath, 'r');
    try {
      // One byte more than allowed: the file may have grown meanwhile.
      const { buffer, bytesRead } = await file.read(Buffer.alloc(mostBytes + 1), 0, mostBytes + 1, 0);
      if (bytesRead > mostBytes) return { kind: 'tooLarge' };
      return { kind: 'text', text: buffer.subarray(0, bytesRead).toString('utf8') };
    } finally {
      await file.close();
    }
  } catch (error) {
    return { kind: 'unreadable', reason: (error as NodeJS.ErrnoException).code ?? String(error) };
  }
}
