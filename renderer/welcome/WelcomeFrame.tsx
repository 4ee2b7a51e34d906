// The frame of every page of the welcome: how far, the heading, the page itself, and the way back and on.
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { useScreenFocus } from '../break/use-screen-focus';
import { translate } from '../language/language';
import { Progress } from './Progress';
import type { WelcomePageName } from './welcome-pages';

export interface WelcomeFrameProps {
  page: WelcomePageName;
  heading: string;
  /** What Enter does wherever no control has the focus. */
  onEnter?: (() => void) | undefined;
  /** What the space bar does wherever no control has the focus. */
  onSpace?: (() => void) | undefined;
  children: ReactNode;
  /** From the left: back first, what leads on last. */
  actions: ReactNode;
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof HTMLButtonElement || target instanceof HTMLInputElement;
}

export function WelcomeFrame({ page, heading, onEnter, onSpace, children, actions }: WelcomeFrameProps) {
  const ref = useScreenFocus();

  useEffect(() => {
    const listen = ({ key, repeat, ctrlKey, altKey, metaKey, target }: KeyboardEvent): void => {
      if (repeat || ctrlKey || altKey || metaKey || isControl(target)) return;
      if (key === 'Enter') onEnter?.();
      if (key === ' ') onSpace?.();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [onEnter, onSpace]);

  return (
    <main className={`welcome welcome-page-${page}`}>
      <div className="welcome-scroll">
        <div className="welcome-head">
          <Progress page={page} />
          <h1 id="welcome-heading" ref={ref} tabIndex={-1} aria-describedby="welcome-progress">
            {heading}
          </h1>
        </div>
        {children}
      </div>
      <div className="welcome-foot" role="group" aria-label={translate('welcome.pages')}>
        {actions}
      </div>
    </main>
  );
}
