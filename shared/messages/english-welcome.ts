// English texts of the welcome window, page by page.

export const englishWelcome = {
  'welcome.title': 'Welcome · Unsit',
  'welcome.pages': 'Welcome',
  'welcome.progress': '{page} of {count}',
  'welcome.back': 'Back',
  'welcome.next': 'Next',
  'welcome.later': 'Finish later',

  'welcome.what.heading': 'Unsit counts your sitting, and offers the other way',
  'welcome.what.figure': 'Right now: hips bent, front held short',
  'welcome.what.does': 'What it does',
  'welcome.what.does.counts': 'Counts how long you have really been sitting, and notices when you were away.',
  'welcome.what.does.offers': 'When that gets long, offers a few minutes of movement for hips and glutes.',
  'welcome.what.does.choice': 'Takes “later”, “skip” and “I’ll just walk” for an answer.',
  'welcome.what.doesNot': 'What it does not do',
  'welcome.what.doesNot.promise':
    'Promise anything. That sitting leaves the hips stiff is one common explanation, and bodies differ.',
  'welcome.what.doesNot.send': 'Send anything anywhere. What you tell it stays on this computer.',
  'welcome.what.doesNot.score': 'Keep score, or scold.',

  'welcome.rhythm.heading': 'How long is long?',
  'welcome.rhythm.lead': 'Nobody knows a number that is right for everyone. Start with one that suits your day; it is easy to change.',

  'welcome.places.heading': 'What fits your place?',
  'welcome.places.lead': 'Unsit only suggests what you have room for. Tick what you can use, dressed as you are.',

  'welcome.cautions.heading': 'Anything to keep in mind?',
  'welcome.cautions.lead':
    'Moves that do not go with what you tick are never shown. It stays on this computer, and Settings can change it any time.',
  'welcome.cautions.none': 'None of these',
  'welcome.cautions.skip': 'Skip this question',
  'welcome.cautions.skipMeans':
    'You can skip this. Unsit then leaves nothing out, so some moves may not suit you; each one says when to stop.',
  'welcome.cautions.walkOnly': 'With these, none of Unsit’s routines is left. A break is then a walk, or a pause.',
  'welcome.cautions.ask': 'If you are not sure what suits you, a doctor or physiotherapist can tell you more than an app.',

  'welcome.tray.heading': 'Where Unsit lives',
  'welcome.tray.shown':
    'This ring sits with the other small icons, usually beside the clock. It fills as you sit; click it for everything Unsit can do.',
  'welcome.tray.hidden': 'If you do not see it, look behind the small arrow there: some systems fold new icons away.',
  'welcome.tray.none':
    'This desktop has no place for such icons just now, so the ring cannot be seen. Reminders still reach you, and starting Unsit once more opens its window.',
  'welcome.tray.noneGnome':
    'On GNOME, the extension “AppIndicator and KStatusNotifierItem Support” brings the place back. The ring then appears by itself.',
  'welcome.tray.unknown':
    'Unsit cannot tell whether this desktop shows such icons. If you see no ring, start Unsit once more: that opens its window.',
  'welcome.tray.ring': 'The icon of Unsit: a ring, a third of it filled',

  'welcome.try.heading': 'Twenty seconds, to see how it feels',
  'welcome.try.cause': 'Hips bent, as you read this',
  'welcome.try.causeNote': 'The front of the hips is short, and the glutes have little to do.',
  'welcome.try.fix': 'Twenty seconds the other way',
  'welcome.try.walkTo': 'To a window and back',
  'welcome.try.walk':
    'With what you asked Unsit to keep in mind, a short walk is the best try: to a window and back, at your own pace.',
  'welcome.try.begin': 'Try it',
  'welcome.try.skip': 'Skip the try',
  'welcome.try.pause': 'Pause',
  'welcome.try.resume': 'Resume',
  'welcome.try.walked': 'I’m back',
  'welcome.try.getReady': 'Get ready. {setUp}',
  'welcome.try.hold': 'Hold',
  'welcome.try.letGo': 'Let go',
  'welcome.try.paused': 'Paused',
  'welcome.try.progress': 'Progress through the try',
  'welcome.try.progressValue': '{percent} percent',
  'welcome.try.seconds': '{seconds, plural, one {# second left} other {# seconds left}}',
  'welcome.try.startsIn': '{seconds, plural, one {Starts in # second} other {Starts in # seconds}}',

  'welcome.done.heading': 'All set',
  'welcome.done.tried': 'That was one of them. It felt like something, or like nothing yet; both are common.',
  'welcome.done.next': '{minutes, plural, one {After # minute at the desk} other {After # minutes at the desk}} Unsit offers the first break.',
  'welcome.done.due': 'You have been at the desk for a while already: a good moment for the first break.',
  'welcome.done.where': 'Until then it stays out of the way.',
  'welcome.done.home': 'Open Unsit',
  'welcome.done.start': 'Start a break now',
} as const;
