// Page four: what to keep in mind, asked before any move is shown; whoever goes on has answered or passed it over.
import { useState } from 'react';
import type { Snapshot } from '../../shared/projection/snapshot';
import type { SettingWrite } from '../../shared/ipc/calls';
import { send } from '../bridge/send';
import { bridge } from '../bridge/window-bridge';
import { translate } from '../language/language';
import { TextLink } from '../parts/TextLink';
import { CautionList } from './CautionList';
import { PageActions } from './PageActions';
import { WelcomeFrame } from './WelcomeFrame';

/** `failed`: main did not answer at all. */
type Kept = SettingWrite | 'failed';

async function keepAnswered(): Promise<Kept> {
  try {
    return await bridge.call('writeSetting', { key: 'cautionsAnswered', value: true });
  } catch (error) {
    console.error('writeSetting', 'cautionsAnswered', error);
    return 'failed';
  }
}

interface CautionsPageProps {
  snapshot: Snapshot;
  onBack: () => void;
  onNext: () => void;
}

export function CautionsPage({ snapshot, onBack, onNext }: CautionsPageProps) {
  const [kept, setKept] = useState<Kept>('saved');
  const { cautions } = snapshot.settings;
  const noneTicked = cautions.length === 0;

  function goOn(): void {
    void keepAnswered().then((how) => {
      setKept(how);
      // Not kept, it would be asked anew at each break: better said now.
      if (how === 'saved') onNext();
    });
  }

  return (
    <WelcomeFrame
      page="cautions"
      heading={translate('welcome.cautions.heading')}
      onEnter={goOn}
      actions={
        <PageActions
          onBack={onBack}
          onNext={goOn}
          nextText={translate(noneTicked ? 'welcome.cautions.none' : 'welcome.next')}
          other={noneTicked ? { text: translate('welcome.cautions.skip'), onPress: goOn } : undefined}
        />
      }
    >
      <p id="cautions-lead" className="welcome-lead">
        {translate('welcome.cautions.lead')}
      </p>
      <CautionList kept={cautions} labelledBy="welcome-heading" describedBy="cautions-lead" />
      <p className="welcome-note" role="status">
        {snapshot.routines.all.length === 0 && translate('welcome.cautions.walkOnly')}
      </p>
      <p className="welcome-wrong" role="alert">
        {kept !== 'saved' && translate(`settings.${kept}`)}
      </p>
      <p className="welcome-quiet">{translate('welcome.cautions.skipMeans')}</p>
      <p className="welcome-quiet">
        {translate('welcome.cautions.ask')}{' '}
        <TextLink onPress={() => send('openWindow', { name: 'safety' })}>{translate('tray.safety')}</TextLink>
      </p>
    </WelcomeFrame>
  );
}
