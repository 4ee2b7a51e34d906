// A button of Unsit: says what it does, optionally which key does the same.
import type { ReactNode } from 'react';
import { ariaKeys } from './aria-keys';
import { KeyHint } from './KeyHint';
import type { KeyName } from './KeyHint';
import { useApproach } from './use-approach';

interface ButtonProps {
  kind?: 'primary' | 'plain' | 'quiet';
  keyName?: KeyName;
  /** For labels that say too little when heard alone; has to contain the visible words' meaning. */
  label?: string | undefined;
  onPress: () => void;
  /** Somebody may be about to press it. */
  onApproach?: (() => void) | undefined;
  children: ReactNode;
  /** A mouse click leaves the focus where it is, so that Space goes on meaning pause. */
  keepsFocusElsewhere?: boolean;
  /** Shown, but without effect just now; it keeps the focus if it has it. */
  unavailable?: boolean;
  className?: string;
}

const kindClass = { primary: 'button-primary', plain: '', quiet: 'button-quiet' };

export function Button(props: ButtonProps) {
  const { kind = 'plain', keyName, label, onPress, onApproach, children, className = '' } = props;
  const { keepsFocusElsewhere = false, unavailable = false } = props;
  const approach = useApproach(unavailable ? undefined : onApproach);
  return (
    <button
      type="button"
      className={`button ${kindClass[kind]} ${className}`.trim()}
      aria-label={label}
      aria-keyshortcuts={keyName && ariaKeys[keyName]}
      aria-disabled={unavailable || undefined}
      onClick={unavailable ? undefined : onPress}
      {...approach}
      onMouseDown={keepsFocusElsewhere ? (event) => event.preventDefault() : undefined}
    >
      {children}
      {keyName && <KeyHint name={keyName} />}
    </button>
  );
}
