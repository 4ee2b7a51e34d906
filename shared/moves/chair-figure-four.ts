// Lengthens one buttock at a time without leaving the chair.
import type { Move } from './move';

export const chairFigureFour = {
  id: 'chair-figure-four',
  place: 'chair',
  targets: [
    { group: 'glutes', work: 'lengthens', main: true },
  ],
  sides: 'each',
  sideCue: { left: 'move.chair-figure-four.side.left', right: 'move.chair-figure-four.side.right' },
  defaultSeconds: 30,
  rhythm: { kind: 'holds', holdSeconds: 13, restSeconds: 2 },
  needs: ['chair'],
  helps: [],
  cautions: [
    { code: 'hipReplacement' },
    { code: 'knee' },
    { code: 'pregnancy' },
    { code: 'discOrLegPain' },
  ],
  rolls: [],
  tenderSpotSeconds: null,
  evidence: [
    { about: 'technique', strength: 'E', sources: ['lane-buttock'] },
  ],
  texts: {
    name: 'move.chair-figure-four.name',
    setUp: 'move.chair-figure-four.set-up',
    cues: [
      'move.chair-figure-four.cue.1',
      'move.chair-figure-four.cue.2',
      'move.chair-figure-four.cue.3',
      'move.chair-figure-four.cue.4',
    ],
    mistakes: [
      'move.chair-figure-four.mistake.1',
      'move.chair-figure-four.mistake.2',
    ],
    feel: 'move.chair-figure-four.feel',
    stopIf: 'move.chair-figure-four.stop-if',
    easier: 'move.chair-figure-four.easier',
    harder: 'move.chair-figure-four.harder',
    pose: 'move.chair-figure-four.pose',
    startLabel: 'move.chair-figure-four.start',
    endLabel: 'move.chair-figure-four.end',
  },
} as const satisfies Move;
