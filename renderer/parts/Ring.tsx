// The ring that carries the picture of Unsit: terracotta for what sitting did, teal for what the routine takes back.
import type { ReactNode } from 'react';
import './Ring.css';
import type { Arc } from './ring-arcs';

const radius = 92;
const centre = 100;

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
          {arcs.map(({ from, length, tone }, index) => (
            <circle
              key={index}
              className={`ring-arc ring-${tone}`}
              cx={centre}
              cy={centre}
              r={radius}
              pathLength={1}
              // An arc of no length would still draw its round end.
              opacity={length > 0.0005 ? 1 : 0}
              style={{ strokeDasharray: `${length.toFixed(4)} 1`, strokeDashoffset: -Number(from.toFixed(4)) }}
            />
          ))}
        </g>
      </svg>
      <div className="ring-centre">{children}</div>
    </div>
  );
}
