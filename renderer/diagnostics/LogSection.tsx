// The log: the newest line first, all of it or the problems only, and a way to clear it.
import { useState } from 'react';
import type { LogEntry } from '../../shared/log/log-entry';
import { bridge } from '../bridge/window-bridge';
import { translate } from '../language/language';
import { Button } from '../parts/Button';
import { useOutcome } from './use-outcome';

const isProblem = ({ level }: LogEntry): boolean => level === 'error' || level === 'warning';

interface LogSectionProps {
  /** The newest last. */
  entries: readonly LogEntry[];
  readAgain: () => void;
}

const kinds = ['all', 'problems'] as const;

export function LogSection({ entries, readAgain }: LogSectionProps) {
  const [shown, setShown] = useState<(typeof kinds)[number]>('all');
  const outcome = useOutcome();
  const lines = (shown === 'all' ? [...entries] : entries.filter(isProblem)).reverse();
  return (
    <section className="reading-chapter" aria-labelledby="log">
      <h2 id="log">{translate('diagnostics.log')}</h2>
      <p className="reading-quiet">{translate('diagnostics.log.hint')}</p>
      <div className="diagnostics-actions">
        <div className="log-kinds" role="group" aria-label={translate('diagnostics.log.levels')}>
          {kinds.map((kind) => (
            <button key={kind} type="button" aria-pressed={kind === shown} onClick={() => setShown(kind)}>
              {translate(`diagnostics.log.${kind}`)}
            </button>
          ))}
        </div>
        <Button unavailable={entries.length === 0} onPress={() => outcome.tell(bridge.call('clearLog').finally(readAgain), 'diagnostics.log.cleared')}>
          {translate('diagnostics.log.clear')}
        </Button>
        <p role="status">{outcome.text}</p>
      </div>
      {lines.length === 0 ? (
        <p className="log-none">{translate(entries.length === 0 ? 'diagnostics.log.empty' : 'diagnostics.log.noneOfLevel')}</p>
      ) : (
        <ol className="log-lines" role="list" tabIndex={0} aria-labelledby="log">
          {lines.map((entry, index) => (
            <li key={lines.length - index} className={`log-line log-${entry.level}`}>
              <span className="log-level">{translate(`diagnostics.log.level.${entry.level}`)}</span>
              <time className="time" dateTime={entry.time}>
                {entry.time.slice(0, 19).replace('T', ' ')}
              </time>
              <span className="log-text">{entry.text}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
