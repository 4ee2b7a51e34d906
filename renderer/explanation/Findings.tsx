// How sure an explanation is: what speaks for it and what against, each with its kind of evidence and its sources.
import { strengthWords } from '../../shared/explanation/evidence-words';
import type { Finding } from '../../shared/explanation/explanation';
import { explanationTexts } from '../../shared/explanation/what-helps';
import { translate } from '../language/language';
import { SourceList } from '../parts/SourceList';

const sides = ['for', 'against'] as const;

export function Findings({ findings }: { findings: readonly Finding[] }) {
  return (
    <div className="findings">
      {sides.map((side) => (
        <section key={side} className={`findings-${side}`}>
          <h3>{translate(explanationTexts.sides[side])}</h3>
          <ul>
            {findings
              .filter((finding) => finding.side === side)
              .map(({ text, strength, sources }) => (
                <li key={text}>
                  <p className="finding-strength">{translate(strengthWords[strength])}</p>
                  <p>{translate(text)}</p>
                  <SourceList sources={sources} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
