// The name of a setting as a heading of the level that fits its window.
import { useContext } from 'react';
import { HeadingLevelOfSettings } from './heading-level';

export function SettingName({ id, children }: { id?: string; children: string }) {
  const level = useContext(HeadingLevelOfSettings);
  return level === 'h2' ? (
    <h2 id={id} className="setting-name">
      {children}
    </h2>
  ) : (
    <h3 id={id} className="setting-name">
      {children}
    </h3>
  );
}
