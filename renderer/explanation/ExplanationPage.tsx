// The explanation window: cause beside fix for four muscle groups, what helps most, and what nobody can tell.
import { explanationIds } from '../../shared/explanation/explanation';
import { fixToShow } from '../../shared/explanation/shown-fix';
import { explanationTexts } from '../../shared/explanation/what-helps';
import { useSnapshot } from '../bridge/use-snapshot';
import { translate } from '../language/language';
import '../parts/reading.css';
import { useEscapeToClose } from '../parts/use-escape-to-close';
import { CauseBesideFix } from './CauseBesideFix';
import './explanation.css';
import { NextStep } from './NextStep';
import { Limits, WhatHelps } from './WhatHelps';

/** Nothing here passes with time. */
const never = (): null => null;

export function ExplanationPage() {
  useEscapeToClose();
  const snapshot = useSnapshot(never)?.snapshot ?? null;
  if (!snapshot) return null;
  return (
    <main className="reading explanation">
      <header>
        <h1>{translate(explanationTexts.title)}</h1>
        <p>{translate(explanationTexts.intro)}</p>
        {!snapshot.settings.cautionsAnswered && <p>{translate(explanationTexts.unanswered)}</p>}
      </header>
      {explanationIds.map((id) => (
        <CauseBesideFix key={id} id={id} move={fixToShow(id, snapshot.settings)} />
      ))}
      <WhatHelps />
      <Limits />
      <NextStep snapshot={snapshot} />
    </main>
  );
}
