// Reads the listings of running programs that Windows and macOS print.

/** `tasklist /fo csv /nh`: the name is the first field of each line. */
export function namesInTasklist(output: string): string[] {
  return output.split(/\r?\n/).flatMap((line) => /^"([^"]+)","\d+"/.exec(line)?.[1] ?? []);
}

/** `ps -xo comm=`: one path a line. */
export function namesInPs(output: string): string[] {
  return output.split('\n').map((line) => line.trim()).filter((line) => line !== '');
}
