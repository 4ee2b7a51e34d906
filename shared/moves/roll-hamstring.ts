// Rolls the back of the thigh and ends above the knee.
import type { Move } from './move';

export const rollHamstring = {
  id: 'roll-hamstring',
  place: 'roller',
  targets: [
    { group: 'hamstrings', work: 'mobilises', main: true },
  ],
  sides: 'each',
  sideCue: { left: 'move.roll-hamstring.side.left', right: 'move.roll-hamstring.side.right' },
  defaultSeconds: 60,
  rhythm: {
    kind: 'parts',
    parts: [
      { name: 'move.roll-hamstring.part.roll', repetitions: 1, secondsEach: 7 },
      { name: 'move.roll-hamstring.part.rest', repetitions: 1, secondsEach: 23 },
    ],
  },
  needs: ['roller'],
  helps: ['mat'],
  cautions: [
    { code: 'clotOrBleeding' },
    { code: 'discOrLegPain' },
    { code: 'wristOrShoulder' },
    { code: 'reducedSensation' },
    { code: 'recentSurgery' },
    { code: 'osteoporosis' },
    { code: 'pregnancy', note: 'move.roll-hamstring.caution.pregnancy' },
  ],
  rolls: ['backOfThigh'],
  tenderSpotSeconds: 25,
  evidence: [
    { about: 'technique', strength: 'E', sources: [] },
    { about: 'effect', strength: 'R', sources: ['konrad-rolling'] },
  ],
  texts: {
    name: 'move.roll-hamstring.name',
    setUp: 'move.roll-hamstring.set-up',
    cues: [
      'move.roll-hamstring.cue.1',
      'move.roll-hamstring.cue.2',
      'move.roll-hamstring.cue.3',
      'move.roll-hamstring.cue.4',
      'move.roll-hamstring.cue.5',
    ],
    mistakes: [
      'move.roll-hamstring.mistake.1',
      'move.roll-hamstring.mistake.2',
    ],
    feel: 'move.roll-hamstring.feel',
    stopIf: 'move.roll-hamstring.stop-if',
    easier: 'move.roll-hamstring.easier',
    harder: 'move.roll-hamstring.harder',
    pose: 'move.roll-hamstring.pose',
    startLabel: 'move.roll-hamstring.start',
    endLabel: 'move.roll-hamstring.end',
  },
} as const satisfies Move;
