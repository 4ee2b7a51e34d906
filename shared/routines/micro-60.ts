// The shortest routine: one minute on the chair, in office clothes, without a sound.
import type { Routine } from './routine';

export const micro60 = {
  id: 'micro-60',
  place: 'chair',
  micro: true,
  name: 'routine.micro-60.name',
  summary: 'routine.micro-60.summary',
  steps: [
    { move: 'chair-glute-squeeze', side: 'both', seconds: 20 },
    { move: 'chair-side-sit-hip-flexor', side: 'left', seconds: 20 },
    { move: 'chair-side-sit-hip-flexor', side: 'right', seconds: 20 },
  ],
} as const satisfies Routine;
