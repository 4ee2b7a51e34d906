// English texts of the guided routine: the rhythm of a move, tender spots, a move that hurts, and what is said aloud.

export const englishPlayer = {
  'rhythm.dose.holds': '{count, plural, one {# hold of {hold} s} other {# holds of {hold} s, {rest} s rest}}',
  'rhythm.dose.repetitions': '{count, plural, one {# slow repetition} other {# slow repetitions}}',
  'rhythm.dose.repetitionsHeld':
    '{count, plural, one {# slow repetition, hold {hold} s} other {# slow repetitions, hold {hold} s}}',
  'rhythm.dose.part': '{count, plural, one {{name}} other {# × {name}}}',
  'rhythm.dose.partTimed': '{name}, {seconds} s',
  'list.dot': ' · ',
  'rhythm.hold': 'Hold',
  'rhythm.rest': 'Rest',
  'rhythm.out': 'Go',
  'rhythm.back': 'Back',
  'rhythm.ofCount': '{number} of {count}',

  'tender.button': 'Tender spot',
  'tender.now': 'Stay here',
  'tender.breathe': 'Breathe slowly',
  'tender.timer': '{seconds, plural, one {Stay # second more} other {Stay # seconds more}}',
  'tender.then': 'then {seconds} s of this step',
  'tender.say': 'Stay on this spot for {seconds, plural, one {# second} other {# seconds}} and breathe slowly.',
  'tender.sayOver': 'Roll on slowly.',

  'hurt.button': 'This hurts',
  'hurt.title': 'Stopped. Good that you listened.',
  'hurt.leftOut': '{name} is left out for a week, in every routine. After that it comes back by itself.',
  'hurt.next': 'Next would be {name}.',
  'hurt.last': 'It was the last move of this routine.',
  'hurt.easing': 'Often it is enough to rest the move and go on gently with another. Stop for today if anything still hurts.',
  'hurt.goOn': 'On with the next move',
  'hurt.finish': 'Finish here',
  'hurt.stop': 'Stop for now',
  'hurt.done': 'left out for a week',
  'hurt.say': 'Stopped. {name} is left out for a week.',
  'hurt.sayNext': 'Enter goes on with {name}, Escape stops for now.',
  'hurt.sayLast': 'It was the last move. Enter finishes here.',

  'voice.getReady': '{name}, {side}. {sideCue}. {setUp}',
  'voice.getReadyBoth': '{name}. {sideCue}. {setUp}',
  'voice.otherSide': 'Other side: {side}. {sideCue}.',
  'voice.go': 'Go.',
  'voice.half': 'Halfway.',
  'voice.lastSeconds': 'Five seconds.',
  'voice.release': 'Release.',
  'voice.again': 'And again.',
  'voice.count': '{number, number}.',
  'voice.part': '{count, plural, one {{name}.} other {{name}, # times.}}',
  'voice.paused': 'Paused.',
  'voice.resumed': 'On we go.',
  'voice.end': 'That was the routine. Nicely done.',
  'voice.none':
    'This computer offers no voice of its own for English just now, so nothing is spoken. Chimes and the screen still guide you.',

  'break.allRoutines': 'All routines',

  'key.hurts': 'H',
  'key.tender': 'T',
} as const;

export type PlayerMessageKey = keyof typeof englishPlayer;
