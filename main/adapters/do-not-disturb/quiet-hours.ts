// Windows keeps which profile of its "do not disturb" is on in the registry; this reads what `reg query` prints of it.

/** Below it each setting has a key of its own, some of them once for each account. */
export const quietHoursKey = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\CloudStore\\Store\\DefaultAccount\\Current';

const profiles = { Unrestricted: false, PriorityOnly: true, AlarmsOnly: true } as const;
const settingsName = /\.quiethourssettings\s*$/i;

/** The names stand in the middle of binary data, at odd and even places alike. */
function profilesIn(data: Buffer): boolean[] {
  return Object.entries(profiles)
    .filter(([name]) => data.includes(Buffer.from(`Microsoft.QuietHoursProfile.${name}`, 'utf16le')))
    .map(([, quiet]) => quiet);
}

/** Null where no profile is named, or several that contradict each other: the layout is Windows' own and changes. */
export function isQuietProfile(output: string): boolean | null {
  const settings = output.split(/^(?=HKEY_)/m).filter((block) => settingsName.test(block.split(/\r?\n/)[0] ?? ''));
  const data = settings.flatMap((block) => /^\s+Data\s+REG_BINARY\s+([0-9a-f]+)\s*$/im.exec(block)?.[1] ?? []);
  const named = new Set(data.flatMap((hex) => profilesIn(Buffer.from(hex, 'hex'))));
  return named.size === 1 ? named.has(true) : null;
}
