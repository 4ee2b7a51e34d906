// The tools with which electron-builder makes an AppImage, as far as this machine has them: its runtime, which mounts the image, cannot be fetched, and a word takes its place.
import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Where the image begins in the file: it follows what stands here in the place of the runtime. */
const inPlaceOfTheRuntime = '#!/bin/sh\necho "A test image without a runtime: unpack it with unsquashfs -offset" >&2\nexit 1\n'.padEnd(4096, '#');
export const imageOffset = inPlaceOfTheRuntime.length;

function toolHere(name: string): string {
  const found = (process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, name)).find((file) => existsSync(file));
  if (!found) throw new Error(`${name} is not installed`);
  return found;
}

/** For APPIMAGE_TOOLS_PATH. */
export function makeAppImageTools(folder: string): string {
  mkdirSync(path.join(folder, 'runtimes'), { recursive: true });
  mkdirSync(path.join(folder, 'lib', 'x64'), { recursive: true });
  symlinkSync(toolHere('desktop-file-validate'), path.join(folder, 'desktop-file-validate'));
  // It is unpacked at once: the quickest compression (of the zstd that electron-builder asks for) will do.
  const packer = path.join(folder, 'mksquashfs');
  writeFileSync(packer, `#!/bin/sh\nexec ${toolHere('mksquashfs')} "$@" -Xcompression-level 1\n`);
  chmodSync(packer, 0o755);
  const runtime = path.join(folder, 'runtimes', 'runtime-x64');
  writeFileSync(runtime, inPlaceOfTheRuntime);
  chmodSync(runtime, 0o755);
  return folder;
}
