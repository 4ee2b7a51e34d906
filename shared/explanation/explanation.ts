// Cause beside fix: what sitting does to each muscle group and the moves that take it the other way, with how sure this is.
import type { MotionId } from '../figure/motions';
import type { Muscle } from '../figure/muscle';
import type { MessageKey } from '../messages/english';
import type { ExplanationMessageKey } from '../messages/english-explanation';
import type { SourceId } from '../moves/evidence-source';
import type { EvidenceStrength, MuscleGroup } from '../moves/move';
import type { MoveId } from '../moves/move-id';

/** In the order in which the page tells them; the first is the one the break opens with. */
export const explanationIds = ['hipFlexors', 'glutes', 'hamstrings', 'upperBack'] as const satisfies readonly MuscleGroup[];

export type ExplanationId = (typeof explanationIds)[number];

export type Finding = {
  readonly side: 'for' | 'against';
  readonly strength: EvidenceStrength;
  readonly text: ExplanationMessageKey;
  readonly sources: readonly [SourceId, ...SourceId[]];
};

export type Explanation = {
  readonly title: ExplanationMessageKey;
  readonly cause: {
    readonly text: ExplanationMessageKey;
    readonly motion: MotionId;
    /** What to mark on the seated figure. */
    readonly muscle: Muscle;
    /** What that figure shows, for those who cannot see it, and its label when it stands still. */
    readonly pose: MessageKey;
    readonly poseLabel: MessageKey;
  };
  readonly fix: {
    readonly text: ExplanationMessageKey;
    /** Best first; the one to show is the first that the person may do. */
    readonly moves: readonly [MoveId, ...MoveId[]];
  };
  readonly howSure: {
    /** For the whole picture; the findings have their own. */
    readonly strength: EvidenceStrength;
    readonly summary: ExplanationMessageKey;
    readonly findings: readonly Finding[];
  };
};

export const explanations: Readonly<Record<ExplanationId, Explanation>> = {
  hipFlexors: {
    title: 'explanation.hipFlexors.title',
    cause: {
      text: 'explanation.hipFlexors.cause',
      motion: 'seated-at-desk',
      muscle: 'hipFlexor',
      pose: 'figure.cause.pose',
      poseLabel: 'figure.cause.label',
    },
    fix: {
      text: 'explanation.hipFlexors.fix',
      moves: ['stand-hip-flexor-lunge', 'floor-half-kneel', 'chair-side-sit-hip-flexor'],
    },
    howSure: {
      strength: 'C',
      summary: 'explanation.hipFlexors.summary',
      findings: [
        { side: 'for', strength: 'O', text: 'explanation.hipFlexors.for', sources: ['boukabache-sitting'] },
        { side: 'against', strength: 'O', text: 'explanation.hipFlexors.against.tilt', sources: ['hip-extension-posture', 'preece-tilt'] },
        { side: 'against', strength: 'R', text: 'explanation.hipFlexors.against.arch', sources: ['sadler-risk-factors'] },
        { side: 'against', strength: 'T', text: 'explanation.hipFlexors.against.range', sources: ['hatefi-stretching', 'student-hips'] },
      ],
    },
  },
  glutes: {
    title: 'explanation.glutes.title',
    cause: {
      text: 'explanation.glutes.cause',
      motion: 'seated-at-desk',
      muscle: 'glute',
      pose: 'explanation.glutes.pose',
      poseLabel: 'explanation.glutes.poseLabel',
    },
    fix: {
      text: 'explanation.glutes.fix',
      moves: ['floor-glute-bridge', 'stand-sit-to-stand', 'stand-hip-extension', 'chair-glute-squeeze'],
    },
    howSure: {
      strength: 'E',
      summary: 'explanation.glutes.summary',
      findings: [
        { side: 'for', strength: 'T', text: 'explanation.glutes.for', sources: ['lehecka-squeezes'] },
        { side: 'against', strength: 'E', text: 'explanation.glutes.against', sources: ['gluteal-amnesia'] },
      ],
    },
  },
  hamstrings: {
    title: 'explanation.hamstrings.title',
    cause: {
      text: 'explanation.hamstrings.cause',
      motion: 'seated-at-desk',
      muscle: 'hamstring',
      pose: 'explanation.hamstrings.pose',
      poseLabel: 'explanation.hamstrings.poseLabel',
    },
    fix: {
      text: 'explanation.hamstrings.fix',
      moves: ['stand-desk-hinge', 'chair-hamstring-hinge'],
    },
    howSure: {
      strength: 'C',
      summary: 'explanation.hamstrings.summary',
      findings: [
        { side: 'for', strength: 'R', text: 'explanation.hamstrings.for', sources: ['sadler-risk-factors'] },
        { side: 'against', strength: 'R', text: 'explanation.hamstrings.against', sources: ['hori-hamstrings', 'shamsi-hamstrings'] },
      ],
    },
  },
  upperBack: {
    title: 'explanation.upperBack.title',
    cause: {
      text: 'explanation.upperBack.cause',
      motion: 'seated-at-desk',
      muscle: 'upperBack',
      pose: 'explanation.upperBack.pose',
      poseLabel: 'explanation.upperBack.poseLabel',
    },
    fix: {
      text: 'explanation.upperBack.fix',
      moves: ['chair-upper-back-extension', 'stand-desk-hinge', 'chair-upper-twist'],
    },
    howSure: {
      strength: 'C',
      summary: 'explanation.upperBack.summary',
      findings: [
        { side: 'for', strength: 'T', text: 'explanation.upperBack.for', sources: ['yasuda-thoracic'] },
        { side: 'against', strength: 'R', text: 'explanation.upperBack.against', sources: ['swain-posture'] },
      ],
    },
  },
};
