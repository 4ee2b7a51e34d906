// Asks once, after three skips in a row, whether a longer stretch suits the person better; in the quiet style Home alone asks.
import { send } from '../bridge/send';
import { Button } from '../parts/Button';
import type { WiderQuestion } from './home-view';
import './WiderBar.css';

export function WiderBar({ question: { text, yes, no } }: { question: WiderQuestion }) {
  return (
    <section className="wider" aria-label={text}>
      <p role="status">{text}</p>
      <div className="wider-answers">
        <Button onPress={() => send('widenLimit')}>{yes}</Button>
        <Button kind="quiet" onPress={() => send('keepLimit')}>
          {no}
        </Button>
      </div>
    </section>
  );
}
