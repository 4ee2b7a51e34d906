// The signs that belong in trained hands, in three levels of hurry, each with what to do; nothing is computed from them.
import type { SafetyMessageKey } from '../messages/english-safety';
import type { SourceId } from '../moves/evidence-source';

/** `emergency`: now · `soon`: the same or the next day · `chat`: stop, and book an appointment. */
export const redFlagLevels = ['emergency', 'soon', 'chat'] as const;

export type RedFlagLevel = (typeof redFlagLevels)[number];

export type RedFlags = {
  readonly title: SafetyMessageKey;
  /** Comes before the signs. */
  readonly lead: SafetyMessageKey;
  readonly signs: readonly SafetyMessageKey[];
  /** A sign that calls for this level whether or not the back hurts. */
  readonly ownSigns: readonly SafetyMessageKey[];
  /** Worth saying to the doctor, and no sign by itself. */
  readonly mention: SafetyMessageKey | null;
  readonly whatToDo: SafetyMessageKey;
  readonly sources: readonly SourceId[];
};

export const redFlags: Readonly<Record<RedFlagLevel, RedFlags>> = {
  emergency: {
    title: 'safety.emergency.title',
    lead: 'safety.emergency.lead',
    signs: [
      'safety.emergency.saddle',
      'safety.emergency.bladder',
      'safety.emergency.sexual',
      'safety.emergency.bothLegs',
      'safety.emergency.strength',
      'safety.emergency.chest',
      'safety.emergency.accident',
    ],
    ownSigns: [],
    mention: null,
    whatToDo: 'safety.emergency.whatToDo',
    sources: ['norfolk-back-pain'],
  },
  soon: {
    title: 'safety.soon.title',
    lead: 'safety.soon.lead',
    signs: [
      'safety.soon.fever',
      'safety.soon.weight',
      'safety.soon.cancer',
      'safety.soon.night',
      'safety.soon.shape',
      'safety.soon.fall',
      'safety.soon.immune',
    ],
    ownSigns: ['safety.soon.calf'],
    mention: 'safety.soon.age',
    whatToDo: 'safety.soon.whatToDo',
    sources: ['g-care-red-flags'],
  },
  chat: {
    title: 'safety.chat.title',
    lead: 'safety.chat.lead',
    signs: ['safety.chat.sharp', 'safety.chat.leg', 'safety.chat.week'],
    ownSigns: [],
    mention: null,
    whatToDo: 'safety.chat.whatToDo',
    sources: ['nhs-back-exercises'],
  },
};

export const redFlagTexts = {
  title: 'safety.flags.title',
  intro: 'safety.flags.intro',
} as const satisfies Record<string, SafetyMessageKey>;
