// macOS keeps itself awake while something records; this reads from `pmset -g assertions` whether it says so.

/** A tap on what other programs play is no microphone. */
const tap = /AudioTap/;

/** Each entry begins with its owner; what it is about is indented below it. */
export function holdsMicrophone(output: string): boolean {
  const entries = output.split(/^(?=\s*pid \d+\()/m);
  return entries.some((entry) => /^\s*Resources:.*\baudio-in\b/m.test(entry) && !tap.test(entry));
}
