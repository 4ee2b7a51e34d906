// The English words of the safety page: what is rolled and what is left out, when to stop, when to ask someone, how often.

export const englishSafety = {
  'safety.windowTitle': 'Moving safely · Unsit',
  'safety.title': 'Moving safely',
  'safety.intro': 'A few calm facts, here to look up at any time. Most stiffness after sitting is harmless.',

  'safety.contents': 'On this page',

  'safety.rolled.title': 'What the roller goes under',
  'safety.rolled.intro': 'Four places, all of them muscle with something firm behind it. One to two minutes each, slowly, breathing deeply.',
  'safety.rolled.buttock.name': 'The buttocks',
  'safety.rolled.buttock.where': 'The fleshy part of one buttock at a time, all over it.',
  'safety.rolled.buttock.edge': 'Ends before the tailbone and the flat bone between the buttocks.',
  'safety.rolled.frontOfThigh.name': 'The top of the front thigh',
  'safety.rolled.frontOfThigh.where': 'Just below the hip bone, on the muscle at the top of the thigh, with very small rolls.',
  'safety.rolled.frontOfThigh.edge': 'Stays below the hip bone and out of the crease of the groin.',
  'safety.rolled.backOfThigh.name': 'The back of the thigh',
  'safety.rolled.backOfThigh.where': 'One leg at a time or both, from the crease under the buttock downwards.',
  'safety.rolled.backOfThigh.edge': 'Ends just above the knee; the hollow behind it stays free.',
  'safety.rolled.upperBack.name': 'The upper back',
  'safety.rolled.upperBack.where': 'From the top of the shoulder blades to the lowest ribs, where the ribs carry the load.',
  'safety.rolled.upperBack.edge': 'Ends at the lowest ribs and below the neck. Pauses go beside the spine, not on it.',
  'safety.rolled.pressure': 'Press to 5 out of 10 at most. On a tender spot in a muscle, rest 20 to 30 seconds, then roll on.',

  'safety.leftOut.title': 'What Unsit leaves out, and why',
  'safety.leftOut.intro': 'No move here puts a roller on any of these. It is a careful choice, resting on expert opinion more than on trials.',
  'safety.leftOut.lowerBack.name': 'The lower back',
  'safety.leftOut.lowerBack.why':
    'No ribs hold it up. On a roller it sags into an arch, the muscles around it may tighten to guard it, and the organs beside it lie unshielded.',
  'safety.leftOut.lowerBack.contrary':
    'One trial did roll the lower backs of healthy people and reported a benefit. So it is not shown to be dangerous; we leave it out all the same.',
  'safety.leftOut.neck.name': 'The neck',
  'safety.leftOut.neck.why': 'Small joints, with nerves and blood vessels close to the surface, and little to rest the weight on.',
  'safety.leftOut.spineBones.name': 'The bones of the spine',
  'safety.leftOut.spineBones.why': 'The roller is for muscle. Pausing on the bones presses on joints instead.',
  'safety.leftOut.bonyPoints.name': 'Hip bone, tailbone and other bony points',
  'safety.leftOut.bonyPoints.why': 'Bone close under the skin bruises, and there is no muscle there to ease.',
  'safety.leftOut.backOfKnee.name': 'The back of the knee',
  'safety.leftOut.backOfKnee.why': 'Nerves and large blood vessels cross the hollow with nothing to cushion them.',
  'safety.leftOut.groin.name': 'The groin',
  'safety.leftOut.groin.why': 'A large artery, veins and nerves lie right under the skin of the crease.',

  'safety.flags.title': 'When to ask for help',
  'safety.flags.intro':
    'All of these are rare, and many turn out harmless. They still belong in trained hands, those of the first list at once.',

  'safety.emergency.title': 'Call for help now',
  'safety.emergency.lead': 'Back pain together with any of these:',
  'safety.emergency.saddle': 'Numbness around the genitals, the buttocks or the back passage',
  'safety.emergency.bladder': 'New trouble passing or holding urine or stool',
  'safety.emergency.sexual': 'New loss of sexual function or feeling',
  'safety.emergency.bothLegs': 'Pain, tingling, weakness or numbness in both legs',
  'safety.emergency.strength': 'Strength going quickly in one leg or both',
  'safety.emergency.chest': 'Chest pain',
  'safety.emergency.accident': 'A serious accident just before it began',
  'safety.emergency.whatToDo':
    'Stop, and call the emergency number (112, 911 or 999), or have someone take you to an emergency department. Please do not wait to see whether it passes.',

  'safety.soon.title': 'Call a doctor today or tomorrow',
  'safety.soon.lead': 'Back pain together with any of these:',
  'safety.soon.fever': 'Fever, or feeling unwell',
  'safety.soon.weight': 'Losing weight without trying',
  'safety.soon.cancer': 'Cancer, now or in the past',
  'safety.soon.night': 'Pain that is much worse at night, or that rest does not ease',
  'safety.soon.shape': 'A new change in the shape of the spine',
  'safety.soon.fall': 'A fall or a blow before it; with brittle bones or steroid medicine, even a small one',
  'safety.soon.immune': 'A weakened immune system',
  'safety.soon.calf':
    'With or without back pain: a calf that is newly swollen, warm or sore. It can be a clot, so call the same day; with chest pain or breathlessness, call the emergency number.',
  'safety.soon.age': 'New back pain before 20 or after about 50 is worth mentioning when you call. By itself it is no alarm.',
  'safety.soon.whatToDo':
    'Leave the routine for now and call your doctor, or your health service’s advice line, the same day or the next. Most often the answer is reassuring.',

  'safety.chat.title': 'Stop the routine, and book a chat',
  'safety.chat.lead': 'No hurry, but worth talking over:',
  'safety.chat.sharp': 'Pain that is sharp',
  'safety.chat.leg': 'Pain that runs down a leg',
  'safety.chat.week': 'Pain that is still there after a week',
  'safety.chat.whatToDo': 'Stop the moves, keep walking as you like, and make an appointment with a doctor or a physiotherapist.',

  'safety.week.title': 'The one-week rule',
  'safety.week.text':
    'Back pain that is still there after a week is a reason to stop the routine and talk to a doctor or a physiotherapist.',
  'safety.week.context':
    'That is on the careful side: most back pain eases within two to six weeks, and health services suggest asking if it is not improving within a few.',

  'safety.often.title': 'How often',
  'safety.often.tight': 'When you feel tight: once a day.',
  'safety.often.upkeep': 'To keep what you have: three or four times a week.',
  'safety.often.steady': 'Little and regular does more than hard and rare. Lasting range takes more than four weeks.',

  'safety.moving.title': 'Keep moving',
  'safety.moving.text':
    'With ordinary back pain, guidelines favour staying active and carrying on with your day as far as you can. Walking counts. Bed rest is rarely the advice.',

  'safety.effort.title': 'How much is enough',
  'safety.effort.intro': 'Rate the discomfort from 0, none, to 10, the worst you can imagine. Breathe throughout, and never bounce.',
  'safety.effort.range': '{from} to {to}',
  'safety.effort.fine': 'Fine. Go on.',
  'safety.effort.ease': 'Ease off until it is back at 3.',
  'safety.effort.stop': 'Stop this move.',
  'safety.effort.stopAlso':
    'Stop at any number if it is sharp, electric or spreads down a leg, if something goes numb, tingles or gets weak, or if you feel dizzy. Chest pain: stop and get help.',
} as const;

export type SafetyMessageKey = keyof typeof englishSafety;
