// Checks which Node versions are let through; a wrong answer locks people out or lets them fail later.
import { expect, test } from 'vitest';
import { nodeTooOld } from '../../scripts/setup/node-version.mjs';

test.each(['20.20.0', 'v20.20.2', '22.12.0', '23.0.0', '26.3.1'])('Node %s is new enough', (version) => {
  expect(nodeTooOld(version)).toBeNull();
});

test.each(['20.19.9', '21.7.3', '22.11.0', 'v18.20.4', '16.0.0'])('Node %s is refused in one sentence that names both versions', (version) => {
  const sentence = nodeTooOld(version);
  expect(sentence).toContain('20.20 or newer');
  expect(sentence).toContain(version.replace('v', ''));
  expect(sentence).not.toContain('\n');
});
