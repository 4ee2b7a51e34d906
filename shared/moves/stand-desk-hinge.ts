// Lengthens the backs of the legs and opens the upper back with nothing but a desk edge.
import type { Move } from './move';

export const standDeskHinge = {
  id: 'stand-desk-hinge',
  place: 'standing',
  targets: [
    { group: 'hamstrings', work: 'lengthens', main: true },
    { group: 'upperBack', work: 'mobilises', main: false },
  ],
  sides: 'both',
  sideCue: { both: 'move.stand-desk-hinge.side.both' },
  defaultSeconds: 30,
  rhythm: { kind: 'holds', holdSeconds: 12, restSeconds: 3 },
  needs: ['desk'],
  helps: [],
  cautions: [
    { code: 'osteoporosis' },
    { code: 'discOrLegPain' },
    { code: 'bloodPressure' },
    { code: 'wristOrShoulder' },
  ],
  rolls: [],
  tenderSpotSeconds: null,
  evidence: [
    { about: 'technique', strength: 'E', sources: [] },
  ],
  texts: {
    name: 'move.stand-desk-hinge.name',
    setUp: 'move.stand-desk-hinge.set-up',
    cues: [
      'move.stand-desk-hinge.cue.1',
      'move.stand-desk-hinge.cue.2',
      'move.stand-desk-hinge.cue.3',
      'move.stand-desk-hinge.cue.4',
    ],
    mistakes: [
      'move.stand-desk-hinge.mistake.1',
      'move.stand-desk-hinge.mistake.2',
    ],
    feel: 'move.stand-desk-hinge.feel',
    stopIf: 'move.stand-desk-hinge.stop-if',
    easier: 'move.stand-desk-hinge.easier',
    harder: 'move.stand-desk-hinge.harder',
    pose: 'move.stand-desk-hinge.pose',
    startLabel: 'move.stand-desk-hinge.start',
    endLabel: 'move.stand-desk-hinge.end',
  },
} as const satisfies Move;
