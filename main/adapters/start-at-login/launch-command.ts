// What the login session has to run to start Unsit; nothing when this Unsit is not one to be started by itself.

export interface LaunchCommand {
  executable: string;
  args: readonly string[];
}

export const atLoginSwitch = '--at-login';

export interface ThisProgram {
  isPackaged: boolean;
  execPath: string;
  /** The path of the AppImage file, where Unsit runs from one: what is inside it is mounted elsewhere each time. */
  appImage?: string | undefined;
  /** The same of a portable Unsit on Windows, which unpacks itself into a folder of this run. */
  portableFile?: string | undefined;
}

/** Null for a development run: Electron without its app folder would start at each login and show its own page. */
export function launchCommand({ isPackaged, execPath, appImage, portableFile }: ThisProgram): LaunchCommand | null {
  if (!isPackaged) return null;
  return { executable: appImage || portableFile || execPath, args: [atLoginSwitch] };
}
