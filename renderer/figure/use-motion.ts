// Keeps a motion playing while it is wanted, and goes on from where it stood when it was stopped.
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { momentAt } from '../../shared/figure/motion';
import type { Moment, Motion, MotionPicture } from '../../shared/figure/motion';
import { browserClock, playMotion } from './play';

type Playing = {
  readonly playing: boolean;
  readonly fromSeconds: number;
  readonly draw: (picture: MotionPicture) => void;
};

/** Returns the moment to render first; later ones go straight to `draw`. */
export function useMotion(motion: Motion, { playing, fromSeconds, draw }: Playing): Moment {
  const first = useMemo(() => momentAt(motion, fromSeconds), [motion, fromSeconds]);
  const reached = useRef({ first, seconds: fromSeconds });
  const latestDraw = useRef(draw);

  useLayoutEffect(() => {
    latestDraw.current = draw;
  });

  useEffect(() => {
    if (!playing) return undefined;
    const sameRun = reached.current.first === first;
    const from = sameRun ? reached.current.seconds : fromSeconds;
    const startedAt = browserClock.now();
    const stop = playMotion(motion, from, (picture) => latestDraw.current(picture));
    return () => {
      reached.current = { first, seconds: from + (browserClock.now() - startedAt) / 1000 };
      stop();
    };
  }, [motion, playing, fromSeconds, first]);

  return first;
}
