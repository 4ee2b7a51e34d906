// The longest opening of the front of the hip, supported by the floor.
import type { Move } from './move';

export const floorHalfKneel = {
  id: 'floor-half-kneel',
  place: 'floor',
  targets: [
    { group: 'hipFlexors', work: 'lengthens', main: true },
    { group: 'glutes', work: 'activates', main: false },
  ],
  sides: 'each',
  sideCue: { left: 'move.floor-half-kneel.side.left', right: 'move.floor-half-kneel.side.right' },
  defaultSeconds: 45,
  rhythm: { kind: 'holds', holdSeconds: 13, restSeconds: 2 },
  needs: ['mat', 'kneePad'],
  helps: ['chair'],
  cautions: [
    { code: 'knee' },
    { code: 'hipReplacement' },
    { code: 'pregnancy', note: 'move.floor-half-kneel.caution.pregnancy' },
    { code: 'balance' },
  ],
  rolls: [],
  tenderSpotSeconds: null,
  evidence: [
    { about: 'technique', strength: 'E', sources: ['half-kneel-technique'] },
    { about: 'effect', strength: 'C', sources: ['preece-tilt', 'hatefi-stretching'] },
  ],
  texts: {
    name: 'move.floor-half-kneel.name',
    setUp: 'move.floor-half-kneel.set-up',
    cues: [
      'move.floor-half-kneel.cue.1',
      'move.floor-half-kneel.cue.2',
      'move.floor-half-kneel.cue.3',
      'move.floor-half-kneel.cue.4',
    ],
    mistakes: [
      'move.floor-half-kneel.mistake.1',
      'move.floor-half-kneel.mistake.2',
    ],
    feel: 'move.floor-half-kneel.feel',
    stopIf: 'move.floor-half-kneel.stop-if',
    easier: 'move.floor-half-kneel.easier',
    harder: 'move.floor-half-kneel.harder',
    pose: 'move.floor-half-kneel.pose',
    startLabel: 'move.floor-half-kneel.start',
    endLabel: 'move.floor-half-kneel.end',
  },
} as const satisfies Move;
