// Rolls the part of the back that the ribs hold up, and no other.
import type { Move } from './move';

export const rollUpperBack = {
  id: 'roll-upper-back',
  place: 'roller',
  targets: [
    { group: 'upperBack', work: 'mobilises', main: true },
  ],
  sides: 'both',
  sideCue: { both: 'move.roll-upper-back.side.both' },
  defaultSeconds: 120,
  rhythm: {
    kind: 'parts',
    parts: [
      { name: 'move.roll-upper-back.part.roll', repetitions: 1, secondsEach: 7 },
      { name: 'move.roll-upper-back.part.rest', repetitions: 1, secondsEach: 23 },
    ],
  },
  needs: ['roller'],
  helps: ['mat'],
  cautions: [
    { code: 'osteoporosis' },
    { code: 'pregnancy', note: 'move.roll-upper-back.caution.pregnancy' },
    { code: 'recentSurgery' },
    { code: 'clotOrBleeding' },
    { code: 'reducedSensation' },
    { code: 'discOrLegPain' },
    { code: 'neck' },
  ],
  rolls: ['upperBack'],
  tenderSpotSeconds: 25,
  evidence: [
    { about: 'technique', strength: 'E', sources: ['thoracic-rolling'] },
    { about: 'effect', strength: 'T', sources: ['yasuda-thoracic'] },
  ],
  texts: {
    name: 'move.roll-upper-back.name',
    setUp: 'move.roll-upper-back.set-up',
    cues: [
      'move.roll-upper-back.cue.1',
      'move.roll-upper-back.cue.2',
      'move.roll-upper-back.cue.3',
      'move.roll-upper-back.cue.4',
      'move.roll-upper-back.cue.5',
    ],
    mistakes: [
      'move.roll-upper-back.mistake.1',
      'move.roll-upper-back.mistake.2',
    ],
    feel: 'move.roll-upper-back.feel',
    stopIf: 'move.roll-upper-back.stop-if',
    easier: 'move.roll-upper-back.easier',
    harder: 'move.roll-upper-back.harder',
    pose: 'move.roll-upper-back.pose',
    startLabel: 'move.roll-upper-back.start',
    endLabel: 'move.roll-upper-back.end',
  },
} as const satisfies Move;
