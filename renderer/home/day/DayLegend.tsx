// Says what the forms and colours of the day mean; only those that are drawn.
import type { DayOverlay } from '../../../shared/day/day-picture';
import { translate } from '../../language/language';
import { kindText } from './day-words';
import type { ShownPiece } from './shown-pieces';

type Key = 'sitting' | 'estimated' | 'routine' | 'cutShort' | 'walk' | 'standing' | 'away' | 'notWatched';

const keys: readonly Key[] = ['sitting', 'estimated', 'routine', 'cutShort', 'walk', 'standing', 'away', 'notWatched'];

function keyOf({ kind, estimated, cutShort }: ShownPiece): Key | null {
  if (kind === 'unknown') return null;
  if (kind === 'sitting' && estimated) return 'estimated';
  return kind === 'routine' && cutShort ? 'cutShort' : kind;
}

export function DayLegend({ pieces, overlays }: { pieces: readonly ShownPiece[]; overlays: readonly DayOverlay[] }) {
  const drawn = new Map(pieces.map((piece) => [keyOf(piece), piece]));
  return (
    <p className="trends-legend" aria-hidden="true">
      {keys.map((key) => {
        const piece = drawn.get(key);
        return (
          piece && (
            <span key={key} className={`day-key day-key-${key}`}>
              {kindText(piece, translate)}
            </span>
          )
        );
      })}
      {(['paused', 'held'] as const).map(
        (kind) =>
          overlays.some((one) => one.kind === kind) && (
            <span key={kind} className={`day-key day-key-${kind}`}>
              {translate(`day.overlay.${kind}`)}
            </span>
          ),
      )}
    </p>
  );
}
