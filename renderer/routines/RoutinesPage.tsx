// The routines window.
import { translate } from '../language/language';

export function RoutinesPage() {
  return (
    <main>
      <h1>{translate('routines.title')}</h1>
    </main>
  );
}
