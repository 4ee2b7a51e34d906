// Pages two and three: some of the rows of the settings, asked here because everything else follows from them.
import type { MessageKey } from '../../shared/messages/english';
import type { SettingKey, Settings } from '../../shared/settings/settings';
import { translate } from '../language/language';
import { SettingControl } from '../settings/SettingControl';
import { HeadingLevelOfSettings } from '../settings/heading-level';
import { PageActions } from './PageActions';
import { WelcomeFrame } from './WelcomeFrame';

type AskingPageName = 'rhythm' | 'places';

const asked: Readonly<Record<AskingPageName, readonly SettingKey[]>> = {
  rhythm: ['sitLimitMinutes', 'breakMinutes'],
  places: ['places', 'staySeated', 'seatedExtras'],
};

const leads: Readonly<Record<AskingPageName, MessageKey>> = { rhythm: 'welcome.rhythm.lead', places: 'welcome.places.lead' };

interface AskingPageProps {
  page: AskingPageName;
  settings: Settings;
  onBack: () => void;
  onNext: () => void;
}

export function AskingPage({ page, settings, onBack, onNext }: AskingPageProps) {
  return (
    <WelcomeFrame
      page={page}
      heading={translate(`welcome.${page}.heading`)}
      onEnter={onNext}
      actions={<PageActions onBack={onBack} onNext={onNext} />}
    >
      <p className="welcome-lead">{translate(leads[page])}</p>
      <HeadingLevelOfSettings value="h2">
        {asked[page].map((key) => (
          <SettingControl key={key} settingKey={key} settings={settings} />
        ))}
      </HeadingLevelOfSettings>
    </WelcomeFrame>
  );
}
