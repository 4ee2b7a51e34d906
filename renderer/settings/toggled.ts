// What a click on one of several ticks makes of them.
import type { SetRow } from '../../shared/settings/setting-row';

/** In the order of the options, whatever the order of the clicks. */
export function toggled({ options }: Pick<SetRow, 'options'>, value: readonly string[], changed: string): string[] {
  const isOn = (option: string): boolean => value.includes(option) !== (option === changed);
  return options.map((option) => option.value).filter(isOn);
}
