// The frame of one setting: its name, its reason, its control and the line that says how keeping it went.
import type { ReactNode } from 'react';
import type { MessageKey } from '../../shared/messages/english';
import { settingRows } from '../../shared/settings/settings';
import type { AnySettingRow } from '../../shared/settings/setting-row';
import type { SettingKey } from '../../shared/settings/settings';
import { translate } from '../language/language';
import './setting-controls.css';
import { SettingName } from './SettingName';
import type { SettingWriter } from './use-setting';
import { WriteNote } from './WriteNote';

interface SettingRowFrameProps {
  settingKey: SettingKey;
  writer: SettingWriter;
  /** Beside the name (a switch) or below the reason (everything wider). */
  place: 'beside' | 'below';
  /** Said instead of the usual reason. */
  hint?: MessageKey | undefined;
  children: ReactNode;
}

export function labelId(key: SettingKey): string {
  return `label-${key}`;
}

export function hintId(key: SettingKey): string {
  return `hint-${key}`;
}

export function SettingRowFrame({ settingKey, writer, place, hint, children }: SettingRowFrameProps) {
  const row: AnySettingRow = settingRows[settingKey];
  const follows = 'shownWith' in row && row.shownWith !== undefined;
  return (
    <div className={`setting setting-${place} ${follows ? 'setting-follows' : ''}`.trim()}>
      <div className="setting-words">
        <div className="setting-head">
          <SettingName id={labelId(settingKey)}>{translate(row.label)}</SettingName>
          <WriteNote writer={writer} />
        </div>
        <p id={hintId(settingKey)} className="setting-hint">
          {translate(hint ?? row.hint)}
        </p>
      </div>
      {children}
    </div>
  );
}
