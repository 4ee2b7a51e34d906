// Page one: what Unsit does and what it does not, beside the picture of sitting.
import type { MessageKey } from '../../shared/messages/english';
import { translate } from '../language/language';
import { CauseFigure } from './CauseFigure';
import { PageActions } from './PageActions';
import { WelcomeFrame } from './WelcomeFrame';

const does: readonly MessageKey[] = ['welcome.what.does.counts', 'welcome.what.does.offers', 'welcome.what.does.choice'];
const doesNot: readonly MessageKey[] = [
  'welcome.what.doesNot.promise',
  'welcome.what.doesNot.send',
  'welcome.what.doesNot.score',
];

function Points({ kind, heading, points }: { kind: 'does' | 'does-not'; heading: MessageKey; points: readonly MessageKey[] }) {
  return (
    <section className={`welcome-points welcome-${kind}`}>
      <h2>{translate(heading)}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d={kind === 'does' ? 'M3 8.5l3.2 3.2L13 4.9' : 'M4 8h8'} />
            </svg>
            {translate(point)}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function WhatPage({ onNext }: { onNext: () => void }) {
  return (
    <WelcomeFrame
      page="what"
      heading={translate('welcome.what.heading')}
      onEnter={onNext}
      actions={<PageActions onBack={null} onNext={onNext} />}
    >
      <div className="welcome-what-halves">
        <figure className="welcome-cause">
          <div className="welcome-figure">
            <CauseFigure />
          </div>
          <figcaption>{translate('welcome.what.figure')}</figcaption>
        </figure>
        <div>
          <Points kind="does" heading="welcome.what.does" points={does} />
          <Points kind="does-not" heading="welcome.what.doesNot" points={doesNot} />
        </div>
      </div>
      <p className="welcome-quiet">{translate('break.safety')}</p>
    </WelcomeFrame>
  );
}
