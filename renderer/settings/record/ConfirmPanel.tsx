// Asks once more before something is deleted, in the place where it was asked for; what is suggested is to keep it.
import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { translate } from '../../language/language';
import { Button } from '../../parts/Button';
import { forwardToStart } from './focus-in';

interface ConfirmPanelProps {
  heading: string;
  children: ReactNode;
  /** Null while there is nothing to delete. */
  confirm: string | null;
  keep: string;
  /** Being carried out. */
  busy: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

export function ConfirmPanel({ heading, children, confirm, keep, busy, onConfirm, onClose }: ConfirmPanelProps) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => forwardToStart(panel.current), []);

  return (
    <div
      ref={panel}
      className="record-confirm"
      role="group"
      aria-labelledby={`${id}-heading`}
      aria-describedby={`${id}-words`}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <h4 id={`${id}-heading`}>{heading}</h4>
      <div id={`${id}-words`} className="record-words">
        {children}
      </div>
      <div className="record-buttons">
        <Button className="record-keep" onPress={onClose}>
          {keep}
        </Button>
        {confirm !== null && (
          <Button className="record-delete" unavailable={busy} onPress={onConfirm}>
            {busy ? translate('record.doing.deleting') : confirm}
          </Button>
        )}
      </div>
    </div>
  );
}
