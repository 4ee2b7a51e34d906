// The closed list of moves; exists so that every record over moves fails to compile when one is missing.

export const moveIds = [
  'chair-glute-squeeze',
  'chair-figure-four',
  'chair-side-sit-hip-flexor',
  'chair-pelvic-rock',
  'chair-upper-back-extension',
  'chair-upper-twist',
  'chair-hamstring-hinge',
  'stand-hip-flexor-lunge',
  'stand-hip-extension',
  'stand-sit-to-stand',
  'stand-desk-hinge',
  'stand-heel-raise-march',
  'floor-half-kneel',
  'floor-glute-bridge',
  'floor-figure-four',
  'floor-knee-roll',
  'roll-glute-piriformis',
  'roll-hip-flexor',
  'roll-hamstring',
  'roll-upper-back',
] as const;

export type MoveId = (typeof moveIds)[number];

export function isMoveId(value: string): value is MoveId {
  return (moveIds as readonly string[]).includes(value);
}
