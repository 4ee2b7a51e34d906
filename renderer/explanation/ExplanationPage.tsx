// The explanation window.
import { translate } from '../language/language';

export function ExplanationPage() {
  return (
    <main>
      <h1>{translate('explanation.title')}</h1>
    </main>
  );
}
