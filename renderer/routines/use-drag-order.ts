// Reorders rows with the pointer: the row follows, the others make room, and Escape or a lost pointer puts it back.
import { useEffect, useRef, useState } from 'react';
import type { PointerEvent, RefObject } from 'react';
import { flushSync } from 'react-dom';
import { placeOf } from './drag-place';

interface Dragged {
  key: number;
  from: number;
  to: number;
  /** How far the pointer has gone, in pixels of the page. */
  by: number;
  height: number;
}

export interface DragOrder {
  list: RefObject<HTMLOListElement | null>;
  dragged: number | null;
  /** How far a row is drawn from its place, in pixels. */
  shiftOf: (key: number, index: number) => number;
  begin: (key: number, index: number, event: PointerEvent<HTMLElement>) => void;
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top + window.scrollY;
}

/** `onDrop` gets the row's key and its new place. */
export function useDragOrder(onDrop: (key: number, to: number) => void): DragOrder {
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const letGo = useRef<(() => void) | null>(null);
  useEffect(() => () => letGo.current?.(), []);

  function begin(key: number, from: number, event: PointerEvent<HTMLElement>): void {
    const handle = event.currentTarget;
    if (event.button !== 0 || !list.current) return;
    event.preventDefault();
    letGo.current?.();
    const handleTop = topOf(handle);
    let now: Dragged = { key, from, to: from, by: 0, height: 0 };
    // While one is dragged all rows are as low as they can be; the pointer keeps its place on the handle.
    flushSync(() => setDragged(now));
    const rows = [...list.current.children].map((row) => ({ top: topOf(row), height: row.getBoundingClientRect().height }));
    const startY = event.pageY + topOf(handle) - handleTop;
    now = { ...now, by: event.pageY - startY, height: rows[from]?.height ?? 0 };
    setDragged(now);
    handle.setPointerCapture(event.pointerId);

    const follow = (move: globalThis.PointerEvent): void => {
      const by = move.pageY - startY;
      now = { ...now, by, to: placeOf(rows, from, by) };
      setDragged(now);
    };
    const end = (): void => {
      handle.removeEventListener('pointermove', follow);
      handle.removeEventListener('pointerup', drop);
      handle.removeEventListener('lostpointercapture', end);
      document.removeEventListener('keydown', escape, true);
      letGo.current = null;
      setDragged(null);
    };
    const drop = (): void => {
      const { to } = now;
      end();
      onDrop(key, to);
    };
    const escape = (pressed: KeyboardEvent): void => {
      if (pressed.key !== 'Escape') return;
      pressed.stopPropagation();
      end();
    };
    handle.addEventListener('pointermove', follow);
    handle.addEventListener('pointerup', drop);
    handle.addEventListener('lostpointercapture', end);
    document.addEventListener('keydown', escape, true);
    letGo.current = end;
  }

  function shiftOf(key: number, index: number): number {
    if (!dragged) return 0;
    if (key === dragged.key) return dragged.by;
    const makesRoomUp = index > dragged.from && index <= dragged.to;
    const makesRoomDown = index < dragged.from && index >= dragged.to;
    if (makesRoomUp) return -dragged.height;
    return makesRoomDown ? dragged.height : 0;
  }

  return { list, dragged: dragged?.key ?? null, shiftOf, begin };
}
