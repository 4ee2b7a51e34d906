// Keeps the card as high as its words and in the corner of its display, whatever becomes of the displays.
import { screen } from 'electron';
import type { BrowserWindow, Display } from 'electron';
import { displayHere } from './display-here';
import { followDisplays } from './follow-displays';
import { placeWindow } from './window-place';
import type { Size } from './window-place';

export interface CardPlace {
  /** Its words need so much. */
  fit(height: number): void;
  release(): void;
}

export function keepCardPlaced(card: BrowserWindow, made: Size, on: Display): CardPlace {
  let size = made;
  let displayId = on.id;

  function place(): void {
    if (card.isDestroyed()) return;
    const display = screen.getAllDisplays().find(({ id }) => id === displayId) ?? displayHere();
    displayId = display.id;
    card.setBounds(placeWindow('card', size, display.workArea));
  }

  return {
    fit(height) {
      if (height === size.height) return;
      size = { ...size, height };
      place();
    },
    release: followDisplays(place),
  };
}
