// The welcome window: one page at a time; every answer is a setting and kept at once, so that closing it loses nothing.
import { useCallback, useState } from 'react';
import { useSnapshot } from '../bridge/use-snapshot';
import { AskingPage } from './AskingPage';
import { CautionsPage } from './CautionsPage';
import { DonePage } from './DonePage';
import { TrayPage } from './TrayPage';
import { TryPage } from './TryPage';
import { useTryChime } from './use-try-chime';
import { WhatPage } from './WhatPage';
import { pageAfter, pageBefore } from './welcome-pages';
import type { WelcomePageName } from './welcome-pages';
import './welcome.css';
import './try.css';

/** Nothing here passes with time; the try has a clock of its own. */
const never = (): null => null;

export function WelcomePage() {
  const shown = useSnapshot(never);
  const [page, setPage] = useState<WelcomePageName>('what');
  const [tried, setTried] = useState(false);
  const onNext = useCallback(() => setPage(pageAfter), []);
  const onBack = useCallback(() => setPage((now) => pageBefore(now) ?? now), []);
  const onChime = useTryChime(shown?.snapshot.settings ?? null);
  const onTried = useCallback((wasTried: boolean) => {
    setTried(wasTried);
    setPage('done');
  }, []);

  if (!shown) return null;
  const { snapshot } = shown;
  switch (page) {
    case 'what':
      return <WhatPage onNext={onNext} />;
    case 'rhythm':
    case 'places':
      return <AskingPage key={page} page={page} settings={snapshot.settings} onBack={onBack} onNext={onNext} />;
    case 'cautions':
      return <CautionsPage snapshot={snapshot} onBack={onBack} onNext={onNext} />;
    case 'tray':
      return <TrayPage snapshot={snapshot} onBack={onBack} onNext={onNext} />;
    case 'try':
      return <TryPage snapshot={snapshot} onBack={onBack} onDone={onTried} onChime={onChime} />;
    case 'done':
      return <DonePage snapshot={snapshot} tried={tried} onBack={onBack} />;
  }
}
