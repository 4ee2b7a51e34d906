// The catalogue of moves: one row each, so a missing move does not compile.
import { floorFigureFour } from './floor-figure-four';
import { floorGluteBridge } from './floor-glute-bridge';
import { floorHalfKneel } from './floor-half-kneel';
import { floorKneeRoll } from './floor-knee-roll';
import { standDeskHinge } from './stand-desk-hinge';
import { standHeelRaiseMarch } from './stand-heel-raise-march';
import { standHipExtension } from './stand-hip-extension';
import { standHipFlexorLunge } from './stand-hip-flexor-lunge';
import type { Move } from './move';
import type { MoveId } from './move-id';

export const moves: { readonly [Id in MoveId]: Move & { readonly id: Id } } = {
  'stand-hip-flexor-lunge': standHipFlexorLunge,
  'stand-hip-extension': standHipExtension,
  'stand-desk-hinge': standDeskHinge,
  'stand-heel-raise-march': standHeelRaiseMarch,
  'floor-half-kneel': floorHalfKneel,
  'floor-glute-bridge': floorGluteBridge,
  'floor-figure-four': floorFigureFour,
  'floor-knee-roll': floorKneeRoll,
};
