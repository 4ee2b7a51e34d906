// Says what kind of session Unsit runs in here, for everybody who has to choose by it.
import { app } from 'electron';
import { sessionKind } from '../presence/session-kind';
import type { SessionKind } from '../presence/session-kind';

export function sessionHere(): SessionKind {
  return sessionKind({
    environment: process.env,
    switchValue: (name) => app.commandLine.getSwitchValue(name),
    electronVersion: process.versions.electron,
  });
}
