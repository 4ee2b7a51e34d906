// Lengthens the back of one thigh from the chair.
import type { Move } from './move';

export const chairHamstringHinge = {
  id: 'chair-hamstring-hinge',
  place: 'chair',
  targets: [
    { group: 'hamstrings', work: 'lengthens', main: true },
  ],
  sides: 'each',
  sideCue: { left: 'move.chair-hamstring-hinge.side.left', right: 'move.chair-hamstring-hinge.side.right' },
  defaultSeconds: 30,
  rhythm: { kind: 'holds', holdSeconds: 13, restSeconds: 2 },
  needs: ['chair'],
  helps: [],
  cautions: [
    { code: 'discOrLegPain' },
    { code: 'hipReplacement' },
    { code: 'osteoporosis' },
  ],
  rolls: [],
  tenderSpotSeconds: null,
  evidence: [
    { about: 'effect', strength: 'C', sources: ['shamsi-hamstrings'] },
  ],
  texts: {
    name: 'move.chair-hamstring-hinge.name',
    setUp: 'move.chair-hamstring-hinge.set-up',
    cues: [
      'move.chair-hamstring-hinge.cue.1',
      'move.chair-hamstring-hinge.cue.2',
      'move.chair-hamstring-hinge.cue.3',
      'move.chair-hamstring-hinge.cue.4',
    ],
    mistakes: [
      'move.chair-hamstring-hinge.mistake.1',
      'move.chair-hamstring-hinge.mistake.2',
      'move.chair-hamstring-hinge.mistake.3',
    ],
    feel: 'move.chair-hamstring-hinge.feel',
    stopIf: 'move.chair-hamstring-hinge.stop-if',
    easier: 'move.chair-hamstring-hinge.easier',
    harder: 'move.chair-hamstring-hinge.harder',
    pose: 'move.chair-hamstring-hinge.pose',
    startLabel: 'move.chair-hamstring-hinge.start',
    endLabel: 'move.chair-hamstring-hinge.end',
  },
} as const satisfies Move;
