// One line of what happened, for whoever looks into a problem; never titles of windows, never health answers.
import type { LogLevel } from '../../shared/log/log-entry';

/**
 * Without a level it is information. `error`: the person lost something; `warning`: something failed that Unsit goes around;
 * `debug`: kept only where the command line asks for it.
 */
export type Log = (line: string, level?: LogLevel) => void;
