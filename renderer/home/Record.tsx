// What is on record, from the nearest to the widest: the day, the week, the balance and the year; a correction of the day changes them all.
import { useState } from 'react';
import { DaySection } from './day/DaySection';
import { Trends } from './trends/Trends';

export function Record() {
  const [corrected, setCorrected] = useState(0);
  return (
    <div className="trends">
      <DaySection corrected={corrected} onCorrected={() => setCorrected(corrected + 1)} />
      <Trends corrected={corrected} />
    </div>
  );
}
