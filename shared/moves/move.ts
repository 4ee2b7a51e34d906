// What a move is: every fact the player, the chooser and the safety page ask of an exercise, in one typed row.
import type { MoveMessageKey } from '../messages/english-moves';
import type { SourceId } from './evidence-source';
import type { MoveId } from './move-id';

export type Place = 'chair' | 'standing' | 'floor' | 'roller';

/** The groups whose need the chooser weighs come first; the others are only named. */
export type MuscleGroup = 'hipFlexors' | 'glutes' | 'hamstrings' | 'upperBack' | 'quadriceps' | 'calves' | 'lowerTrunk';

/** What a move does with a group: an *activation* works it, a stretch lengthens it, a mobilisation moves it gently or rolls it. */
export type MuscleWork = 'activates' | 'lengthens' | 'mobilises';

export type Target = { readonly group: MuscleGroup; readonly work: MuscleWork; readonly main: boolean };

/**
 * `each`: one side, then the other · `both`: both at once · `alternating`: left and right in turn within one step.
 * The cue says which leg, hand or foot does what, side by side or for both; a missing one does not compile.
 */
export type SidesOfMove =
  | { readonly sides: 'each'; readonly sideCue: { readonly left: MoveMessageKey; readonly right: MoveMessageKey } }
  | { readonly sides: 'both' | 'alternating'; readonly sideCue: { readonly both: MoveMessageKey } };

export type MoveSides = SidesOfMove['sides'];

export type Equipment = 'desk' | 'chair' | 'mat' | 'kneePad' | 'roller' | 'cushion';

/** What to ask a person about before showing a move; content of the safety page, never a diagnosis. */
export const cautionCodes = [
  'pregnancy',
  'hipReplacement',
  'recentSurgery',
  'osteoporosis',
  'discOrLegPain',
  'clotOrBleeding',
  'reducedSensation',
  'balance',
  'knee',
  'neck',
  'wristOrShoulder',
  'bloodPressure',
] as const;

export type CautionCode = (typeof cautionCodes)[number];

export type Caution = { readonly code: CautionCode; readonly note?: MoveMessageKey };

/** Where a roller may press. The lower back, neck, groin, back of the knee and bony points are absent on purpose: such a move cannot be written down. */
export type RollableArea = 'buttock' | 'frontOfThigh' | 'backOfThigh' | 'upperBack';

/**
 * Only roller moves press on anything, and they always say where.
 * `tenderSpotSeconds`: how long to rest on a tender spot of the muscle; the founding document says 20 to 30.
 */
export type PressureOfMove =
  | {
      readonly place: 'roller';
      readonly rolls: readonly [RollableArea, ...RollableArea[]];
      readonly tenderSpotSeconds: number;
    }
  | { readonly place: Exclude<Place, 'roller'>; readonly rolls: readonly []; readonly tenderSpotSeconds: null };

/** How the seconds of a step are spent, as told to the person; the figure's motion keeps the same times. */
export type Rhythm =
  | { readonly kind: 'holds'; readonly holdSeconds: number; readonly restSeconds: number }
  | {
      readonly kind: 'repetitions';
      readonly outSeconds: number;
      readonly holdSeconds: number;
      readonly backSeconds: number;
      readonly restSeconds: number;
    }
  | { readonly kind: 'parts'; readonly parts: readonly RhythmPart[] };

export type RhythmPart = { readonly name: MoveMessageKey; readonly repetitions: number; readonly secondsEach: number };

/** G guideline · R review · T trial · O observational · E expert opinion or practice · C contested. */
export type EvidenceStrength = 'G' | 'R' | 'T' | 'O' | 'E' | 'C';

/** What a source speaks for: how the move is done, or that it changes something. */
export type Evidence = {
  readonly about: 'technique' | 'effect';
  readonly strength: EvidenceStrength;
  readonly sources: readonly SourceId[];
};

export type MoveTexts = {
  readonly name: MoveMessageKey;
  readonly setUp: MoveMessageKey;
  readonly cues: readonly MoveMessageKey[];
  readonly mistakes: readonly MoveMessageKey[];
  /** What tells the person that the move reaches the right place. */
  readonly feel: MoveMessageKey;
  readonly stopIf: MoveMessageKey;
  readonly easier: MoveMessageKey;
  readonly harder: MoveMessageKey;
  /** What the figure shows, for those who cannot see it. */
  readonly pose: MoveMessageKey;
  /** The labels of the two still pictures shown instead of movement. */
  readonly startLabel: MoveMessageKey;
  readonly endLabel: MoveMessageKey;
};

export type Move = SidesOfMove & PressureOfMove & {
  readonly id: MoveId;
  readonly targets: readonly Target[];
  /** Seconds of one step: per side where `sides` is `each`. */
  readonly defaultSeconds: number;
  readonly rhythm: Rhythm;
  readonly needs: readonly Equipment[];
  readonly helps: readonly Equipment[];
  readonly cautions: readonly Caution[];
  readonly evidence: readonly Evidence[];
  readonly texts: MoveTexts;
};
