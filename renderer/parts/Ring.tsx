// The ring that carries the picture of Unsit: terracotta for what sitting did, teal for what the routine takes back.
import type { CSSProperties, ReactNode } from 'react';
import './Ring.css';
import type { Arc } from './ring-arcs';

const radius = 92;
const centre = 100;
/** How far the inside of a tube reaches beyond it, so that no hair of it is left across its ends. */
const overlap = 0.002;

/** A closed ring is drawn without dashes: two ends that meet would show a seam. */
function dashes(from: number, length: number): CSSProperties {
  if (length >= 0.9995) return { strokeDasharray: 'none' };
  return { strokeDasharray: `${length.toFixed(4)} 1`, strokeDashoffset: -Number(from.toFixed(4)) };
}

interface RingProps {
  arcs: readonly Arc[];
  /** What the ring measures, for those who cannot see it. */
  label: string;
  /** 0 to 100. */
  percent: number;
  valueText: string;
  children: ReactNode;
}

export function Ring({ arcs, label, percent, valueText, children }: RingProps) {
  return (
    <div className="ring">
      <svg
        className="ring-drawing"
        viewBox="0 0 200 200"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(percent)}
        aria-valuetext={valueText}
      >
        <g transform={`rotate(-90 ${centre} ${centre})`}>
          {arcs.flatMap(({ from, length, tone }, index) =>
            // What lies ahead is an empty tube, that the routine fills: its inside is drawn over it in paper.
            (tone === 'ahead' && length > 0 ? ['ahead', 'inside'] : [tone]).map((name) => (
              <circle
                key={`${index}${name}`}
                className={`ring-arc ring-${name}`}
                cx={centre}
                cy={centre}
                r={radius}
                pathLength={1}
                style={name === 'inside' ? dashes(from - overlap, length + 2 * overlap) : dashes(from, length)}
              />
            )),
          )}
        </g>
      </svg>
      <div className="ring-centre">{children}</div>
    </div>
  );
}
