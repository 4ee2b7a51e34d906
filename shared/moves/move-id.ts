// The closed list of moves; exists so that every record over moves fails to compile when one is missing.

export const moveIds = [
  'stand-hip-flexor-lunge',
  'stand-hip-extension',
  'stand-desk-hinge',
  'stand-heel-raise-march',
  'floor-half-kneel',
  'floor-glute-bridge',
  'floor-figure-four',
  'floor-knee-roll',
] as const;

export type MoveId = (typeof moveIds)[number];

export function isMoveId(value: string): value is MoveId {
  return (moveIds as readonly string[]).includes(value);
}
