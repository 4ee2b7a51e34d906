// The Diagnostics window: what Unsit runs on, crash dumps, and the log, all one copy away from a report.
import { factLines } from '../../shared/diagnostics/fact-lines';
import { bridge } from '../bridge/window-bridge';
import { translate } from '../language/language';
import { Button } from '../parts/Button';
import '../parts/reading.css';
import { useEscapeToClose } from '../parts/use-escape-to-close';
import './diagnostics.css';
import { LogSection } from './LogSection';
import { useDiagnostics } from './use-diagnostics';
import { useOutcome } from './use-outcome';

export function DiagnosticsPage() {
  useEscapeToClose();
  const { diagnostics, readAgain } = useDiagnostics();
  const copy = useOutcome();
  const dumps = useOutcome();
  if (!diagnostics) return null;
  return (
    <main className="reading diagnostics">
      <header>
        <h1>{translate('diagnostics.heading')}</h1>
        <p>{translate('diagnostics.note')}</p>
        <div className="diagnostics-actions">
          <Button kind="primary" onPress={() => copy.tell(bridge.call('copyDiagnostics').then(() => true), 'diagnostics.copied')}>
            {translate('diagnostics.copy')}
          </Button>
          <p role="status">{copy.text}</p>
        </div>
      </header>
      <section className="reading-chapter" aria-labelledby="facts">
        <h2 id="facts">{translate('diagnostics.facts')}</h2>
        <dl className="facts">
          {factLines(diagnostics, translate).map(({ label, value }) => (
            <div key={label}>
              <dt>{translate(label)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="reading-chapter" aria-labelledby="dumps">
        <h2 id="dumps">{translate('diagnostics.crashDumps')}</h2>
        <p className="reading-quiet">{translate('diagnostics.crashDumps.hint')}</p>
        <div className="diagnostics-actions">
          <Button onPress={() => dumps.tell(bridge.call('showCrashDumps'), null)}>{translate('diagnostics.crashDumps.show')}</Button>
          <Button
            unavailable={diagnostics.crashDumps === 0}
            onPress={() => dumps.tell(bridge.call('deleteCrashDumps').finally(readAgain), 'diagnostics.crashDumps.deleted')}
          >
            {translate('diagnostics.crashDumps.delete')}
          </Button>
          <p role="status">{dumps.text}</p>
        </div>
      </section>
      <LogSection entries={diagnostics.log} readAgain={readAgain} />
    </main>
  );
}
