// English texts of the reminder, whichever channel says it.

export const englishReminder = {
  'reminder.title': '{minutes} min at the desk',
  'reminder.titleEstimated': 'About {minutes} min at the desk',
  'reminder.body': 'Hips bent all that time. {length} the other way?',
  'reminder.bodyAgain': 'Still bent at the hips. {length} the other way, or a walk?',
  'reminder.start': '{name} · {length}',
  'reminder.startShort': 'Start · {length}',
  'reminder.snooze': 'In {minutes} min',
  'reminder.skip': 'Skip',
  'reminder.walk': 'I’ll just walk',
  'reminder.open': 'Open',
  'reminder.bodyWalk': 'Hips bent all that time. A few steps the other way?',
} as const;
