// How far through the welcome: a dash a page, and the same in words.
import { translate } from '../language/language';
import { countedPages, numberOfPage } from './welcome-pages';
import type { WelcomePageName } from './welcome-pages';

export function Progress({ page }: { page: WelcomePageName }) {
  const number = numberOfPage(page);
  if (number === null) return null;
  return (
    <div className="welcome-progress">
      <span className="welcome-dashes" aria-hidden="true">
        {countedPages.map((name, index) => (
          <span key={name} className={index < number ? 'is-behind' : ''} />
        ))}
      </span>
      <p id="welcome-progress" className="time">
        {translate('welcome.progress', { page: number, count: countedPages.length })}
      </p>
    </div>
  );
}
