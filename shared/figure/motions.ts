// The catalogue of motions: one row for each move and one for the cause, so a missing drawing does not compile.
import type { MoveId } from '../moves/move-id';
import type { Motion } from './motion';
import { floorFigureFour } from './motions/floor-figure-four';
import { floorGluteBridge } from './motions/floor-glute-bridge';
import { floorHalfKneel } from './motions/floor-half-kneel';
import { floorKneeRoll } from './motions/floor-knee-roll';
import { seatedAtDesk } from './motions/seated-at-desk';
import { standDeskHinge } from './motions/stand-desk-hinge';
import { standHeelRaiseMarch } from './motions/stand-heel-raise-march';
import { standHipExtension } from './motions/stand-hip-extension';
import { standHipFlexorLunge } from './motions/stand-hip-flexor-lunge';

export type MotionId = MoveId | 'seated-at-desk';

export const motions: Readonly<Record<MotionId, Motion>> = {
  'stand-hip-flexor-lunge': standHipFlexorLunge,
  'stand-hip-extension': standHipExtension,
  'stand-desk-hinge': standDeskHinge,
  'stand-heel-raise-march': standHeelRaiseMarch,
  'floor-half-kneel': floorHalfKneel,
  'floor-glute-bridge': floorGluteBridge,
  'floor-figure-four': floorFigureFour,
  'floor-knee-roll': floorKneeRoll,
  'seated-at-desk': seatedAtDesk,
};
