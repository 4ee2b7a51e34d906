// Carries a settings file written by an older Unsit forward, one pure function per version.

type RawSettings = Record<string, unknown>;
/** Turns the file of one version into the file of the next. */
export type SettingsStep = (raw: RawSettings) => RawSettings;

/** 1 → 2: "take turns" between two routines became the choice by what the week lacks. */
const takeTurnsBecameBest: SettingsStep = (raw) => (raw['routine'] === 'alternate' ? { ...raw, routine: 'best' } : raw);

/** Step `n` (counted from 0) leads from version `n + 1` to version `n + 2`. */
export const settingsSteps: readonly SettingsStep[] = [takeTurnsBecameBest];

export const currentSettingsVersion = settingsSteps.length + 1;

function versionOf(raw: RawSettings): number {
  const version = raw['settingsVersion'];
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : 1;
}

/** A file of a newer version passes through unchanged: its known fields still hold. */
export function evolveSettings(raw: RawSettings, steps: readonly SettingsStep[] = settingsSteps): RawSettings {
  return steps.slice(versionOf(raw) - 1).reduce((evolved, step) => step(evolved), raw);
}
