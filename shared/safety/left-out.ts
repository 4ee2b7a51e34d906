// What no move ever rolls and why, the lower back first; said as our choice, with the trial that disagrees.
import type { SafetyMessageKey } from '../messages/english-safety';
import type { SourceId } from '../moves/evidence-source';
import type { EvidenceStrength } from '../moves/move';

export const leftOutIds = ['lowerBack', 'neck', 'spineBones', 'bonyPoints', 'backOfKnee', 'groin'] as const;

export type LeftOutId = (typeof leftOutIds)[number];

export type LeftOutArea = {
  readonly name: SafetyMessageKey;
  readonly why: SafetyMessageKey;
  readonly strength: EvidenceStrength;
  readonly sources: readonly SourceId[];
  /** What speaks against leaving it out. */
  readonly contrary: { readonly text: SafetyMessageKey; readonly strength: EvidenceStrength; readonly sources: readonly SourceId[] } | null;
};

export const leftOutAreas: Readonly<Record<LeftOutId, LeftOutArea>> = {
  lowerBack: {
    name: 'safety.leftOut.lowerBack.name',
    why: 'safety.leftOut.lowerBack.why',
    strength: 'E',
    sources: ['never-roll-lower-back', 'lower-back-rolling'],
    contrary: {
      text: 'safety.leftOut.lowerBack.contrary',
      strength: 'T',
      sources: ['fijavz-lower-back'],
    },
  },
  neck: {
    name: 'safety.leftOut.neck.name',
    why: 'safety.leftOut.neck.why',
    strength: 'E',
    sources: ['where-not-to-roll'],
    contrary: null,
  },
  spineBones: {
    name: 'safety.leftOut.spineBones.name',
    why: 'safety.leftOut.spineBones.why',
    strength: 'E',
    sources: ['where-not-to-roll'],
    contrary: null,
  },
  bonyPoints: {
    name: 'safety.leftOut.bonyPoints.name',
    why: 'safety.leftOut.bonyPoints.why',
    strength: 'E',
    sources: ['where-not-to-roll'],
    contrary: null,
  },
  backOfKnee: {
    name: 'safety.leftOut.backOfKnee.name',
    why: 'safety.leftOut.backOfKnee.why',
    strength: 'E',
    sources: ['where-not-to-roll'],
    contrary: null,
  },
  groin: {
    name: 'safety.leftOut.groin.name',
    why: 'safety.leftOut.groin.why',
    strength: 'E',
    sources: ['where-not-to-roll'],
    contrary: null,
  },
};

export const leftOutTexts = {
  title: 'safety.leftOut.title',
  intro: 'safety.leftOut.intro',
} as const satisfies Record<string, SafetyMessageKey>;
