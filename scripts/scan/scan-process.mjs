// The process in which the scanner runs: it prints a lot and sets globals, so that it gets one of its own. Writes its findings as JSON to the file it is given.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const [, , tool, folder, electronVersion, answerFile] = process.argv;
const run = createRequire(path.join(tool, 'package.json'))('@doyensec/electronegativity');
const { issues, errors } = await run({
  input: folder,
  electronVersionOverride: electronVersion,
  isRelative: true,
  output: false,
  verbose: false,
  parserPlugins: [],
});
const findings = issues.map(({ id, file, location, severity, description }) => ({
  id,
  file,
  line: location?.line ?? 0,
  severity: severity?.name ?? String(severity),
  description,
}));
writeFileSync(answerFile, JSON.stringify({ findings, unread: errors.map(({ file, message }) => `${file}: ${message}`) }));
process.exit(0);
