// Shows left, right or both as two bars, so that the side is seen before the word is read.
import type { Side } from '../../shared/routines/routine';

const bars = [
  { side: 'left', x: 1 },
  { side: 'right', x: 17 },
] as const;

export function SideMark({ side }: { side: Side }) {
  return (
    <svg className="side-mark" viewBox="0 0 28 32" aria-hidden="true">
      {bars.map((bar) => (
        <rect
          key={bar.side}
          className={side === bar.side || side === 'both' ? 'side-mark-on' : 'side-mark-off'}
          x={bar.x}
          y="1"
          width="10"
          height="30"
          rx="5"
        />
      ))}
    </svg>
  );
}
