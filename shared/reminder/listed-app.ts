// Says whether a program is on the person's list, however the system and the person write its name.

/** Linux cuts the name of a process to so many letters. */
const cutAt = 15;
const fileEndings = /\.(?:exe|app|appimage|desktop)$/;
/** How some distributions name the real program behind a starter of the same name. */
const wrapped = /^\.(.+)-wrap(?:p|pe|ped)?$/;

/** Every form of a name that means the same program: “C:\…\Zoom.exe” is zoom, “soffice.bin” soffice, “org.mozilla.firefox” firefox. */
function formsOf(name: string): string[] {
  const base = name.trim().toLowerCase().replaceAll('\\', '/').split('/').at(-1) ?? '';
  const plain = base.replace(fileEndings, '').replace(wrapped, '$1');
  const parts = plain.split('.');
  const short = parts.length === 2 ? parts[0] : parts.at(-1);
  return [...new Set([base, plain, short ?? ''])].filter((form) => form !== '');
}

const sameName = (running: string, listed: string): boolean =>
  running === listed || (running.length === cutAt && listed.startsWith(running));

/** `names`: everything one program, or several, are called by the system. */
export function isListed(names: readonly string[], listed: readonly string[]): boolean {
  const wanted = listed.flatMap(formsOf);
  return names.flatMap(formsOf).some((name) => wanted.some((each) => sameName(name, each)));
}
