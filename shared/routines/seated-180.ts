// The full routine for people who stay seated: three minutes without leaving the chair.
import type { Routine } from './routine';

export const seated180 = {
  id: 'seated-180',
  place: 'chair',
  micro: false,
  name: 'routine.seated-180.name',
  summary: 'routine.seated-180.summary',
  steps: [
    { move: 'chair-pelvic-rock', side: 'both', seconds: 30 },
    { move: 'chair-upper-back-extension', side: 'both', seconds: 30 },
    { move: 'chair-upper-twist', side: 'left', seconds: 20 },
    { move: 'chair-upper-twist', side: 'right', seconds: 20 },
    { move: 'chair-figure-four', side: 'left', seconds: 30 },
    { move: 'chair-figure-four', side: 'right', seconds: 30 },
    { move: 'chair-glute-squeeze', side: 'both', seconds: 20 },
  ],
  instead: { 'chair-figure-four': 'chair-pelvic-rock' },
} as const satisfies Routine;
