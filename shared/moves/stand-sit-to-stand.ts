// Works the glutes with what one does all day anyway: getting up.
import type { Move } from './move';

export const standSitToStand = {
  id: 'stand-sit-to-stand',
  place: 'standing',
  targets: [
    { group: 'glutes', work: 'activates', main: true },
    { group: 'quadriceps', work: 'activates', main: false },
  ],
  sides: 'both',
  sideCue: { both: 'move.stand-sit-to-stand.side.both' },
  defaultSeconds: 40,
  rhythm: { kind: 'repetitions', outSeconds: 2, holdSeconds: 1.5, backSeconds: 3, restSeconds: 1.5 },
  needs: ['chair'],
  helps: [],
  cautions: [
    { code: 'balance' },
    { code: 'knee' },
    { code: 'hipReplacement', note: 'move.stand-sit-to-stand.caution.hip-replacement' },
  ],
  rolls: [],
  tenderSpotSeconds: null,
  evidence: [
    { about: 'technique', strength: 'E', sources: ['tayside-home'] },
    { about: 'effect', strength: 'T', sources: ['homer-interruptions'] },
  ],
  texts: {
    name: 'move.stand-sit-to-stand.name',
    setUp: 'move.stand-sit-to-stand.set-up',
    cues: [
      'move.stand-sit-to-stand.cue.1',
      'move.stand-sit-to-stand.cue.2',
      'move.stand-sit-to-stand.cue.3',
      'move.stand-sit-to-stand.cue.4',
    ],
    mistakes: [
      'move.stand-sit-to-stand.mistake.1',
      'move.stand-sit-to-stand.mistake.2',
    ],
    feel: 'move.stand-sit-to-stand.feel',
    stopIf: 'move.stand-sit-to-stand.stop-if',
    easier: 'move.stand-sit-to-stand.easier',
    harder: 'move.stand-sit-to-stand.harder',
    pose: 'move.stand-sit-to-stand.pose',
    startLabel: 'move.stand-sit-to-stand.start',
    endLabel: 'move.stand-sit-to-stand.end',
  },
} as const satisfies Move;
