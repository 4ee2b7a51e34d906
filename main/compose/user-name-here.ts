// Says under which name the person is known to this computer, so that the log can leave it out.
import os from 'node:os';

export function userNameHere(): string {
  try {
    return os.userInfo().username;
  } catch {
    // An account without a line in the list of accounts.
    return process.env['USER'] ?? process.env['USERNAME'] ?? '';
  }
}
