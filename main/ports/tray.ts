// What the shell needs of a tray: draw a picture, say what was clicked.
import type { TrayIntent, TrayPicture } from '../../shared/projection/tray-menu';

export interface TrayView {
  render(picture: TrayPicture): void;
  /** Whether the desktop has a place that shows it; null while, or where, nobody can tell. */
  shown(): boolean | null;
  release(): void;
}

export type OpenTray = (onIntent: (intent: TrayIntent) => void, onShownChange: () => void) => TrayView;
