// Opens the upper back, which stays rounded and still at a screen.
import type { Move } from './move';

export const chairUpperBackExtension = {
  id: 'chair-upper-back-extension',
  place: 'chair',
  targets: [
    { group: 'upperBack', work: 'mobilises', main: true },
  ],
  sides: 'both',
  sideCue: { both: 'move.chair-upper-back-extension.side.both' },
  defaultSeconds: 30,
  rhythm: { kind: 'repetitions', outSeconds: 1.25, holdSeconds: 1.5, backSeconds: 1.25, restSeconds: 1 },
  needs: ['chair'],
  helps: [],
  cautions: [
    { code: 'osteoporosis' },
    { code: 'recentSurgery' },
    { code: 'reducedSensation' },
  ],
  rolls: [],
  tenderSpotSeconds: null,
  evidence: [
    { about: 'effect', strength: 'T', sources: ['yasuda-thoracic'] },
  ],
  texts: {
    name: 'move.chair-upper-back-extension.name',
    setUp: 'move.chair-upper-back-extension.set-up',
    cues: [
      'move.chair-upper-back-extension.cue.1',
      'move.chair-upper-back-extension.cue.2',
      'move.chair-upper-back-extension.cue.3',
      'move.chair-upper-back-extension.cue.4',
    ],
    mistakes: [
      'move.chair-upper-back-extension.mistake.1',
      'move.chair-upper-back-extension.mistake.2',
    ],
    feel: 'move.chair-upper-back-extension.feel',
    stopIf: 'move.chair-upper-back-extension.stop-if',
    easier: 'move.chair-upper-back-extension.easier',
    harder: 'move.chair-upper-back-extension.harder',
    pose: 'move.chair-upper-back-extension.pose',
    startLabel: 'move.chair-upper-back-extension.start',
    endLabel: 'move.chair-upper-back-extension.end',
  },
} as const satisfies Move;
