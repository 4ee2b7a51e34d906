// Tells who comes to a control by the keyboard from who only comes back to its window.

export interface Focused {
  /** It has the focus of its page, whether or not its window has that of the screen. */
  readonly isActive: boolean;
  /** It shows the focus, as it does for the keyboard alone. */
  readonly showsFocus: boolean;
}

export interface Approach {
  focusWent(control: Focused): void;
  /** Somebody came to the control. */
  focusCame(control: Focused): boolean;
}

export function createApproach(): Approach {
  /** The window lost the focus, not the control in it: when both have it again, nobody has come to the control. */
  let wentWithWindow = false;
  return {
    focusWent({ isActive }) {
      wentWithWindow = isActive;
    },
    focusCame({ showsFocus }) {
      const cameBack = wentWithWindow;
      wentWithWindow = false;
      return showsFocus && !cameBack;
    },
  };
}
