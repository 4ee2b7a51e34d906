// Puts PNG pictures of several sizes into the one file that Windows (.ico) or macOS (.icns) wants; exists because electron-builder downloads a tool for it.

/** The picture types of an .icns by pixel size, as Apple numbers them; a size may stand for a plain and for a double-density one. */
const icnsTypes = { 16: ['icp4'], 32: ['icp5', 'ic11'], 64: ['ic12'], 128: ['ic07'], 256: ['ic08', 'ic13'], 512: ['ic09', 'ic14'], 1024: ['ic10'] };

/** `pictures`: `{ size, png }`, sizes up to 256. */
export function icoOf(pictures) {
  const header = Buffer.alloc(6);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length + 16 * pictures.length;
  const entries = pictures.map(({ size, png }) => {
    const entry = Buffer.alloc(16);
    // A byte has no room for 256, which is written as 0.
    entry.writeUInt8(size % 256, 0);
    entry.writeUInt8(size % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...pictures.map(({ png }) => png)]);
}

/** `pictures`: `{ size, png }`; sizes that macOS has no type for are left out. */
export function icnsOf(pictures) {
  const chunks = pictures.flatMap(({ size, png }) => (icnsTypes[size] ?? []).map((type) => withLength(type, png)));
  return withLength('icns', Buffer.concat(chunks));
}

/** Four letters, the length with these eight bytes, the content. */
function withLength(name, content) {
  const head = Buffer.alloc(8);
  head.write(name, 0, 'latin1');
  head.writeUInt32BE(8 + content.length, 4);
  return Buffer.concat([head, content]);
}
