// Lengthens the buttock of the crossed side with the back fully supported.
import type { Move } from './move';

export const floorFigureFour = {
  id: 'floor-figure-four',
  place: 'floor',
  targets: [
    { group: 'glutes', work: 'lengthens', main: true },
  ],
  sides: 'each',
  sideCue: { left: 'move.floor-figure-four.side.left', right: 'move.floor-figure-four.side.right' },
  defaultSeconds: 45,
  rhythm: { kind: 'holds', holdSeconds: 13, restSeconds: 2 },
  needs: ['mat'],
  helps: [],
  cautions: [
    { code: 'hipReplacement' },
    { code: 'pregnancy' },
    { code: 'discOrLegPain' },
    { code: 'knee' },
  ],
  rolls: [],
  tenderSpotSeconds: null,
  evidence: [
    { about: 'technique', strength: 'E', sources: ['lane-buttock'] },
  ],
  texts: {
    name: 'move.floor-figure-four.name',
    setUp: 'move.floor-figure-four.set-up',
    cues: [
      'move.floor-figure-four.cue.1',
      'move.floor-figure-four.cue.2',
      'move.floor-figure-four.cue.3',
      'move.floor-figure-four.cue.4',
    ],
    mistakes: [
      'move.floor-figure-four.mistake.1',
      'move.floor-figure-four.mistake.2',
    ],
    feel: 'move.floor-figure-four.feel',
    stopIf: 'move.floor-figure-four.stop-if',
    easier: 'move.floor-figure-four.easier',
    harder: 'move.floor-figure-four.harder',
    pose: 'move.floor-figure-four.pose',
    startLabel: 'move.floor-figure-four.start',
    endLabel: 'move.floor-figure-four.end',
  },
} as const satisfies Move;
