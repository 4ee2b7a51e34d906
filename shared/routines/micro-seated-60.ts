// The shortest routine for people who stay seated.
import type { Routine } from './routine';

export const microSeated60 = {
  id: 'micro-seated-60',
  place: 'chair',
  micro: true,
  name: 'routine.micro-seated-60.name',
  summary: 'routine.micro-seated-60.summary',
  steps: [
    { move: 'chair-glute-squeeze', side: 'both', seconds: 20 },
    { move: 'chair-pelvic-rock', side: 'both', seconds: 20 },
    { move: 'chair-upper-back-extension', side: 'both', seconds: 20 },
  ],
} as const satisfies Routine;
