// A note at the top of a window; goes away when the person has read it.
import { translate } from '../language/language';
import { Button } from './Button';
import './NoticeBar.css';

export function NoticeBar({ text, onDismiss }: { text: string; onDismiss: () => void }) {
  return (
    <div className="notice" role="status">
      <p>{text}</p>
      <Button onPress={onDismiss}>{translate('notice.dismiss')}</Button>
    </div>
  );
}
