// Keeps a set of ticks: the next tick counts on top of the one before, also while that one is still on its way to the disk.
import { useState } from 'react';
import type { SetRow } from '../../shared/settings/setting-row';
import type { SettingKey } from '../../shared/settings/settings';
import { toggled } from './toggled';
import { useSettingWriter } from './use-setting';
import type { SettingWriter } from './use-setting';

export interface SetValue {
  value: readonly string[];
  toggle: (option: string) => void;
  writer: SettingWriter;
}

export function useSetValue(key: SettingKey, row: SetRow, kept: readonly string[]): SetValue {
  const writer = useSettingWriter(key);
  const [sent, setSent] = useState<{ value: readonly string[]; writes: number }>({ value: kept, writes: 0 });
  const value = writer.answers < sent.writes ? sent.value : kept;
  return {
    value,
    writer,
    toggle(option) {
      const next = toggled(row, value, option);
      setSent({ value: next, writes: sent.writes + 1 });
      writer.write(next);
    },
  };
}
