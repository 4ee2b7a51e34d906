// The sources behind a text: title, and the address as plain text to copy, because Unsit opens nothing on the web.
import { addressText, evidenceSources } from '../../shared/moves/evidence-source';
import type { EvidenceSource, SourceId } from '../../shared/moves/evidence-source';
import './SourceList.css';

export function SourceList({ sources }: { sources: readonly SourceId[] }) {
  return (
    <ul className="sources">
      {sources.map((id) => {
        const { title, addresses }: EvidenceSource = evidenceSources[id];
        return (
          <li key={id}>
            {title}
            {addresses.map((address) => (
              <span key={address} className="source-address">
                {addressText(address)}
              </span>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
