// The words a person reads, taken from the app's own catalogue: tests look for them by meaning, and copy can be improved without them.
import { english, type MessageKey } from '../../../shared/messages/english';
import { createTranslate } from '../../../shared/messages/translate';
import { lengthInWords, routineLengthText } from '../../../shared/projection/length-text';
import { routines } from '../../../shared/routines/catalogue';
import type { RoutineId } from '../../../shared/routines/routine';

export const say = createTranslate('en', english);

/** How the title of the break window begins. It may be on the screen a moment before it has the keyboard: whoever presses keys in it gives it the focus. */
export const breakTitle = new RegExp(`^${say('break.title')}`);

/** The values in a text that was made from this message: `{ minutes: "12" }`; undefined when it is another text. */
export function valuesIn(key: MessageKey, text: string): Readonly<Record<string, string>> | undefined {
  const parts = english[key].split(/\{(\w+)\}/);
  const pattern = parts.map((part, index) => (index % 2 === 0 ? part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&') : `(?<${part}>.+?)`));
  const match = new RegExp(`^${pattern.join('')}$`).exec(text);
  return match ? { ...match.groups } : undefined;
}

/** The number in a text that was made from this message; not a number when it is another text. */
export function numberIn(key: MessageKey, name: string, text: string): number {
  return Number(valuesIn(key, text)?.[name]);
}

/** A routine as menus and buttons name it: "Standing at the desk · 2:30". */
export function routineWords(id: RoutineId): string {
  return say('tray.routineItem', { name: say(routines[id].name), length: routineLengthText(routines[id], say) });
}

/** The length of a routine in words: "Two and a half minutes". */
export function lengthWords(id: RoutineId): string {
  return lengthInWords(routines[id], say);
}
