// Declares what the preload puts on `window`, and hands it out in one place.
import type { UnsitBridge } from '../../shared/ipc/calls';

declare global {
  interface Window {
    readonly unsit: UnsitBridge;
  }
}

export const bridge: UnsitBridge = window.unsit;
