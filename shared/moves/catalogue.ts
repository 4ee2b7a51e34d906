// The catalogue of moves: one row each, so a missing move does not compile.
import { chairFigureFour } from './chair-figure-four';
import { chairGluteSqueeze } from './chair-glute-squeeze';
import { chairHamstringHinge } from './chair-hamstring-hinge';
import { chairPelvicRock } from './chair-pelvic-rock';
import { chairSideSitHipFlexor } from './chair-side-sit-hip-flexor';
import { chairUpperBackExtension } from './chair-upper-back-extension';
import { chairUpperTwist } from './chair-upper-twist';
import { floorFigureFour } from './floor-figure-four';
import { floorGluteBridge } from './floor-glute-bridge';
import { floorHalfKneel } from './floor-half-kneel';
import { floorKneeRoll } from './floor-knee-roll';
import { rollGlutePiriformis } from './roll-glute-piriformis';
import { rollHamstring } from './roll-hamstring';
import { rollHipFlexor } from './roll-hip-flexor';
import { rollUpperBack } from './roll-upper-back';
import { standDeskHinge } from './stand-desk-hinge';
import { standHeelRaiseMarch } from './stand-heel-raise-march';
import { standHipExtension } from './stand-hip-extension';
import { standHipFlexorLunge } from './stand-hip-flexor-lunge';
import { standSitToStand } from './stand-sit-to-stand';
import type { Move } from './move';
import type { MoveId } from './move-id';

export const moves: { readonly [Id in MoveId]: Move & { readonly id: Id } } = {
  'chair-glute-squeeze': chairGluteSqueeze,
  'chair-figure-four': chairFigureFour,
  'chair-side-sit-hip-flexor': chairSideSitHipFlexor,
  'chair-pelvic-rock': chairPelvicRock,
  'chair-upper-back-extension': chairUpperBackExtension,
  'chair-upper-twist': chairUpperTwist,
  'chair-hamstring-hinge': chairHamstringHinge,
  'stand-hip-flexor-lunge': standHipFlexorLunge,
  'stand-hip-extension': standHipExtension,
  'stand-sit-to-stand': standSitToStand,
  'stand-desk-hinge': standDeskHinge,
  'stand-heel-raise-march': standHeelRaiseMarch,
  'floor-half-kneel': floorHalfKneel,
  'floor-glute-bridge': floorGluteBridge,
  'floor-figure-four': floorFigureFour,
  'floor-knee-roll': floorKneeRoll,
  'roll-glute-piriformis': rollGlutePiriformis,
  'roll-hip-flexor': rollHipFlexor,
  'roll-hamstring': rollHamstring,
  'roll-upper-back': rollUpperBack,
};
