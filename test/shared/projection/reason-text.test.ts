// Holds "Why this one?" to one true sentence for each reason.
import { expect, it } from 'vitest';
import { english } from '../../../shared/messages/english';
import { createTranslate } from '../../../shared/messages/translate';
import { reasonText } from '../../../shared/projection/reason-text';

const translate = createTranslate('en', english);

it('names the group, what it had and what it gets', () => {
  const need = { kind: 'need', group: 'glutes', targetSeconds: 300, givesSeconds: 40 } as const;
  expect(reasonText({ ...need, doneSeconds: 0 }, translate)).toBe('Nothing yet this week for your glutes; this brings 40 seconds.');
  expect(reasonText({ ...need, doneSeconds: 60 }, translate)).toBe('This week your glutes had 60 of 300 seconds; this brings 40 seconds more.');
});

it.each(['pinned', 'rested', 'change', 'shortest'] as const)('is one sentence for %s', (kind) => {
  expect(reasonText({ kind }, translate)).toMatch(/^[A-Z][^.]*\.$/);
});
