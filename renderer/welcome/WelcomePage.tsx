// The welcome window.
import { translate } from '../language/language';

export function WelcomePage() {
  return (
    <main>
      <h1>{translate('welcome.title')}</h1>
    </main>
  );
}
