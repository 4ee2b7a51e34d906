// macOS says which program is in front; this reads the answers of `lsappinfo`.

/** `lsappinfo front`: the number of the program in front; null where nobody is. */
export function frontNumber(output: string): string | null {
  return /\bASN:0x[0-9a-f]+-0x[0-9a-f]+(?=:|\s|$)/i.exec(output)?.[0] ?? null;
}

/** `lsappinfo info <number>`: what the program is called on the screen, in its bundle and on the disk. */
export function namesInInfo(output: string): string[] {
  const found = [
    /^\s*"([^"]+)" ASN:/m.exec(output)?.[1],
    /\bbundleID="([^"]+)"/.exec(output)?.[1],
    /\bbundle path="([^"]+)"/.exec(output)?.[1],
    /\bexecutable path="([^"]+)"/.exec(output)?.[1],
  ];
  return found.filter((name) => name !== undefined);
}
