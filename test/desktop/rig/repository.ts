// Where the repository is, found from this file, so that no test depends on the folder it was started in.
import path from 'node:path';

export const repositoryRoot = path.resolve(import.meta.dirname, '../../..');
