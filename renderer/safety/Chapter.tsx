// One chapter of the safety page: its heading, which the table of contents leads to, its text, and its sources one click away.
import type { ReactNode } from 'react';
import { explanationTexts } from '../../shared/explanation/what-helps';
import type { SourceId } from '../../shared/moves/evidence-source';
import { translate } from '../language/language';
import { Disclosure } from '../parts/Disclosure';
import { SourceList } from '../parts/SourceList';
import { chapterTitles } from './contents';
import type { ChapterId } from './contents';

interface ChapterProps {
  id: ChapterId;
  sources: readonly SourceId[];
  children: ReactNode;
}

export function Chapter({ id, sources, children }: ChapterProps) {
  const title = translate(chapterTitles[id]);
  return (
    <section id={id} className="reading-chapter" aria-labelledby={`${id}-title`} tabIndex={-1}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
      {sources.length > 0 && (
        <Disclosure summary={translate(explanationTexts.sources)} about={title}>
          <SourceList sources={sources} />
        </Disclosure>
      )}
    </section>
  );
}
