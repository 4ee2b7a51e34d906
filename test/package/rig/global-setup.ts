// Packages the app once before all tests of the packages, so that none of them waits for it or makes it twice.
import { packagedHere } from './packaged-here';

export async function setup(): Promise<void> {
  await packagedHere();
}
