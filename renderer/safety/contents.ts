// The chapters of the safety page in their order, help first; the table of contents and the page both follow it.
import { effortScale, howOften, keepMoving, oneWeekRule } from '../../shared/safety/advice';
import { leftOutTexts } from '../../shared/safety/left-out';
import { redFlagTexts } from '../../shared/safety/red-flags';
import { rolledTexts } from '../../shared/safety/rolled';
import type { SafetyMessageKey } from '../../shared/messages/english-safety';

export const chapterIds = ['help', 'week', 'effort', 'rolled', 'leftOut', 'often', 'moving'] as const;

export type ChapterId = (typeof chapterIds)[number];

export const chapterTitles: Readonly<Record<ChapterId, SafetyMessageKey>> = {
  help: redFlagTexts.title,
  week: oneWeekRule.title,
  effort: effortScale.title,
  rolled: rolledTexts.title,
  leftOut: leftOutTexts.title,
  often: howOften.title,
  moving: keepMoving.title,
};
