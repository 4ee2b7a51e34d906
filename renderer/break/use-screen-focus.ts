// Puts the focus on a screen's heading when the screen appears, so that it is read out and the keys reach the page.
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

export function useScreenFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return heading;
}
