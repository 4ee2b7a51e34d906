// A few figures side by side under a quiet heading, for the day and for the week.
import './Figures.css';

export interface Figure {
  name: string;
  value: string;
  note: string;
}

export function Figures({ heading, figures }: { heading: string; figures: readonly Figure[] }) {
  if (figures.length === 0) return null;
  return (
    <>
      <h3 className="trends-subhead">{heading}</h3>
      <dl className="figures">
        {figures.map(({ name, value, note }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="figure-value time">{value}</dd>
            <dd className="figure-note">{note}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
