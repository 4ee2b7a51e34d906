// Page five: where Unsit lives from now on, also on desktops without a tray, and whether it starts with the session.
import type { MessageKey } from '../../shared/messages/english';
import type { Snapshot } from '../../shared/projection/snapshot';
import { translate } from '../language/language';
import { SettingControl } from '../settings/SettingControl';
import { HeadingLevelOfSettings } from '../settings/heading-level';
import { PageActions } from './PageActions';
import { WelcomeFrame } from './WelcomeFrame';

function trayWords(trayShown: boolean | null): readonly MessageKey[] {
  if (trayShown === null) return ['welcome.tray.shown', 'welcome.tray.unknown'];
  return trayShown ? ['welcome.tray.shown', 'welcome.tray.hidden'] : ['welcome.tray.none', 'welcome.tray.noneGnome'];
}

/** As in the tray: the ring, a third of it filled. */
function TrayRing({ faint }: { faint: boolean }) {
  return (
    <svg className={`welcome-tray-ring ${faint ? 'is-faint' : ''}`} viewBox="0 0 32 32" role="img" aria-label={translate('welcome.tray.ring')}>
      <circle className="welcome-tray-track" cx="16" cy="16" r="11" />
      <circle className="welcome-tray-filled" cx="16" cy="16" r="11" pathLength={12} strokeDasharray="4 12" transform="rotate(-90 16 16)" />
    </svg>
  );
}

interface TrayPageProps {
  snapshot: Snapshot;
  onBack: () => void;
  onNext: () => void;
}

export function TrayPage({ snapshot: { trayShown, settings }, onBack, onNext }: TrayPageProps) {
  return (
    <WelcomeFrame
      page="tray"
      heading={translate('welcome.tray.heading')}
      onEnter={onNext}
      actions={<PageActions onBack={onBack} onNext={onNext} />}
    >
      <div className="welcome-tray">
        <TrayRing faint={trayShown === false} />
        <div role="status">
          {trayWords(trayShown).map((key) => (
            <p key={key}>{translate(key)}</p>
          ))}
        </div>
      </div>
      <HeadingLevelOfSettings value="h2">
        <SettingControl settingKey="startAtLogin" settings={settings} />
      </HeadingLevelOfSettings>
    </WelcomeFrame>
  );
}
