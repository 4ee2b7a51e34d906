// Unpacks part of a zip file; exists because a bare machine has no unzip, and because only some of the archive is wanted.
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

/**
 * Unpacks what `chooseName` gives a name to (null leaves an entry out) below `folder`, keeping the permission bits.
 * Resolves to the list of `{ name, bytes }` written.
 */
export async function unpackZip(zipFile, folder, chooseName) {
  const { openPromise } = await import('yauzl');
  const zip = await openPromise(zipFile);
  const written = [];
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName.endsWith('/') ? null : chooseName(entry.fileName);
      if (name === null) continue;
      const mode = entry.externalFileAttributes >>> 16;
      if ((mode & 0o170000) === 0o120000) throw new Error(`The archive holds a symbolic link, which is not expected: ${entry.fileName}`);
      const target = path.resolve(folder, name);
      if (!target.startsWith(path.resolve(folder) + path.sep)) throw new Error(`The archive reaches outside its folder: ${entry.fileName}`);
      await mkdir(path.dirname(target), { recursive: true });
      await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(target, { mode: mode & 0o111 ? 0o755 : 0o644 }));
      written.push({ name, bytes: entry.uncompressedSize });
    }
  } finally {
    zip.close();
  }
  return written;
}
