// Turns the ribs, which hardly turn at a desk.
import type { Move } from './move';

export const chairUpperTwist = {
  id: 'chair-upper-twist',
  place: 'chair',
  targets: [
    { group: 'upperBack', work: 'mobilises', main: true },
  ],
  sides: 'each',
  sideCue: { left: 'move.chair-upper-twist.side.left', right: 'move.chair-upper-twist.side.right' },
  defaultSeconds: 20,
  rhythm: { kind: 'repetitions', outSeconds: 1.5, holdSeconds: 5, backSeconds: 1.5, restSeconds: 2 },
  needs: ['chair'],
  helps: [],
  cautions: [
    { code: 'osteoporosis' },
    { code: 'hipReplacement' },
    { code: 'recentSurgery' },
    { code: 'discOrLegPain' },
  ],
  rolls: [],
  tenderSpotSeconds: null,
  evidence: [
    { about: 'technique', strength: 'E', sources: ['hse-sitting-exercises'] },
  ],
  texts: {
    name: 'move.chair-upper-twist.name',
    setUp: 'move.chair-upper-twist.set-up',
    cues: [
      'move.chair-upper-twist.cue.1',
      'move.chair-upper-twist.cue.2',
      'move.chair-upper-twist.cue.3',
      'move.chair-upper-twist.cue.4',
    ],
    mistakes: [
      'move.chair-upper-twist.mistake.1',
      'move.chair-upper-twist.mistake.2',
    ],
    feel: 'move.chair-upper-twist.feel',
    stopIf: 'move.chair-upper-twist.stop-if',
    easier: 'move.chair-upper-twist.easier',
    harder: 'move.chair-upper-twist.harder',
    pose: 'move.chair-upper-twist.pose',
    startLabel: 'move.chair-upper-twist.start',
    endLabel: 'move.chair-upper-twist.end',
  },
} as const satisfies Move;
