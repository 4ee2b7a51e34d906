// Says beside a setting how keeping it went: quietly when it did, plainly when it did not.
import type { MessageKey } from '../../shared/messages/english';
import { translate } from '../language/language';
import type { SettingWriter } from './use-setting';

const keys: Readonly<Record<Exclude<SettingWriter['state'], 'none'>, MessageKey>> = {
  saved: 'settings.saved',
  refused: 'settings.refused',
  notWritable: 'settings.notWritable',
  failed: 'settings.failed',
};

export function WriteNote({ writer }: { writer: SettingWriter }) {
  const { state, answers } = writer;
  return (
    <p className={`write-note ${state === 'saved' ? 'write-saved' : 'write-wrong'}`} role="status">
      {state !== 'none' && <span key={answers}>{translate(keys[state])}</span>}
    </p>
  );
}
