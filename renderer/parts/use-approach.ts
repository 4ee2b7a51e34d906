// Hears that the pointer comes to a control, or the focus by the keyboard: somebody may be about to press it.
import { useState } from 'react';
import type { FocusEvent } from 'react';
import { createApproach } from './approach';
import type { Focused } from './approach';

function focusedNow({ target }: FocusEvent): Focused {
  return { isActive: document.activeElement === target, showsFocus: target.matches(':focus-visible') };
}

/** What the control has to hear. One that becomes available under the pointer goes unheard; nothing depends on that but a little time. */
export function useApproach(onApproach: (() => void) | undefined) {
  const [approach] = useState(createApproach);
  if (!onApproach) return {};
  return {
    onPointerEnter: onApproach,
    onBlur: (event: FocusEvent) => approach.focusWent(focusedNow(event)),
    onFocus(event: FocusEvent) {
      if (approach.focusCame(focusedNow(event))) onApproach();
    },
  };
}
