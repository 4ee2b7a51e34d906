// English texts of the command line: what it knows, and what a terminal is told.

export const englishCommandLine = {
  'commandLine.version': 'Unsit {version}',
  'commandLine.help': `Unsit sits in the system tray, counts how long you have been sitting, and offers a short routine.

  unsit              starts Unsit; where it runs already, opens its window
  unsit --home       the same, with its window
  unsit --at-login   starts it as the session does: only the tray icon appears
  unsit --status     says what the running Unsit’s tray says
  unsit --quit       ends the running Unsit and waits until it is gone
  unsit --verbose    keeps more in the log (Settings, Troubleshooting)
  unsit --version    says which version this is
  unsit --help       says this

Words of Electron and Chromium, like --user-data-dir=FOLDER or --ozone-platform=wayland, are handed on to them.`,
  'commandLine.unknown': '“{word}” is nothing that Unsit knows. unsit --help says what it does.',
  'commandLine.noValue': '{word} takes no value.',
  'commandLine.oneAtATime': '{first} and {second}: one at a time, please.',
  'commandLine.noFolder': 'Unsit cannot start: it may not write to the folder of its data.',
  'commandLine.notRunning': 'Unsit is not running.',
  'commandLine.noAnswer': 'Unsit runs, but it does not answer.',
  'commandLine.ended': 'Unsit has ended.',
  'commandLine.nextBreak': 'Next break at {time}, if you stay at the desk',
} as const;
