// The standing advice of the safety page: the one-week rule, how often, keep moving, how much effort, and what Unsit is not.
import type { MessageKey } from '../messages/english';
import type { SafetyMessageKey } from '../messages/english-safety';
import type { SourceId } from '../moves/evidence-source';

export type Advice = {
  readonly title: SafetyMessageKey;
  readonly texts: readonly SafetyMessageKey[];
  readonly sources: readonly SourceId[];
};

export const oneWeekRule: Advice = {
  title: 'safety.week.title',
  texts: ['safety.week.text', 'safety.week.context'],
  sources: ['nhs-back-exercises', 'menezes-costa-prognosis'],
};

/** Stands beside the check-in, word for word the same whatever is answered there. */
export const besideCheckIn = ['safety.week.text', 'checkIn.advice'] as const satisfies readonly MessageKey[];

export const howOften: Advice = {
  title: 'safety.often.title',
  texts: ['safety.often.tight', 'safety.often.upkeep', 'safety.often.steady'],
  sources: ['acsm-stretching', 'konrad-rolling'],
};

export const keepMoving: Advice = {
  title: 'safety.moving.title',
  texts: ['safety.moving.text'],
  sources: ['nice-back-pain'],
};

export const safetyAdvice: readonly Advice[] = [oneWeekRule, howOften, keepMoving];

export type EffortBand = {
  readonly kind: 'fine' | 'easeOff' | 'stop';
  readonly from: number;
  readonly to: number;
  readonly text: SafetyMessageKey;
};

/** Common physiotherapy practice: 0 to 10, each whole number in exactly one band. */
export const effortScale = {
  title: 'safety.effort.title',
  intro: 'safety.effort.intro',
  range: 'safety.effort.range',
  bands: [
    { kind: 'fine', from: 0, to: 3, text: 'safety.effort.fine' },
    { kind: 'easeOff', from: 4, to: 5, text: 'safety.effort.ease' },
    { kind: 'stop', from: 6, to: 10, text: 'safety.effort.stop' },
  ],
  stopAlso: 'safety.effort.stopAlso',
  sources: ['pain-traffic-light'],
} as const satisfies {
  readonly title: SafetyMessageKey;
  readonly intro: SafetyMessageKey;
  readonly range: SafetyMessageKey;
  readonly bands: readonly EffortBand[];
  readonly stopAlso: SafetyMessageKey;
  readonly sources: readonly SourceId[];
};

export const safetyPageTexts = {
  windowTitle: 'safety.windowTitle',
  title: 'safety.title',
  intro: 'safety.intro',
  contents: 'safety.contents',
  /** One sentence in one place: the break window says the same words. */
  notAMedicalDevice: 'break.safety',
} as const satisfies Record<string, MessageKey>;
