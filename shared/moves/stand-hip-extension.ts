// The standing glute activation: the muscle that sat unused does the lifting.
import type { Move } from './move';

export const standHipExtension = {
  id: 'stand-hip-extension',
  place: 'standing',
  targets: [
    { group: 'glutes', work: 'activates', main: true },
  ],
  sides: 'each',
  sideCue: { left: 'move.stand-hip-extension.side.left', right: 'move.stand-hip-extension.side.right' },
  defaultSeconds: 25,
  rhythm: { kind: 'repetitions', outSeconds: 1, holdSeconds: 2, backSeconds: 1, restSeconds: 1 },
  needs: ['desk'],
  helps: [],
  cautions: [
    { code: 'balance' },
    { code: 'pregnancy' },
    { code: 'hipReplacement', note: 'move.stand-hip-extension.caution.hip-replacement' },
  ],
  rolls: [],
  tenderSpotSeconds: null,
  evidence: [
    { about: 'technique', strength: 'E', sources: ['tayside-home', 'leg-back-leaflet'] },
  ],
  texts: {
    name: 'move.stand-hip-extension.name',
    setUp: 'move.stand-hip-extension.set-up',
    cues: [
      'move.stand-hip-extension.cue.1',
      'move.stand-hip-extension.cue.2',
      'move.stand-hip-extension.cue.3',
      'move.stand-hip-extension.cue.4',
    ],
    mistakes: [
      'move.stand-hip-extension.mistake.1',
      'move.stand-hip-extension.mistake.2',
    ],
    feel: 'move.stand-hip-extension.feel',
    stopIf: 'move.stand-hip-extension.stop-if',
    easier: 'move.stand-hip-extension.easier',
    harder: 'move.stand-hip-extension.harder',
    pose: 'move.stand-hip-extension.pose',
    startLabel: 'move.stand-hip-extension.start',
    endLabel: 'move.stand-hip-extension.end',
  },
} as const satisfies Move;
