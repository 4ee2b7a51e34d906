// What has the best support, best first, and what nobody can tell: each with its evidence and its limit one click away.
import { strengthWords } from '../../shared/explanation/evidence-words';
import { explanationTexts, limitsOfKnowledge, whatHelps } from '../../shared/explanation/what-helps';
import { translate } from '../language/language';
import { Disclosure } from '../parts/Disclosure';
import { SourceList } from '../parts/SourceList';

export function WhatHelps() {
  return (
    <section className="reading-chapter" aria-labelledby="helps-title">
      <h2 id="helps-title">{translate(explanationTexts.whatHelps)}</h2>
      <ul className="helps">
        {whatHelps.map(({ title, text, strength, sources, limit }) => (
          <li key={title}>
            <h3>{translate(title)}</h3>
            <p>{translate(text)}</p>
            <Disclosure summary={translate(explanationTexts.howSure)} about={translate(title)}>
              <p className="finding-strength">{translate(strengthWords[strength])}</p>
              <SourceList sources={sources} />
              <p className="helps-limit">{translate(limit.text)}</p>
              <SourceList sources={limit.sources} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  );
}

const limitSources = limitsOfKnowledge.flatMap(({ sources }) => sources);

export function Limits() {
  const title = translate(explanationTexts.limits);
  return (
    <section className="reading-chapter" aria-labelledby="limits-title">
      <h2 id="limits-title">{title}</h2>
      <ul className="limits">
        {limitsOfKnowledge.map(({ text }) => (
          <li key={text}>{translate(text)}</li>
        ))}
      </ul>
      <Disclosure summary={translate(explanationTexts.sources)} about={title}>
        <SourceList sources={limitSources} />
      </Disclosure>
    </section>
  );
}
