// The break window: why, the guided steps, what was done; the screens follow the snapshot, the keys follow the screen.
import { useMemo } from 'react';
import { playerViewAt } from '../../shared/break/player-view';
import { untilNextLineMs } from '../../shared/break/spoken-lines';
import type { UntilChangeMs } from '../bridge/use-snapshot';
import { useSnapshot } from '../bridge/use-snapshot';
import { useHasOwnVoice } from '../sound/own-voices';
import './break.css';
import { DoneScreen } from './DoneScreen';
import { GuideScreen } from './GuideScreen';
import { HurtScreen } from './HurtScreen';
import { NothingScreen } from './NothingScreen';
import { useBreakKeys } from './use-break-keys';
import { useCues } from './use-cues';
import { usePlainAddress } from './use-plain-address';
import { scriptOf, useVoice } from './use-voice';
import { WhyScreen } from './WhyScreen';

/** The next second, or the next line to speak. */
const untilChange: UntilChangeMs = ({ snapshot, passedMs }) => {
  const view = snapshot.break && playerViewAt(snapshot.break, passedMs);
  if (!view || view.untilChangeMs === null) return null;
  const lineMs = snapshot.settings.speech ? untilNextLineMs(view, scriptOf) : null;
  return lineMs === null ? view.untilChangeMs : Math.min(lineMs, view.untilChangeMs);
};

export function BreakPage() {
  const shown = useSnapshot(untilChange);
  const running = shown?.snapshot.break ?? null;
  const settings = shown?.snapshot.settings ?? null;
  const passedMs = shown?.passedMs ?? 0;
  const view = useMemo(() => running && playerViewAt(running, passedMs), [running, passedMs]);
  const speaks = useHasOwnVoice(settings?.speech ?? false);
  const volume = settings?.volume ?? 0;
  const spoken = useCues(view, settings?.sound ?? false, volume);
  useVoice(view, speaks, volume);
  useBreakKeys(running, shown?.snapshot.routines ?? null);
  usePlainAddress(running !== null);

  return (
    <>
      {shown && running?.stage === 'why' && !running.offer && <NothingScreen running={running} />}
      {shown && running && view && (
        <>
          {running.stage === 'why' && running.offer && (
            <WhyScreen running={running} offer={running.offer} routines={shown.snapshot.routines} />
          )}
          {running.stage === 'moving' && view.hurt && <HurtScreen hurt={view.hurt} nextMove={view.nextMove} />}
          {running.stage === 'moving' && !view.hurt && (
            <GuideScreen running={running} view={view} clockRate={shown.snapshot.clockRate} />
          )}
        </>
      )}
      {shown && running?.stage === 'done' && (
        <DoneScreen running={running} view={view} settings={shown.snapshot.settings} />
      )}
      {/* What the voice says aloud is there to be read, but no screen reader says it a second time. */}
      <p ref={spoken} className="visually-hidden" role="status" aria-live={speaks ? 'off' : 'polite'} />
    </>
  );
}
