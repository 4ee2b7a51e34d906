// The safety window: when to ask for help first, then how much, what is rolled, what is left out and why, and how often.
import { useEffect } from 'react';
import { howOften, keepMoving, oneWeekRule, safetyPageTexts } from '../../shared/safety/advice';
import type { Advice } from '../../shared/safety/advice';
import { redFlagLevels, redFlags, redFlagTexts } from '../../shared/safety/red-flags';
import { useSnapshot } from '../bridge/use-snapshot';
import { translate } from '../language/language';
import '../parts/reading.css';
import { useEscapeToClose } from '../parts/use-escape-to-close';
import { Chapter } from './Chapter';
import { chapterIds, chapterTitles } from './contents';
import type { ChapterId } from './contents';
import { Effort } from './Effort';
import { LeftOut } from './LeftOut';
import { Rolled } from './Rolled';
import './safety.css';
import { RedFlagTexts } from './SafetyText';

const helpSources = redFlagLevels.flatMap((level) => redFlags[level].sources);
/** Nothing here passes with time. */
const never = (): null => null;

function AdviceChapter({ id, advice }: { id: ChapterId; advice: Advice }) {
  return (
    <Chapter id={id} sources={advice.sources}>
      {advice.texts.map((text) => (
        <p key={text}>{translate(text)}</p>
      ))}
    </Chapter>
  );
}

/** All of it but the pictures is there before anything is known from main: this text never waits. */
export function SafetyPage() {
  useEscapeToClose();
  // The browser may have looked for the chapter that the address names before the page was drawn; and where the same one is named again, it
  // would go back to where the person had read on to.
  useEffect(() => {
    history.scrollRestoration = 'manual';
    const chapter = document.getElementById(location.hash.slice(1));
    chapter?.scrollIntoView();
    chapter?.focus();
  }, []);
  const settings = useSnapshot(never)?.snapshot.settings ?? null;
  return (
    <main className="reading safety">
      <header>
        <h1>{translate(safetyPageTexts.title)}</h1>
        <p>{translate(safetyPageTexts.intro)}</p>
      </header>
      <nav className="safety-contents" aria-label={translate(safetyPageTexts.contents)}>
        <ul>
          {chapterIds.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{translate(chapterTitles[id])}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Chapter id="help" sources={helpSources}>
        <p className="reading-quiet">{translate(redFlagTexts.intro)}</p>
        <RedFlagTexts headingLevel={3} />
      </Chapter>
      <AdviceChapter id="week" advice={oneWeekRule} />
      <Effort />
      <Rolled who={settings} />
      <LeftOut />
      <AdviceChapter id="often" advice={howOften} />
      <AdviceChapter id="moving" advice={keepMoving} />
      <p className="reading-foot">{translate(safetyPageTexts.notAMedicalDevice)}</p>
    </main>
  );
}
