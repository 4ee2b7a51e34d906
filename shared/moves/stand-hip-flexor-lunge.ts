// The standing hip-flexor opener, doable in office clothes beside the desk.
import type { Move } from './move';

export const standHipFlexorLunge = {
  id: 'stand-hip-flexor-lunge',
  place: 'standing',
  targets: [
    { group: 'hipFlexors', work: 'lengthens', main: true },
    { group: 'calves', work: 'lengthens', main: false },
    { group: 'glutes', work: 'activates', main: false },
  ],
  sides: 'each',
  sideCue: { left: 'move.stand-hip-flexor-lunge.side.left', right: 'move.stand-hip-flexor-lunge.side.right' },
  defaultSeconds: 30,
  rhythm: { kind: 'holds', holdSeconds: 13, restSeconds: 2 },
  needs: ['desk'],
  helps: [],
  cautions: [
    { code: 'balance' },
    { code: 'pregnancy' },
    { code: 'knee' },
  ],
  rolls: [],
  tenderSpotSeconds: null,
  evidence: [
    { about: 'effect', strength: 'C', sources: ['preece-tilt', 'hatefi-stretching'] },
  ],
  texts: {
    name: 'move.stand-hip-flexor-lunge.name',
    setUp: 'move.stand-hip-flexor-lunge.set-up',
    cues: [
      'move.stand-hip-flexor-lunge.cue.1',
      'move.stand-hip-flexor-lunge.cue.2',
      'move.stand-hip-flexor-lunge.cue.3',
      'move.stand-hip-flexor-lunge.cue.4',
    ],
    mistakes: [
      'move.stand-hip-flexor-lunge.mistake.1',
      'move.stand-hip-flexor-lunge.mistake.2',
    ],
    feel: 'move.stand-hip-flexor-lunge.feel',
    stopIf: 'move.stand-hip-flexor-lunge.stop-if',
    easier: 'move.stand-hip-flexor-lunge.easier',
    harder: 'move.stand-hip-flexor-lunge.harder',
    pose: 'move.stand-hip-flexor-lunge.pose',
    startLabel: 'move.stand-hip-flexor-lunge.start',
    endLabel: 'move.stand-hip-flexor-lunge.end',
  },
} as const satisfies Move;
