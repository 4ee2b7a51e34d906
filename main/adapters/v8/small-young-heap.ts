// Keeps V8's place for new objects at its first size in the main process, which otherwise stays as large as the busiest moment of the start made it.
import { setFlagsFromString } from 'node:v8';

/** Has to run before the bulk of our code is loaded, which is that moment. Windows have a V8 of their own, which this does not reach. */
export function keepYoungHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
