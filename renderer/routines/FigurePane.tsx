// The chosen move, drawn live beside the steps.
import { useState } from 'react';
import type { MoveId } from '../../shared/moves/move-id';
import type { Side } from '../../shared/routines/routine';
import { MoveFigure } from '../break/MoveFigure';
import { useReducedMotion } from '../break/use-reduced-motion';
import { language, translate } from '../language/language';
import { Button } from '../parts/Button';
import { moveName, reachesText } from './routine-words';

export function FigurePane({ shown }: { shown: { move: MoveId; side: Side } | null }) {
  const [playing, setPlaying] = useState(true);
  const reducedMotion = useReducedMotion();
  return (
    <aside className="figure-pane">
      {shown ? (
        <>
          <div className="figure-pane-figure">
            <MoveFigure move={shown.move} side={shown.side} playing={playing} />
          </div>
          <p className="figure-pane-name">{moveName(shown.move, translate)}</p>
          <p className="routine-note">{reachesText(shown.move, translate, language)}</p>
          {!reducedMotion && (
            <Button kind="quiet" onPress={() => setPlaying(!playing)}>
              {translate(playing ? 'routines.figure.hold' : 'routines.figure.play')}
            </Button>
          )}
        </>
      ) : (
        <p className="routine-note">{translate('routines.figure.none')}</p>
      )}
    </aside>
  );
}
