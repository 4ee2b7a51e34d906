// Hears that the pointer comes to a control, or the focus by the keyboard: somebody may be about to press it.
import { useRef } from 'react';
import type { FocusEvent } from 'react';

/** A control that was not available and becomes so under the pointer is not heard of; nothing depends on it but a little time. */
export function useApproach(onApproach: (() => void) | undefined) {
  /** The window lost the focus, not the control in it: when both have it again, nobody has come to the control. */
  const leftWithWindow = useRef(false);
  if (!onApproach) return {};
  return {
    onPointerEnter: onApproach,
    onBlur({ target }: FocusEvent) {
      leftWithWindow.current = document.activeElement === target;
    },
    onFocus({ target }: FocusEvent) {
      const cameBack = leftWithWindow.current;
      leftWithWindow.current = false;
      if (!cameBack && target.matches(':focus-visible')) onApproach();
    },
  };
}
