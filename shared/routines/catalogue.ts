// The catalogue of routines: one row each, so a missing routine does not compile.
import { floor300 } from './floor-300';
import { micro60 } from './micro-60';
import { microSeated60 } from './micro-seated-60';
import { roll480 } from './roll-480';
import type { Routine, RoutineId } from './routine';
import { seated180 } from './seated-180';
import { stand150 } from './stand-150';

export const routines: { readonly [Id in RoutineId]: Routine & { readonly id: Id } } = {
  'stand-150': stand150,
  'floor-300': floor300,
  'micro-60': micro60,
  'micro-seated-60': microSeated60,
  'seated-180': seated180,
  'roll-480': roll480,
};
