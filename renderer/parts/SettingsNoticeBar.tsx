// Tells once, in plain words, what happened to the settings file; goes away when the person has read it.
import { useEffect, useState } from 'react';
import type { SettingsNotice } from '../../shared/ipc/calls';
import { send } from '../bridge/send';
import { bridge } from '../bridge/window-bridge';
import { language, translate } from '../language/language';
import { NoticeBar } from './NoticeBar';
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
    <NoticeBar
      text={noticeText(notice, translate, language)}
      onDismiss={() => {
        setNotice(null);
        send('dismissSettingsNotice');
      }}
    />
  );
}
