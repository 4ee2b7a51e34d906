// Starts the figure anew where it has lost the time of the step: with a new step, after "back", after a tender spot.
import { useEffect, useRef, useState } from 'react';
import { figureSecondsApart, figureSecondsAt } from '../../shared/break/figure-time';
import type { PlayerView } from '../../shared/break/player-view';

export interface FigureStart {
  /** Another number: the figure begins anew. */
  run: number;
  fromSeconds: number;
}

/** Less than this nobody sees. */
const noticeableSeconds = 0.4;

export function useFigureStart(view: PlayerView, playing: boolean, clockRate: number): FigureStart {
  const [start, setStart] = useState<FigureStart>(() => ({ run: 0, fromSeconds: figureSecondsAt(view) }));
  /** Where the figure is, as far as one can tell without asking it. */
  const figure = useRef({ index: view.index, seconds: start.fromSeconds, at: 0, playing: false });

  useEffect(() => {
    const now = performance.now();
    const last = figure.current;
    const wanted = figureSecondsAt(view);
    const seconds = last.seconds + (last.playing ? (now - last.at) / 1000 : 0);
    // On a fast clock (demos, tests) the figure keeps its own pace within a step.
    const lost = last.index !== view.index || (clockRate === 1 && figureSecondsApart(view.step, seconds, wanted) > noticeableSeconds);
    figure.current = { index: view.index, seconds: lost ? wanted : seconds, at: now, playing };
    if (lost && playing) setStart(({ run }) => ({ run: run + 1, fromSeconds: wanted }));
  }, [view, playing, clockRate]);

  return start;
}
