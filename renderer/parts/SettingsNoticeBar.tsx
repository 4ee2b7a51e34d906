// Tells once, in plain words, what happened to the settings file; goes away when the person has read it.
import { useEffect, useState } from 'react';
import type { SettingsNotice } from '../../shared/ipc/calls';
import { send } from '../bridge/send';
import { bridge } from '../bridge/window-bridge';
import { language, translate } from '../language/language';
import { Button } from './Button';
import './SettingsNoticeBar.css';
import { noticeText } from './notice-text';

export function SettingsNoticeBar() {
  const [notice, setNotice] = useState<SettingsNotice | null>(null);

  useEffect(() => {
    let gone = false;
    bridge
      .call('readSettingsNotice')
      .then((read) => {
        if (!gone) setNotice(read);
      })
      .catch((error: unknown) => console.error('readSettingsNotice', error));
    return () => {
      gone = true;
    };
  }, []);

  if (!notice) return null;
  return (
    <div className="notice" role="status">
      <p>{noticeText(notice, translate, language)}</p>
      <Button
        onPress={() => {
          setNotice(null);
          send('dismissSettingsNotice');
        }}
      >
        {translate('notice.dismiss')}
      </Button>
    </div>
  );
}
