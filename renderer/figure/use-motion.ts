// Keeps a motion playing while it is wanted, and goes on from where it stood when it was stopped.
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { poseAt } from '../../shared/figure/motion';
import type { Motion } from '../../shared/figure/motion';
import type { Pose } from '../../shared/figure/pose';
import { browserClock, playMotion } from './play';

type Playing = {
  readonly playing: boolean;
  readonly fromSeconds: number;
  readonly draw: (pose: Pose) => void;
};

/** Returns the pose to render first; later ones go straight to `draw`. */
export function useMotion(motion: Motion, { playing, fromSeconds, draw }: Playing): Pose {
  const firstPose = useMemo(() => poseAt(motion, fromSeconds), [motion, fromSeconds]);
  const reached = useRef({ firstPose, seconds: fromSeconds });
  const latestDraw = useRef(draw);

  useLayoutEffect(() => {
    latestDraw.current = draw;
  });

  useEffect(() => {
    if (!playing) return undefined;
    const sameRun = reached.current.firstPose === firstPose;
    const from = sameRun ? reached.current.seconds : fromSeconds;
    const startedAt = browserClock.now();
    const stop = playMotion(motion, from, (pose) => latestDraw.current(pose));
    return () => {
      reached.current = { firstPose, seconds: from + (browserClock.now() - startedAt) / 1000 };
      stop();
    };
  }, [motion, playing, fromSeconds, firstPose]);

  return firstPose;
}
