// The floor glute activation, and the best supported move of the routine.
import type { Move } from './move';

export const floorGluteBridge = {
  id: 'floor-glute-bridge',
  place: 'floor',
  targets: [
    { group: 'glutes', work: 'activates', main: true },
    { group: 'hamstrings', work: 'activates', main: false },
  ],
  sides: 'both',
  sideCue: { both: 'move.floor-glute-bridge.side.both' },
  defaultSeconds: 60,
  rhythm: { kind: 'repetitions', outSeconds: 1.5, holdSeconds: 2, backSeconds: 1.5, restSeconds: 1 },
  needs: ['mat'],
  helps: [],
  cautions: [
    { code: 'pregnancy' },
    { code: 'bloodPressure' },
    { code: 'recentSurgery' },
  ],
  rolls: [],
  tenderSpotSeconds: null,
  evidence: [
    { about: 'effect', strength: 'T', sources: ['lehecka-squeezes'] },
    { about: 'effect', strength: 'R', sources: ['owen-network'] },
  ],
  texts: {
    name: 'move.floor-glute-bridge.name',
    setUp: 'move.floor-glute-bridge.set-up',
    cues: [
      'move.floor-glute-bridge.cue.1',
      'move.floor-glute-bridge.cue.2',
      'move.floor-glute-bridge.cue.3',
      'move.floor-glute-bridge.cue.4',
    ],
    mistakes: [
      'move.floor-glute-bridge.mistake.1',
      'move.floor-glute-bridge.mistake.2',
    ],
    feel: 'move.floor-glute-bridge.feel',
    stopIf: 'move.floor-glute-bridge.stop-if',
    easier: 'move.floor-glute-bridge.easier',
    harder: 'move.floor-glute-bridge.harder',
    pose: 'move.floor-glute-bridge.pose',
    startLabel: 'move.floor-glute-bridge.start',
    endLabel: 'move.floor-glute-bridge.end',
  },
} as const satisfies Move;
