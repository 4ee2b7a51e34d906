// The sign beside the card's words: the ring full, almost full, or a sway from side to side.
import type { CardContent } from '../../shared/ipc/calls';

export function CardSign({ said }: { said: CardContent['said'] }) {
  const kind = said.kind === 'notice' ? said.notice.kind : 'reminder';
  if (kind === 'shift') {
    return (
      <svg className="card-ring card-sway" viewBox="4 4 32 32" aria-hidden="true">
        <path d="M8 25a14 14 0 0 1 24 0M7 17l1 8 8-1.5M33 17l-1 8-8-1.5" />
      </svg>
    );
  }
  return (
    <svg className="card-ring" viewBox="0 0 40 40" aria-hidden="true">
      {kind === 'headsUp' && <circle className="card-track" cx="20" cy="20" r="17" />}
      <circle cx="20" cy="20" r="17" pathLength="100" strokeDasharray={kind === 'headsUp' ? '92 8' : undefined} transform="rotate(-90 20 20)" />
    </svg>
  );
}
