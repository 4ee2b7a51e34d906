// The words exchanged with Windows' shell: what PowerShell is told to look at, and what its answers mean.

/**
 * Answers each line it reads with one: the shell’s notification state, and the name of the program in front.
 * It ends when nobody holds its input any more. Titles are not looked at.
 */
export const script = [
  '$members = \'[DllImport("shell32.dll")] public static extern int SHQueryUserNotificationState(out int state);',
  '[DllImport("user32.dll")] public static extern System.IntPtr GetForegroundWindow();',
  '[DllImport("user32.dll")] public static extern uint GetWindowThreadProcessId(System.IntPtr window, out uint process);\'',
  ';Add-Type -Namespace Unsit -Name Shell -MemberDefinition $members;',
  'while ($null -ne [Console]::In.ReadLine()) {',
  '$state = 0; if ([Unsit.Shell]::SHQueryUserNotificationState([ref]$state) -ne 0) { $state = 0 };',
  '$id = [uint32]0; [void][Unsit.Shell]::GetWindowThreadProcessId([Unsit.Shell]::GetForegroundWindow(), [ref]$id);',
  '$name = if ($id -eq 0) { \'\' } else { (Get-Process -Id $id -ErrorAction SilentlyContinue).ProcessName };',
  '[Console]::Out.WriteLine("$state $name"); [Console]::Out.Flush() }',
].join(' ');

export interface ShellAnswer {
  /** Null where the shell does not say. */
  fullScreen: boolean | null;
  /** Null where no program is in front. */
  foreground: string | null;
}

/** Busy with a full-screen window, a full-screen game, presentation mode, a full-screen store app. */
const filling = new Set([2, 3, 4, 7]);
/** Nobody there, ready for notifications, the first hour of a new account. */
const free = new Set([1, 5, 6]);

/** Throws where it is no answer. */
export function readShellAnswer(line: string): ShellAnswer {
  const found = /^(\d+)(?: (.+))?$/.exec(line.trim());
  if (!found) throw new Error('Windows’ shell gave no answer that is understood');
  const state = Number(found[1]);
  return { fullScreen: filling.has(state) ? true : free.has(state) ? false : null, foreground: found[2] ?? null };
}
