// The glute work that nobody in the room can see.
import type { Move } from './move';

export const chairGluteSqueeze = {
  id: 'chair-glute-squeeze',
  place: 'chair',
  targets: [
    { group: 'glutes', work: 'activates', main: true },
  ],
  sides: 'both',
  sideCue: { both: 'move.chair-glute-squeeze.side.both' },
  defaultSeconds: 40,
  rhythm: { kind: 'holds', holdSeconds: 5, restSeconds: 5 },
  needs: ['chair'],
  helps: [],
  cautions: [
    { code: 'bloodPressure' },
    { code: 'reducedSensation' },
  ],
  rolls: [],
  tenderSpotSeconds: null,
  evidence: [
    { about: 'effect', strength: 'T', sources: ['lehecka-squeezes'] },
  ],
  texts: {
    name: 'move.chair-glute-squeeze.name',
    setUp: 'move.chair-glute-squeeze.set-up',
    cues: [
      'move.chair-glute-squeeze.cue.1',
      'move.chair-glute-squeeze.cue.2',
      'move.chair-glute-squeeze.cue.3',
      'move.chair-glute-squeeze.cue.4',
    ],
    mistakes: [
      'move.chair-glute-squeeze.mistake.1',
      'move.chair-glute-squeeze.mistake.2',
    ],
    feel: 'move.chair-glute-squeeze.feel',
    stopIf: 'move.chair-glute-squeeze.stop-if',
    easier: 'move.chair-glute-squeeze.easier',
    harder: 'move.chair-glute-squeeze.harder',
    pose: 'move.chair-glute-squeeze.pose',
    startLabel: 'move.chair-glute-squeeze.start',
    endLabel: 'move.chair-glute-squeeze.end',
  },
} as const satisfies Move;
