// Who comes to a control by the keyboard, and who only comes back to its window.
import { expect, it } from 'vitest';
import { createApproach } from '../../../renderer/parts/approach';

const shown = { isActive: true, showsFocus: true };

it('the focus that shows has come', () => {
  expect(createApproach().focusCame(shown)).toBe(true);
});

it('the focus that a click leaves has not', () => {
  expect(createApproach().focusCame({ isActive: true, showsFocus: false })).toBe(false);
});

it('nobody comes who only comes back to the window; whoever went on in it and returns does', () => {
  const approach = createApproach();
  approach.focusWent(shown);
  expect(approach.focusCame(shown)).toBe(false);
  approach.focusWent({ isActive: false, showsFocus: false });
  expect(approach.focusCame(shown)).toBe(true);
});
