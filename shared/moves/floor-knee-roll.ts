// An easy finish that lets the waist and outer hips move.
import type { Move } from './move';

export const floorKneeRoll = {
  id: 'floor-knee-roll',
  place: 'floor',
  targets: [
    { group: 'lowerTrunk', work: 'mobilises', main: true },
  ],
  sides: 'alternating',
  sideCue: { both: 'move.floor-knee-roll.side.both' },
  defaultSeconds: 60,
  rhythm: { kind: 'repetitions', outSeconds: 1.5, holdSeconds: 4, backSeconds: 1.5, restSeconds: 0.5 },
  needs: ['mat'],
  helps: ['cushion'],
  cautions: [
    { code: 'osteoporosis' },
    { code: 'hipReplacement' },
    { code: 'pregnancy' },
    { code: 'discOrLegPain' },
  ],
  rolls: [],
  tenderSpotSeconds: null,
  evidence: [
    { about: 'technique', strength: 'E', sources: ['nhs-back-exercises'] },
  ],
  texts: {
    name: 'move.floor-knee-roll.name',
    setUp: 'move.floor-knee-roll.set-up',
    cues: [
      'move.floor-knee-roll.cue.1',
      'move.floor-knee-roll.cue.2',
      'move.floor-knee-roll.cue.3',
      'move.floor-knee-roll.cue.4',
    ],
    mistakes: [
      'move.floor-knee-roll.mistake.1',
      'move.floor-knee-roll.mistake.2',
    ],
    feel: 'move.floor-knee-roll.feel',
    stopIf: 'move.floor-knee-roll.stop-if',
    easier: 'move.floor-knee-roll.easier',
    harder: 'move.floor-knee-roll.harder',
    pose: 'move.floor-knee-roll.pose',
    startLabel: 'move.floor-knee-roll.start',
    endLabel: 'move.floor-knee-roll.end',
  },
} as const satisfies Move;
