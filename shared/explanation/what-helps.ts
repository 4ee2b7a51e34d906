// What has the best support, and what nobody can tell: the frame that keeps the four explanations honest.
import type { ExplanationMessageKey } from '../messages/english-explanation';
import type { SourceId } from '../moves/evidence-source';
import type { EvidenceStrength } from '../moves/move';

export type Help = {
  readonly title: ExplanationMessageKey;
  readonly text: ExplanationMessageKey;
  readonly strength: EvidenceStrength;
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** What speaks against it, or where it ends. */
  readonly limit: { readonly text: ExplanationMessageKey; readonly sources: readonly SourceId[] };
};

/** Best supported first. */
export const whatHelps: readonly Help[] = [
  {
    title: 'explanation.helps.moving.title',
    text: 'explanation.helps.moving.text',
    strength: 'R',
    sources: ['breaks-review'],
    limit: { text: 'explanation.helps.moving.limit', sources: ['luger-cochrane'] },
  },
  {
    title: 'explanation.helps.work.title',
    text: 'explanation.helps.work.text',
    strength: 'T',
    sources: ['sihawong-programme', 'gobbo-programmes', 'who-exercise'],
    limit: { text: 'explanation.helps.work.limit', sources: ['owen-network'] },
  },
  {
    title: 'explanation.helps.rolling.title',
    text: 'explanation.helps.rolling.text',
    strength: 'R',
    sources: ['wilke-rolling', 'konrad-rolling'],
    limit: { text: 'explanation.helps.rolling.limit', sources: [] },
  },
];

export type Limit = { readonly text: ExplanationMessageKey; readonly sources: readonly SourceId[] };

export const limitsOfKnowledge: readonly Limit[] = [
  { text: 'explanation.limits.minutes', sources: ['who-guidelines'] },
  { text: 'explanation.limits.source', sources: ['owen-network'] },
  { text: 'explanation.limits.app', sources: [] },
];

export const explanationTexts = {
  windowTitle: 'explanation.windowTitle',
  title: 'explanation.title',
  /** Stands by every explanation, so that none reads as the only one. */
  label: 'explanation.label',
  intro: 'explanation.intro',
  /** Said and asked where no move may be shown yet. */
  unanswered: 'explanation.unanswered',
  answer: 'explanation.answer',
  cause: 'explanation.cause',
  fix: 'explanation.fix',
  howSure: 'explanation.howSure',
  sides: { for: 'explanation.for', against: 'explanation.against' },
  sources: 'explanation.sources',
  whatHelps: 'explanation.helps.title',
  limits: 'explanation.limits.title',
} as const satisfies Record<string, ExplanationMessageKey | Record<string, ExplanationMessageKey>>;
