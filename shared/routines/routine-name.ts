// Names of the person's own routines: what a name may look like in a tray menu, and how two of them stay apart.
import { ownRoutineLimits } from './own-routine';

/** Control characters, and the marks that turn the direction of everything after them. */
const breaksMenus = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/** By whole characters: half of an emoji is no letter. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return kept.trimEnd();
}

/** One line of ordinary text, as long as a name may be; empty when nothing is left. */
export function cleanName(text: string): string {
  const oneLine = text.normalize('NFC').replace(breaksMenus, ' ').replace(/\s+/g, ' ').trim();
  return shortened(oneLine, ownRoutineLimits.nameLength);
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The name itself, or the first of "… 2", "… 3" and so on that nobody has. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const isTaken = (name: string): boolean => taken.some((one) => sameName(one, name));
  if (!isTaken(wanted)) return wanted;
  const stem = wanted.replace(/ \d{1,4}$/, '');
  for (let number = 2; ; number += 1) {
    const ending = ` ${number}`;
    const name = shortened(stem, ownRoutineLimits.nameLength - ending.length) + ending;
    if (!isTaken(name)) return name;
  }
}
