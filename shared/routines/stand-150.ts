// The standing routine: two and a half minutes beside the desk in office clothes.
import type { Routine } from './routine';

export const stand150 = {
  id: 'stand-150',
  place: 'standing',
  micro: false,
  name: 'routine.stand-150.name',
  summary: 'routine.stand-150.summary',
  steps: [
    { move: 'stand-hip-flexor-lunge', side: 'left', seconds: 30 },
    { move: 'stand-hip-flexor-lunge', side: 'right', seconds: 30 },
    { move: 'stand-hip-extension', side: 'left', seconds: 20 },
    { move: 'stand-hip-extension', side: 'right', seconds: 20 },
    { move: 'stand-desk-hinge', side: 'both', seconds: 30 },
    { move: 'stand-heel-raise-march', side: 'both', seconds: 20 },
  ],
} as const satisfies Routine;
