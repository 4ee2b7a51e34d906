// Tells of displays that come, go, or change their size, place or scale.
import { screen } from 'electron';

const changes = ['display-added', 'display-removed', 'display-metrics-changed'] as const;

/** Returns how to stop. */
export function followDisplays(listener: () => void): () => void {
  const events: NodeJS.EventEmitter = screen;
  // Without the event's own arguments: whoever listens looks at all displays anew.
  const changed = (): void => listener();
  for (const change of changes) events.on(change, changed);
  return () => {
    for (const change of changes) events.off(change, changed);
  };
}
