// Rolls the muscle one sits on, and nothing but muscle.
import type { Move } from './move';

export const rollGlutePiriformis = {
  id: 'roll-glute-piriformis',
  place: 'roller',
  targets: [
    { group: 'glutes', work: 'mobilises', main: true },
  ],
  sides: 'each',
  sideCue: { left: 'move.roll-glute-piriformis.side.left', right: 'move.roll-glute-piriformis.side.right' },
  defaultSeconds: 60,
  rhythm: {
    kind: 'parts',
    parts: [
      { name: 'move.roll-glute-piriformis.part.roll', repetitions: 1, secondsEach: 7 },
      { name: 'move.roll-glute-piriformis.part.rest', repetitions: 1, secondsEach: 23 },
    ],
  },
  needs: ['roller'],
  helps: ['mat'],
  cautions: [
    { code: 'hipReplacement' },
    { code: 'pregnancy', note: 'move.roll-glute-piriformis.caution.pregnancy' },
    { code: 'clotOrBleeding' },
    { code: 'discOrLegPain' },
    { code: 'wristOrShoulder' },
    { code: 'reducedSensation' },
    { code: 'recentSurgery' },
    { code: 'osteoporosis' },
  ],
  rolls: ['buttock'],
  tenderSpotSeconds: 25,
  evidence: [
    { about: 'technique', strength: 'E', sources: [] },
    { about: 'effect', strength: 'R', sources: ['wilke-rolling'] },
  ],
  texts: {
    name: 'move.roll-glute-piriformis.name',
    setUp: 'move.roll-glute-piriformis.set-up',
    cues: [
      'move.roll-glute-piriformis.cue.1',
      'move.roll-glute-piriformis.cue.2',
      'move.roll-glute-piriformis.cue.3',
      'move.roll-glute-piriformis.cue.4',
    ],
    mistakes: [
      'move.roll-glute-piriformis.mistake.1',
      'move.roll-glute-piriformis.mistake.2',
    ],
    feel: 'move.roll-glute-piriformis.feel',
    stopIf: 'move.roll-glute-piriformis.stop-if',
    easier: 'move.roll-glute-piriformis.easier',
    harder: 'move.roll-glute-piriformis.harder',
    pose: 'move.roll-glute-piriformis.pose',
    startLabel: 'move.roll-glute-piriformis.start',
    endLabel: 'move.roll-glute-piriformis.end',
  },
} as const satisfies Move;
