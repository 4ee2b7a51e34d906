// Leads from day to day: the one before, the one after, any date since the first, and back to today.
import { useRef, useState } from 'react';
import type { DayPicture } from '../../../shared/day/day-picture';
import { addDays } from '../../../shared/trends/calendar';
import { translate } from '../../language/language';
import { Button } from '../../parts/Button';
import { TextLink } from '../../parts/TextLink';

interface DayChooserProps {
  day: Pick<DayPicture, 'date' | 'today' | 'firstDate'>;
  /** Null for today. */
  onChoose: (date: string | null) => void;
}

function Arrow({ to }: { to: 'before' | 'after' }) {
  return (
    <svg className="day-arrow" viewBox="0 0 8 12" aria-hidden="true">
      <path d={to === 'before' ? 'M6.5 1.5 2 6l4.5 4.5' : 'M1.5 1.5 6 6l-4.5 4.5'} />
    </svg>
  );
}

export function DayChooser({ day: { date, today, firstDate }, onChoose }: DayChooserProps) {
  const first = firstDate === null || firstDate > today ? today : firstDate;
  const field = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState(date);
  const [typed, setTyped] = useState(date);
  if (date !== shown) {
    setShown(date);
    setTyped(date);
  }
  const choose = (wanted: string): void => {
    // A date field that is being typed into holds no date for a while, or one of the year 2.
    if (wanted < first || wanted > today) return;
    onChoose(wanted === today ? null : wanted);
  };
  return (
    <div className="day-chooser" role="group" aria-label={translate('day.choose')}>
      {date !== today && (
        <TextLink
          onPress={() => {
            // The link goes; the focus stays near.
            field.current?.focus();
            onChoose(null);
          }}
        >
          {translate('day.toToday')}
        </TextLink>
      )}
      <Button kind="quiet" className="day-step" label={translate('day.before')} unavailable={date <= first} onPress={() => choose(addDays(date, -1))}>
        <Arrow to="before" />
      </Button>
      <input
        ref={field}
        type="date"
        className="day-date time"
        aria-label={translate('day.date')}
        required
        min={first}
        max={today}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          choose(event.target.value);
        }}
        onBlur={() => setTyped(date)}
      />
      <Button kind="quiet" className="day-step" label={translate('day.after')} unavailable={date >= today} onPress={() => choose(addDays(date, 1))}>
        <Arrow to="after" />
      </Button>
    </div>
  );
}
