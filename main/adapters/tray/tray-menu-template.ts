// Turns the projected rows into the menu that Electron builds.
import type { MenuItemConstructorOptions } from 'electron';
import type { TrayIntent, TrayRow } from '../../../shared/projection/tray-menu';

/** Electron takes one & for the sign of an access key, and two for an &. */
function label(text: string): string {
  return text.replaceAll('&', '&&');
}

/** Electron's template, and what to call when a submenu is about to be shown, which Electron has no word for there. */
export interface MenuTemplate extends MenuItemConstructorOptions {
  submenu?: MenuTemplate[];
  onRead?: () => void;
}

export function menuTemplate(rows: readonly TrayRow[], onIntent: (intent: TrayIntent) => void): MenuTemplate[] {
  return rows.map((row): MenuTemplate => {
    switch (row.kind) {
      case 'text':
        return { label: label(row.label), enabled: false };
      case 'separator':
        return { type: 'separator' };
      case 'item':
        return { label: label(row.label), click: () => onIntent(row.intent) };
      case 'menu': {
        const { onRead } = row;
        return {
          label: label(row.label),
          submenu: menuTemplate(row.rows, onIntent),
          ...(onRead ? { onRead: () => onIntent(onRead) } : {}),
        };
      }
    }
  });
}
