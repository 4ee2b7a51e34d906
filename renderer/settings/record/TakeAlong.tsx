// Saves the record to files through the dialogs of the desktop.
import { useState } from 'react';
import { ask } from '../../bridge/ask';
import { translate } from '../../language/language';
import { Button } from '../../parts/Button';
import { SettingName } from '../SettingName';
import { savedText } from './record-words';

interface TakeAlongProps {
  /** Something is being done with the record. */
  busy: boolean;
  saving: boolean;
}

export function TakeAlong({ busy, saving }: TakeAlongProps) {
  const [said, setSaid] = useState<string | null>(null);

  function save(as: 'csv' | 'json'): void {
    setSaid(null);
    void ask('saveRecord', { as }).then((saved) => setSaid(savedText(saved, translate)));
  }

  return (
    <div className="setting">
      <SettingName>{translate('record.take')}</SettingName>
      <p className="setting-hint">{translate('record.take.hint')}</p>
      <div className="record-buttons">
        <Button unavailable={busy} onPress={() => save('csv')}>
          {translate('record.saveCsv')}
        </Button>
        <Button unavailable={busy} onPress={() => save('json')}>
          {translate('record.saveJson')}
        </Button>
      </div>
      <p className="record-said" role="status">
        {saving ? translate('record.doing.saving') : said}
      </p>
    </div>
  );
}
