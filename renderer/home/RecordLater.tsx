// Brings the day and the weeks after Home has been painted, in a script of their own: the ring never waits for them.
import { lazy, Suspense, useEffect, useState } from 'react';

const Record = lazy(async () => ({ default: (await import('./Record')).Record }));

export function RecordLater() {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    if (painted) return undefined;
    // The frame after the next one begins once the first is on the screen.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setPainted(true));
    });
    return () => cancelAnimationFrame(frame);
  }, [painted]);
  return painted ? (
    <Suspense fallback={null}>
      <Record />
    </Suspense>
  ) : null;
}
