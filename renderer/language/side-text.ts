// Names the sides of the body, large for the guide and small for lists.
import type { MessageKey } from '../../shared/messages/english';
import type { Side } from '../../shared/routines/routine';

export const sideKeys: Readonly<Record<Side, MessageKey>> = {
  left: 'side.left',
  right: 'side.right',
  both: 'side.both',
};

export const shortSideKeys: Readonly<Record<Side, MessageKey>> = {
  left: 'side.left.short',
  right: 'side.right.short',
  both: 'side.both.short',
};
