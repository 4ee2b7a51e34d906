// Where the foam roller lies: all that a pose has to say of it.

/** Centimetres. The middle of its axis, which lies along z; its height is its radius. */
export type RollerPlace = { readonly x: number; readonly z: number };
