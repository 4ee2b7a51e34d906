// The roller routine: eight minutes in the founding dose, one to two minutes a move.
import type { Routine } from './routine';

export const roll480 = {
  id: 'roll-480',
  place: 'roller',
  micro: false,
  name: 'routine.roll-480.name',
  summary: 'routine.roll-480.summary',
  steps: [
    { move: 'roll-glute-piriformis', side: 'left', seconds: 60 },
    { move: 'roll-glute-piriformis', side: 'right', seconds: 60 },
    { move: 'roll-hip-flexor', side: 'left', seconds: 60 },
    { move: 'roll-hip-flexor', side: 'right', seconds: 60 },
    { move: 'roll-hamstring', side: 'left', seconds: 60 },
    { move: 'roll-hamstring', side: 'right', seconds: 60 },
    { move: 'roll-upper-back', side: 'both', seconds: 120 },
  ],
} as const satisfies Routine;
