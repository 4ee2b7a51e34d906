// The catalogue of routines: one row each, so a missing routine does not compile.
import { floor300 } from './floor-300';
import type { Routine, RoutineId } from './routine';
import { stand150 } from './stand-150';

export const routines: { readonly [Id in RoutineId]: Routine & { readonly id: Id } } = {
  'stand-150': stand150,
  'floor-300': floor300,
};
