// Names a source of idle time, for whoever wants to know whom Unsit believes here.
import type { IdleSource } from '../../shared/diagnostics/diagnostics';
import type { OpenSource } from '../ports/presence-source';

export function fromSource(name: IdleSource, open: OpenSource<number>): OpenSource<number> {
  return (told) => ({ ...open(told), from: () => name });
}
