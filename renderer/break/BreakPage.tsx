// The break window: why, the guided steps, what was done; the screens follow the snapshot, the keys follow the screen.
import { useMemo } from 'react';
import { playerViewAt } from '../../shared/break/player-view';
import type { UntilChangeMs } from '../bridge/use-snapshot';
import { useSnapshot } from '../bridge/use-snapshot';
import './break.css';
import { DoneScreen } from './DoneScreen';
import { GuideScreen } from './GuideScreen';
import { NothingScreen } from './NothingScreen';
import { useBreakKeys } from './use-break-keys';
import { useCues } from './use-cues';
import { WhyScreen } from './WhyScreen';

const untilNextSecond: UntilChangeMs = ({ snapshot, passedMs }) =>
  snapshot.break ? (playerViewAt(snapshot.break, passedMs)?.untilChangeMs ?? null) : null;

export function BreakPage() {
  const shown = useSnapshot(untilNextSecond);
  const running = shown?.snapshot.break ?? null;
  const passedMs = shown?.passedMs ?? 0;
  const view = useMemo(() => running && playerViewAt(running, passedMs), [running, passedMs]);
  const spoken = useCues(view, shown?.snapshot.settings.sound ?? false);
  useBreakKeys(running, shown?.snapshot.routines ?? null);

  return (
    <>
      {shown && running?.stage === 'why' && !running.offer && <NothingScreen running={running} />}
      {shown && running && view && (
        <>
          {running.stage === 'why' && running.offer && (
            <WhyScreen running={running} offer={running.offer} routines={shown.snapshot.routines} />
          )}
          {running.stage === 'moving' && <GuideScreen running={running} view={view} />}
        </>
      )}
      {shown && running?.stage === 'done' && (
        <DoneScreen running={running} view={view} settings={shown.snapshot.settings} />
      )}
      <p ref={spoken} className="visually-hidden" role="status" aria-live="polite" />
    </>
  );
}
