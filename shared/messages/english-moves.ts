// The English words of the moves and routines; they define the keys, so a row that asks for a missing text does not compile.
import { englishChairMoves } from './english-moves-chair';
import { englishFloorMoves } from './english-moves-floor';
import { englishRollerMoves } from './english-moves-roller';
import { englishStandingMoves } from './english-moves-standing';

export const englishMoves = {
  'move.any.stop-if':
    'Stop, too, at sharp, electric or spreading pain, new numbness, tingling or weakness, dizziness, or discomfort past 5 out of 10.',
  'move.any.get-help': 'Chest pain or sudden weakness: stop and get help.',
  'move.any.effort': '0 to 3 is fine, at 4 or 5 ease off, at 6 stop.',

  'place.chair': 'On the chair',
  'place.standing': 'Standing',
  'place.floor': 'On the floor',
  'place.roller': 'With a foam roller',

  'muscle.hipFlexors': 'Front of the hips',
  'muscle.glutes': 'Glutes',
  'muscle.quadriceps': 'Fronts of the thighs',
  'muscle.hamstrings': 'Backs of the thighs',
  'muscle.upperBack': 'Upper back',
  'muscle.calves': 'Calves',
  'muscle.lowerTrunk': 'Waist and outer hips',

  'equipment.desk': 'Desk',
  'equipment.chair': 'Steady chair',
  'equipment.mat': 'Mat or carpet',
  'equipment.kneePad': 'Pad for the knee',
  'equipment.roller': 'Foam roller',
  'equipment.cushion': 'Cushion',

  'figure.cause.title': 'At the desk',
  'figure.cause.pose':
    'A person sits at a desk, seen from the side: trunk upright, hips and knees bent at a right angle, hands on the desk. The front of the hip is marked: it is held short.',
  'figure.cause.label': 'Hips bent, front held short',

  'routine.stand-150.name': 'Standing at the desk',
  'routine.stand-150.summary': 'Open the front of the hips, work the glutes, lengthen the backs of the legs, get moving.',
  'routine.floor-300.name': 'On the floor',
  'routine.floor-300.summary': 'A longer opening for the front of the hips, work for the glutes, and an easy finish lying down.',
  'routine.micro-60.name': 'Quick, on the chair',
  'routine.micro-60.summary': 'A squeeze for the glutes, then the front of one hip after the other.',
  'routine.micro-seated-60.name': 'Quick, staying seated',
  'routine.micro-seated-60.summary': 'A squeeze, a rock and an opening for the upper back, without leaving the seat.',
  'routine.seated-180.name': 'Staying seated',
  'routine.seated-180.summary': 'Rock the pelvis, open and turn the upper back, lengthen the buttocks, squeeze the glutes.',
  'routine.roll-480.name': 'With the foam roller',
  'routine.roll-480.summary': 'Slow rolls for buttocks, thighs and upper back. The lower back is left out.',

  ...englishChairMoves,
  ...englishStandingMoves,
  ...englishFloorMoves,
  ...englishRollerMoves,
} as const;

export type MoveMessageKey = keyof typeof englishMoves;
