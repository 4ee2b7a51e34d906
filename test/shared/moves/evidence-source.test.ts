// Holds the sources: each is used, each can be opened, each reads well.
import { describe, expect, it } from 'vitest';
import { explanationIds, explanations } from '../../../shared/explanation/explanation';
import { limitsOfKnowledge, whatHelps } from '../../../shared/explanation/what-helps';
import { moves } from '../../../shared/moves/catalogue';
import { addressText, evidenceSources } from '../../../shared/moves/evidence-source';
import type { EvidenceSource, SourceId } from '../../../shared/moves/evidence-source';
import type { Move } from '../../../shared/moves/move';
import { moveIds } from '../../../shared/moves/move-id';
import { effortScale, safetyAdvice } from '../../../shared/safety/advice';
import { leftOutAreas, leftOutIds } from '../../../shared/safety/left-out';
import { redFlagLevels, redFlags } from '../../../shared/safety/red-flags';

const sources = Object.entries<EvidenceSource>(evidenceSources);

const used: readonly SourceId[] = [
  ...moveIds.flatMap((id) => (moves[id] as Move).evidence.flatMap((evidence) => evidence.sources)),
  ...explanationIds.flatMap((id) => explanations[id].howSure.findings.flatMap((finding) => finding.sources)),
  ...whatHelps.flatMap((help) => [...help.sources, ...help.limit.sources]),
  ...limitsOfKnowledge.flatMap((limit) => limit.sources),
  ...leftOutIds.flatMap((id) => [...leftOutAreas[id].sources, ...(leftOutAreas[id].contrary?.sources ?? [])]),
  ...redFlagLevels.flatMap((level) => redFlags[level].sources),
  ...safetyAdvice.flatMap((advice) => advice.sources),
  ...effortScale.sources,
];

describe('the sources', () => {
  it('are all used by a move, the explanation or the safety page', () => {
    expect([...new Set(used)].sort()).toEqual(Object.keys(evidenceSources).sort());
  });

  it('have a short title and at least one address that a browser opens safely', () => {
    for (const [id, { title, addresses }] of sources) {
      expect(title.length, id).toBeGreaterThan(10);
      expect(title.length, id).toBeLessThanOrEqual(80);
      expect(addresses.length, id).toBeGreaterThanOrEqual(1);
      for (const address of addresses) expect(new URL(address).protocol, id).toBe('https:');
    }
  });

  it('have one title and one address each, never another’s', () => {
    expect(new Set(sources.map(([, { title }]) => title)).size).toBe(sources.length);
    const addresses = sources.flatMap(([, source]) => source.addresses);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('show an address without what nobody reads', () => {
    expect(addressText('https://www.nhs.uk/back-pain/')).toBe('nhs.uk/back-pain');
    expect(addressText('https://doi.org/10.3389/x')).toBe('doi.org/10.3389/x');
  });
});
