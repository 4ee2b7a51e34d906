// The frame of one setting: its name, its reason, its control and the line that says how keeping it went.
import type { ReactNode } from 'react';
import { settingRows } from '../../shared/settings/settings';
import type { SettingKey } from '../../shared/settings/settings';
import { translate } from '../language/language';
import type { SettingWriter } from './use-setting';
import { WriteNote } from './WriteNote';

interface SettingRowFrameProps {
  settingKey: SettingKey;
  writer: SettingWriter;
  /** Beside the name (a switch) or below the reason (everything wider). */
  place: 'beside' | 'below';
  children: ReactNode;
}

export function labelId(key: SettingKey): string {
  return `label-${key}`;
}

export function hintId(key: SettingKey): string {
  return `hint-${key}`;
}

export function SettingRowFrame({ settingKey, writer, place, children }: SettingRowFrameProps) {
  const row = settingRows[settingKey];
  return (
    <div className={`setting setting-${place}`}>
      <div className="setting-words">
        <div className="setting-head">
          <h3 id={labelId(settingKey)}>{translate(row.label)}</h3>
          <WriteNote writer={writer} />
        </div>
        <p id={hintId(settingKey)} className="setting-hint">
          {translate(row.hint)}
        </p>
      </div>
      {children}
    </div>
  );
}
