// Rolls the top of the front thigh, below the bone and out of the groin.
import type { Move } from './move';

export const rollHipFlexor = {
  id: 'roll-hip-flexor',
  place: 'roller',
  targets: [
    { group: 'hipFlexors', work: 'mobilises', main: true },
    { group: 'quadriceps', work: 'mobilises', main: false },
  ],
  sides: 'each',
  sideCue: { left: 'move.roll-hip-flexor.side.left', right: 'move.roll-hip-flexor.side.right' },
  defaultSeconds: 60,
  rhythm: {
    kind: 'parts',
    parts: [
      { name: 'move.roll-hip-flexor.part.roll', repetitions: 1, secondsEach: 7 },
      { name: 'move.roll-hip-flexor.part.rest', repetitions: 1, secondsEach: 23 },
    ],
  },
  needs: ['roller'],
  helps: ['mat'],
  cautions: [
    { code: 'pregnancy', note: 'move.roll-hip-flexor.caution.pregnancy' },
    { code: 'hipReplacement' },
    { code: 'clotOrBleeding' },
    { code: 'osteoporosis' },
    { code: 'recentSurgery' },
    { code: 'discOrLegPain' },
    { code: 'reducedSensation' },
  ],
  rolls: ['frontOfThigh'],
  tenderSpotSeconds: 25,
  evidence: [
    { about: 'technique', strength: 'E', sources: [] },
    { about: 'effect', strength: 'R', sources: ['konrad-rolling'] },
  ],
  texts: {
    name: 'move.roll-hip-flexor.name',
    setUp: 'move.roll-hip-flexor.set-up',
    cues: [
      'move.roll-hip-flexor.cue.1',
      'move.roll-hip-flexor.cue.2',
      'move.roll-hip-flexor.cue.3',
      'move.roll-hip-flexor.cue.4',
      'move.roll-hip-flexor.cue.5',
    ],
    mistakes: [
      'move.roll-hip-flexor.mistake.1',
      'move.roll-hip-flexor.mistake.2',
      'move.roll-hip-flexor.mistake.3',
    ],
    feel: 'move.roll-hip-flexor.feel',
    stopIf: 'move.roll-hip-flexor.stop-if',
    easier: 'move.roll-hip-flexor.easier',
    harder: 'move.roll-hip-flexor.harder',
    pose: 'move.roll-hip-flexor.pose',
    startLabel: 'move.roll-hip-flexor.start',
    endLabel: 'move.roll-hip-flexor.end',
  },
} as const satisfies Move;
