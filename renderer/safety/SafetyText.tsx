// When to ask for help, in three levels of hurry, and when to stop a move: the same words on the safety page and wherever something hurts.
import type { ReactNode } from 'react';
import { effortScale } from '../../shared/safety/advice';
import { redFlagLevels, redFlags } from '../../shared/safety/red-flags';
import type { RedFlagLevel } from '../../shared/safety/red-flags';
import { translate } from '../language/language';
import './safety-text.css';

interface SafetyTextProps {
  /** Of the three titles: one more than that of the heading above them. */
  headingLevel: 2 | 3;
}

function RedFlagText({ level, headingLevel }: SafetyTextProps & { level: RedFlagLevel }) {
  const { title, lead, signs, ownSigns, mention, whatToDo } = redFlags[level];
  const Heading = `h${headingLevel}` as const;
  return (
    <section className={`red-flags red-flags-${level}`} aria-labelledby={`red-flags-${level}`}>
      <Heading id={`red-flags-${level}`}>{translate(title)}</Heading>
      <p className="red-flags-lead">{translate(lead)}</p>
      <ul>
        {signs.map((sign) => (
          <li key={sign}>{translate(sign)}</li>
        ))}
      </ul>
      {ownSigns.map((sign) => (
        <p key={sign}>{translate(sign)}</p>
      ))}
      <p className="red-flags-do">{translate(whatToDo)}</p>
      {mention && <p className="red-flags-mention">{translate(mention)}</p>}
    </section>
  );
}

/** Grows with the size of the text around it; the emergency comes first and largest. */
export function RedFlagTexts({ headingLevel, children }: SafetyTextProps & { children?: ReactNode }) {
  return (
    <div className="safety-text">
      {redFlagLevels.map((level) => (
        <RedFlagText key={level} level={level} headingLevel={headingLevel} />
      ))}
      {children}
    </div>
  );
}

/** All that is said where something hurts. */
export function SafetyText({ headingLevel }: SafetyTextProps) {
  return (
    <RedFlagTexts headingLevel={headingLevel}>
      <p className="safety-stop">{translate(effortScale.stopAlso)}</p>
    </RedFlagTexts>
  );
}
