// The door to the log: whatever an error's message carries of the person or their files is taken out here, and no text can become two lines.

/** What is known of the person whose computer this is. */
export interface OwnNames {
  home: string;
  userName: string;
  /** The folder of Unsit's own files. */
  dataFolder: string;
}

const longestText = 600;
/** Beyond it nothing is looked at: some of the patterns take long on long words. */
const longestRead = 2_000;

/** What shells, terminals and viewers would take for the end of a line, for a command or for a change of direction. */
const lineEnds = /[\r\n\u0085\u2028\u2029]+\s*/g;
const unseen = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The ways in which one path is written: as it is, with the other slashes, with doubled ones as JSON has them, and as part of an address. */
function spellings(path: string): string[] {
  const forward = path.replaceAll('\\', '/');
  const encoded = forward.split('/').map((part) => (/^[A-Za-z]:$/.test(part) ? part : encodeURIComponent(part))).join('/');
  return [...new Set([path, forward, path.replaceAll('\\', '\\\\'), encoded])];
}

/** A path of one letter or none would be found everywhere. */
function withoutPath(text: string, path: string, instead: string): string {
  const trimmed = path.replace(/[\\/]+$/, '');
  if (trimmed.length < 2) return text;
  return spellings(trimmed).reduce((left, spelling) => left.replaceAll(new RegExp(`${escaped(spelling)}(?![\\w.-])`, 'gi'), () => instead), text);
}

/** Homes of anybody: of another account, or of this one by another name. */
const anyHome = /(?<![\w.~>-])(?:[A-Za-z]:)?(?:\\{1,2}|\/)(?:home|users)(?:\\{1,2}|\/)[^\\/\s'"`:;,)]+/gi;
const rootHome = /(?<![\w.~>-])\/root(?=\/|$|['"\s:,)])/g;

/** Where systems keep their own things; a path anywhere else may be named by the person. */
const systemFolders = /^\/(?:usr|lib\w*|bin|sbin|etc|opt|run|proc|sys|dev|tmp|var|snap|nix|gnu|app|System|Library|Applications|private)(?:\/|$)/;
const absolutePath = /(?<![\w.~>/…-])\/[^\s'"`:;,()/]+(?:\/[^\s'"`:;,()]*)+/g;
const quotedPath = /(['"`])((?:\/|[A-Za-z]:\\)[^'"`]+)\1/g;
const windowsPath = /(?<![\w.])[A-Za-z]:\\{1,2}[^'"`:;,()\r\n]+/g;

function withoutForeignPaths(text: string): string {
  const systems = (path: string): boolean => systemFolders.test(path) || /^[A-Za-z]:\\+(?:Windows|Program Files)/i.test(path);
  return text
    .replaceAll(quotedPath, (whole, quote: string, path: string) => (systems(path) ? whole : `${quote}…${quote}`))
    .replaceAll(windowsPath, (path) => (systems(path) ? path : '…'))
    .replaceAll(absolutePath, (path) => (systems(path) ? path : '/…'));
}

/** Addresses say too much: of files only the last two names stay, of everything else the kind. */
function withoutAddresses(text: string): string {
  return text
    .replaceAll(/\bfile:\/\/[^\s'"`<>()]*/gi, (address) => `file:…/${address.split('/').slice(-2).join('/').replace(/[?#][^:]*/, '')}`)
    .replaceAll(/\bapp:\/\/unsit\/([^\s'"`<>()?#]*)[?#]?[^\s'"`<>()]*/gi, (_, path: string) => `app:${path}`)
    .replaceAll(/\b(?!file:|app:)([a-z][a-z0-9+.-]{1,20}):\/\/[^\s'"`<>()]*/gi, (_, kind: string) => `${kind}:…`)
    .replaceAll(/\b(data|mailto|blob|javascript):[^\s'"`<>()]+/gi, (_, kind: string) => `${kind}:…`)
    .replaceAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, '…@…');
}

function withoutUserName(text: string, userName: string): string {
  // A shorter name stands in many words; in paths it is gone already.
  if (userName.length < 3) return text;
  return text.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}_])${escaped(userName)}(?![\\p{L}\\p{N}_])`, 'giu'), () => '<user>');
}

/** The order matters: the longer path first, and addresses before the paths in them are taken for paths. */
export function scrub(text: string, { home, userName, dataFolder }: OwnNames): string {
  const oneLine = text.slice(0, longestRead).replaceAll(lineEnds, ' ↵ ').replaceAll(unseen, '').trim();
  // A helper program's error repeats its whole command line, and with it the words of a reminder.
  const withoutCommand = oneLine.replace(/Command failed: .*/, 'a helper program failed');
  const withoutOwn = withoutPath(withoutPath(withoutCommand, dataFolder, '<data>'), home, '~');
  const withoutHomes = withoutAddresses(withoutOwn).replaceAll(anyHome, '~').replaceAll(rootHome, '~').replaceAll(/\/run\/user\/\d+/g, '/run/user/…');
  const clean = withoutUserName(withoutForeignPaths(withoutHomes), userName);
  if (clean === '') return '(nothing)';
  return clean.length > longestText ? `${clean.slice(0, longestText - 1)}…` : clean;
}
