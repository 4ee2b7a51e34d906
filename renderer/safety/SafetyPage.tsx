// The safety window.
import { translate } from '../language/language';

export function SafetyPage() {
  return (
    <main>
      <h1>{translate('safety.title')}</h1>
    </main>
  );
}
