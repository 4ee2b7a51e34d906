// The text that "Copy" puts on the clipboard: the facts and the log, ready for a bug report.
import { lineOf } from '../log/log-entry';
import type { Translate } from '../messages/translate';
import type { Diagnostics } from './diagnostics';
import { factLines } from './fact-lines';

export function reportText(facts: Diagnostics, translate: Translate): string {
  const lines = factLines(facts, translate).map(({ label, value }) => `${translate(label)}: ${value}`);
  const log = facts.log.length === 0 ? [translate('diagnostics.log.empty')] : facts.log.map(lineOf);
  return [...lines, '', ...log, ''].join('\n');
}
