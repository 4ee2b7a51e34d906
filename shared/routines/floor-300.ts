// The floor routine: five minutes on a mat.
import type { Routine } from './routine';

export const floor300 = {
  id: 'floor-300',
  place: 'floor',
  micro: false,
  name: 'routine.floor-300.name',
  summary: 'routine.floor-300.summary',
  steps: [
    { move: 'floor-half-kneel', side: 'left', seconds: 45 },
    { move: 'floor-half-kneel', side: 'right', seconds: 45 },
    { move: 'floor-glute-bridge', side: 'both', seconds: 60 },
    { move: 'floor-figure-four', side: 'left', seconds: 45 },
    { move: 'floor-figure-four', side: 'right', seconds: 45 },
    { move: 'floor-knee-roll', side: 'both', seconds: 60 },
  ],
} as const satisfies Routine;
