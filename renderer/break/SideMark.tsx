// Shows left, right or both on a small body seen from behind, as one feels oneself: the side is seen before the word is read.
import { useId } from 'react';
import type { Side } from '../../shared/routines/routine';

const head = { cx: 14, cy: 4.6, r: 3.6 };
const body =
  'M10.5 9.6h7a4 4 0 0 1 3.9 3.2l1.6 8.4a1.5 1.5 0 0 1-2.9.6l-1.7-6.4v8.4l-.5 13.4a1.6 1.6 0 0 1-3.2 0L14 26.5l-.7 10.7a1.6 1.6 0 0 1-3.2 0L9.6 23.8v-8.4l-1.7 6.4a1.5 1.5 0 0 1-2.9-.6l1.6-8.4a4 4 0 0 1 3.9-3.2z';
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
