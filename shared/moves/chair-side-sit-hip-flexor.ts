// Opens the front of one hip while the chair carries the weight.
import type { Move } from './move';

export const chairSideSitHipFlexor = {
  id: 'chair-side-sit-hip-flexor',
  place: 'chair',
  targets: [
    { group: 'hipFlexors', work: 'lengthens', main: true },
    { group: 'glutes', work: 'activates', main: false },
  ],
  sides: 'each',
  sideCue: { left: 'move.chair-side-sit-hip-flexor.side.left', right: 'move.chair-side-sit-hip-flexor.side.right' },
  defaultSeconds: 30,
  rhythm: { kind: 'holds', holdSeconds: 13, restSeconds: 2 },
  needs: ['chair'],
  helps: [],
  cautions: [
    { code: 'hipReplacement' },
    { code: 'balance' },
    { code: 'pregnancy' },
  ],
  rolls: [],
  tenderSpotSeconds: null,
  evidence: [
    { about: 'technique', strength: 'E', sources: ['chair-lunge'] },
  ],
  texts: {
    name: 'move.chair-side-sit-hip-flexor.name',
    setUp: 'move.chair-side-sit-hip-flexor.set-up',
    cues: [
      'move.chair-side-sit-hip-flexor.cue.1',
      'move.chair-side-sit-hip-flexor.cue.2',
      'move.chair-side-sit-hip-flexor.cue.3',
      'move.chair-side-sit-hip-flexor.cue.4',
    ],
    mistakes: [
      'move.chair-side-sit-hip-flexor.mistake.1',
      'move.chair-side-sit-hip-flexor.mistake.2',
    ],
    feel: 'move.chair-side-sit-hip-flexor.feel',
    stopIf: 'move.chair-side-sit-hip-flexor.stop-if',
    easier: 'move.chair-side-sit-hip-flexor.easier',
    harder: 'move.chair-side-sit-hip-flexor.harder',
    pose: 'move.chair-side-sit-hip-flexor.pose',
    startLabel: 'move.chair-side-sit-hip-flexor.start',
    endLabel: 'move.chair-side-sit-hip-flexor.end',
  },
} as const satisfies Move;
