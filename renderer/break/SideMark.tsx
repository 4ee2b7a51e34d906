// Shows left, right or both on a small body seen from behind, as one feels oneself: the side is seen before the word is read.
import { useId } from 'react';
import type { Side } from '../../shared/routines/routine';

const head = { cx: 14, cy: 4.6, r: 3.6 };
const body =
  'M10.5 10h7a4 4 0 0 1 3.9 3.2l1.5 8a1.5 1.5 0 0 1-2.9.6l-1.6-6v8.5l-.6 13.2a1.7 1.7 0 0 1-3.4 0L14 27l-.4 10.5a1.7 1.7 0 0 1-3.4 0l-.6-13.2v-8.5l-1.6 6a1.5 1.5 0 0 1-2.9-.6l1.5-8a4 4 0 0 1 3.9-3.2z';
const halves = { left: { x: 0, width: 14 }, right: { x: 14, width: 14 }, both: { x: 0, width: 28 } };

export function SideMark({ side }: { side: Side }) {
  const half = useId();
  return (
    <svg className="side-mark" viewBox="0 0 28 40" aria-hidden="true">
      <clipPath id={half}>
        <rect y="0" height="40" {...halves[side]} />
      </clipPath>
      <g className="side-mark-off">
        <circle {...head} />
        <path d={body} />
      </g>
      <g className="side-mark-on" clipPath={`url(#${half})`}>
        <circle {...head} />
        <path d={body} />
      </g>
    </svg>
  );
}
