// What the shell needs of a tray: draw a picture, say what was clicked.
import type { TrayIntent, TrayPicture } from '../../shared/projection/tray-menu';

export interface TrayView {
  render(picture: TrayPicture): void;
  release(): void;
}

export type OpenTray = (onIntent: (intent: TrayIntent) => void) => TrayView;
