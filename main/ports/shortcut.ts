// What the shell needs of the desktop for a key combination that works everywhere.

/** `taken`: the desktop refuses these keys, most often because another program has them. */
export type KeysHeld = 'works' | 'taken' | 'unavailable';

export interface HeldKeys {
  /** How it stands now; while the desktop still asks the person, once they have answered. Never rejects. */
  state(): Promise<KeysHeld>;
  release(): void;
}

/** Asks for these keys, in Electron's spelling. */
export type HoldKeys = (accelerator: string, onPressed: () => void) => HeldKeys;
