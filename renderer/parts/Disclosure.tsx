// One click further: what only some want to read, opened in place by mouse, Enter or Space.
import { useState } from 'react';
import type { ReactNode } from 'react';
import './Disclosure.css';

interface DisclosureProps {
  summary: string;
  /** Said after the summary to those who hear it apart from what stands around it. */
  about: string;
  /** What is long is drawn only once it is opened. */
  drawnWhenOpen?: boolean;
  children: ReactNode;
}

export function Disclosure({ summary, about, drawnWhenOpen = false, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className="disclosure" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <svg className="disclosure-arrow" viewBox="0 0 8 12" aria-hidden="true">
          <path d="M1.5 1.5 6 6l-4.5 4.5" />
        </svg>
        <span>
          {summary}
          <span className="visually-hidden">: {about}</span>
        </span>
      </summary>
      <div className="disclosure-body">{(open || !drawnWhenOpen) && children}</div>
    </details>
  );
}
