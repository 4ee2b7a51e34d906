// Says plainly when this computer has no voice, so that nobody waits for words that will not come.
import { translate } from '../language/language';
import { useHasOwnVoice } from '../sound/own-voices';

export function VoiceNote() {
  return useHasOwnVoice() ? null : <p className="setting-note">{translate('voice.none')}</p>;
}
