// The English words of the explanation: what sitting does beside what the moves do, and how sure anybody is of it.

export const englishExplanation = {
  'explanation.windowTitle': 'Why these moves · Unsit',
  'explanation.title': 'Why these moves',
  'explanation.label': 'One common explanation',
  'explanation.intro':
    'Bodies differ, and stiffness has many causes. This picture fits many people, and you can try it on yourself: sit, move, notice.',
  'explanation.unanswered':
    'The moves are described here; their pictures come once you have told Unsit what to keep in mind, or skipped the question.',
  'explanation.answer': 'Tell Unsit what to keep in mind',
  'explanation.cause': 'While you sit',
  'explanation.fix': 'The other way',
  'explanation.howSure': 'How sure is this?',
  'explanation.for': 'Speaks for it',
  'explanation.against': 'Speaks against it',
  'explanation.sources': 'Sources',

  'explanation.hipFlexors.title': 'The front of the hips',
  'explanation.hipFlexors.cause':
    'At the desk the hips stay bent at a right angle. For all that time the muscles across the front of the hip are held short.',
  'explanation.hipFlexors.fix':
    'A step back, the tail tucked under, the hips a little forward: now the same muscles are long, for the first time in a while.',
  'explanation.hipFlexors.summary':
    'That sitting holds them short is plain to see. What follows from it for the back is contested.',
  'explanation.hipFlexors.for':
    'People who sat over seven hours a day and moved little could take the leg about six degrees less far back than active people who sat under four. One look in time: moving little may be the reason.',
  'explanation.hipFlexors.against.tilt':
    'Short hip flexors are often said to tip the pelvis and arch the lower back. Measured, the two hardly went together, and one stretch changed the tilt by about a degree and the arch not at all.',
  'explanation.hipFlexors.against.arch':
    'In studies that followed people over time, a flatter lower back came before back pain more often than an arched one.',
  'explanation.hipFlexors.against.range':
    'In a trial, hip stretching did not clearly beat no stretching. Among students, almost everybody’s hip flexors had a normal length.',

  'explanation.glutes.title': 'The glutes',
  'explanation.glutes.cause':
    'On a chair the glutes are a cushion. The largest muscles of the body have next to nothing to do.',
  'explanation.glutes.fix': 'A squeeze, a bridge, a slow rise from the chair: they get a minute of real work.',
  'explanation.glutes.summary':
    'Under-used is fair. “Switched off” is not: no such condition is recognised, and the muscles answer as soon as you ask.',
  'explanation.glutes.for':
    'In a trial with 32 people, eight weeks of daily glute squeezes built as much hip strength as bridges did.',
  'explanation.glutes.against': 'Practitioners who looked into “sleeping glutes” found little behind the idea.',
  'explanation.glutes.pose':
    'A person sits at a desk, seen from the side: trunk upright, hips and knees bent at a right angle, hands on the desk. The glutes are marked: they carry weight and do little.',
  'explanation.glutes.poseLabel': 'Sitting on the glutes, little to do',

  'explanation.hamstrings.title': 'The backs of the thighs',
  'explanation.hamstrings.cause':
    'With the knees bent under the desk, the muscles at the back of the thigh stay slack and still, hour after hour.',
  'explanation.hamstrings.fix': 'Hips back, knees almost straight, spine long: the whole length from seat to knee gets a gentle pull.',
  'explanation.hamstrings.summary': 'They feel tight to many people. Whether that says anything about the back is an open question.',
  'explanation.hamstrings.for':
    'Across studies that followed people over time, less hamstring range went with later back pain, but only weakly.',
  'explanation.hamstrings.against':
    'A second review found the evidence too thin to say anything, and hamstring programmes did not clearly change how the pelvis tilts.',
  'explanation.hamstrings.pose':
    'A person sits at a desk, seen from the side: trunk upright, hips and knees bent at a right angle, hands on the desk. The backs of the thighs are marked: they stay slack and still.',
  'explanation.hamstrings.poseLabel': 'Knees bent, backs of the thighs still',

  'explanation.upperBack.title': 'The upper back',
  'explanation.upperBack.cause':
    'Arms forward, eyes on the screen: the upper back rounds a little and then hardly turns or straightens.',
  'explanation.upperBack.fix': 'Opening the chest over a backrest, turning the ribs or a long hinge at the desk: the upper back moves again.',
  'explanation.upperBack.summary': 'That it moves little at a desk is plain. How much that matters is studied little.',
  'explanation.upperBack.for':
    'In a small trial, 24 people, those who moved the upper back by themselves reported less discomfort in the lower back afterwards.',
  'explanation.upperBack.against':
    'Posture and discomfort often go together, yet an overview of 41 reviews found no agreement that posture is the cause.',
  'explanation.upperBack.pose':
    'A person sits at a desk, seen from the side: arms forward, hands on the desk, eyes on the screen. The upper back is marked: it is a little rounded and hardly moves.',
  'explanation.upperBack.poseLabel': 'Arms forward, upper back still',

  'explanation.helps.title': 'What helps most',
  'explanation.helps.moving.title': 'Moving at all',
  'explanation.helps.moving.text':
    'Active breaks that change your position may help comfort, and cost no work done. A walk is as good a break as any routine.',
  'explanation.helps.moving.limit': 'Another review was less sure: breaks may make no difference to discomfort, it said, on very thin evidence.',
  'explanation.helps.work.title': 'Muscle work, not only stretching',
  'explanation.helps.work.text':
    'The office programme with the best support joined a daily stretch with muscle work twice a week. That is why each full routine works the glutes.',
  'explanation.helps.work.limit':
    'It was tried with people who were rather stiff or soon tired to begin with. Stretching alone did no better than doing nothing in long-standing back pain.',
  'explanation.helps.rolling.title': 'Rolling, if you like it',
  'explanation.helps.rolling.text':
    'Rolling makes you more mobile for a while, about as much as stretching does. Range that lasts takes more than four weeks.',
  'explanation.helps.rolling.limit': 'That was shown for the thighs. The roller routine as a whole has not been tested.',

  'explanation.limits.title': 'What nobody can tell you',
  'explanation.limits.minutes':
    'How many minutes of sitting are too many. The World Health Organization advises sitting less, and found too little evidence to name a number. 45 is where Unsit begins; change it as you like.',
  'explanation.limits.source':
    'Where discomfort comes from. In most long-standing back pain no single source is found, so Unsit names none.',
  'explanation.limits.app':
    'What is going on in your body. An app cannot see that; a doctor or physiotherapist can look.',

  'evidence.strength.G': 'Guideline',
  'evidence.strength.R': 'Review of studies',
  'evidence.strength.T': 'Trial',
  'evidence.strength.O': 'Observation',
  'evidence.strength.E': 'Practice and expert opinion',
  'evidence.strength.C': 'Contested',
  'evidence.about.technique': 'How it is done',
  'evidence.about.effect': 'What it changes',
  'evidence.noSource': 'Common practice, with no single source',
} as const;

export type ExplanationMessageKey = keyof typeof englishExplanation;
