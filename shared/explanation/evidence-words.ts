// The words for how strong a piece of evidence is and what it speaks for, wherever evidence is shown.
import type { ExplanationMessageKey } from '../messages/english-explanation';
import type { Evidence, EvidenceStrength } from '../moves/move';

export const strengthWords: Readonly<Record<EvidenceStrength, ExplanationMessageKey>> = {
  G: 'evidence.strength.G',
  R: 'evidence.strength.R',
  T: 'evidence.strength.T',
  O: 'evidence.strength.O',
  E: 'evidence.strength.E',
  C: 'evidence.strength.C',
};

export const aboutWords: Readonly<Record<Evidence['about'], ExplanationMessageKey>> = {
  technique: 'evidence.about.technique',
  effect: 'evidence.about.effect',
};

/** Said where a piece of evidence names no source. */
export const noSourceWords = 'evidence.noSource' satisfies ExplanationMessageKey;
