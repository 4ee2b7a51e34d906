// The catalogue of motions: one row for each move and one for the cause, so a missing drawing does not compile.
import type { MoveId } from '../moves/move-id';
import type { Motion } from './motion';
import { chairFigureFour } from './motions/chair-figure-four';
import { chairGluteSqueeze } from './motions/chair-glute-squeeze';
import { chairHamstringHinge } from './motions/chair-hamstring-hinge';
import { chairPelvicRock } from './motions/chair-pelvic-rock';
import { chairSideSitHipFlexor } from './motions/chair-side-sit-hip-flexor';
import { chairUpperBackExtension } from './motions/chair-upper-back-extension';
import { chairUpperTwist } from './motions/chair-upper-twist';
import { floorFigureFour } from './motions/floor-figure-four';
import { floorGluteBridge } from './motions/floor-glute-bridge';
import { floorHalfKneel } from './motions/floor-half-kneel';
import { floorKneeRoll } from './motions/floor-knee-roll';
import { rollGlutePiriformis } from './motions/roll-glute-piriformis';
import { rollHamstring } from './motions/roll-hamstring';
import { rollHipFlexor } from './motions/roll-hip-flexor';
import { rollUpperBack } from './motions/roll-upper-back';
import { seatedAtDesk } from './motions/seated-at-desk';
import { standDeskHinge } from './motions/stand-desk-hinge';
import { standHeelRaiseMarch } from './motions/stand-heel-raise-march';
import { standHipExtension } from './motions/stand-hip-extension';
import { standHipFlexorLunge } from './motions/stand-hip-flexor-lunge';
import { standSitToStand } from './motions/stand-sit-to-stand';

export type MotionId = MoveId | 'seated-at-desk';

export const motions: Readonly<Record<MotionId, Motion>> = {
  'chair-glute-squeeze': chairGluteSqueeze,
  'chair-figure-four': chairFigureFour,
  'chair-side-sit-hip-flexor': chairSideSitHipFlexor,
  'chair-pelvic-rock': chairPelvicRock,
  'chair-upper-back-extension': chairUpperBackExtension,
  'chair-upper-twist': chairUpperTwist,
  'chair-hamstring-hinge': chairHamstringHinge,
  'stand-hip-flexor-lunge': standHipFlexorLunge,
  'stand-hip-extension': standHipExtension,
  'stand-desk-hinge': standDeskHinge,
  'stand-sit-to-stand': standSitToStand,
  'stand-heel-raise-march': standHeelRaiseMarch,
  'floor-half-kneel': floorHalfKneel,
  'floor-glute-bridge': floorGluteBridge,
  'floor-figure-four': floorFigureFour,
  'floor-knee-roll': floorKneeRoll,
  'roll-glute-piriformis': rollGlutePiriformis,
  'roll-hip-flexor': rollHipFlexor,
  'roll-hamstring': rollHamstring,
  'roll-upper-back': rollUpperBack,
  'seated-at-desk': seatedAtDesk,
};
