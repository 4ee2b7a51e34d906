// The check-in on Home: nothing where nobody asked for it, the section of today where one was asked, a last word where it was stopped here.
import { useEffect, useRef, useState } from 'react';
import type { Snapshot } from '../../shared/projection/snapshot';
import { translate } from '../language/language';
import './check-in.css';
import { TodaysCheckIn } from './TodaysCheckIn';

function Stopped() {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.focus(), []);
  return (
    <p ref={line} className="check-in check-in-last" role="status" tabIndex={-1}>
      {translate('checkIn.stopped')}
    </p>
  );
}

export function CheckIn({ snapshot: { checkIn, settings } }: { snapshot: Snapshot }) {
  const [stoppedHere, setStoppedHere] = useState(false);
  if (checkIn !== null) return <TodaysCheckIn stands={checkIn} onStopped={() => setStoppedHere(true)} />;
  return stoppedHere && settings.checkIn === 'off' ? <Stopped /> : null;
}
