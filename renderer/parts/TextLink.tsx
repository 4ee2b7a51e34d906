// A quiet way to another window of ours: a button set as underlined words, with the key that does the same.
import { KeyHint } from './KeyHint';
import type { KeyName } from './KeyHint';
import { ariaKeys } from './aria-keys';
import './TextLink.css';

interface TextLinkProps {
  keyName?: KeyName;
  onPress: () => void;
  /** A mouse click leaves the focus where it is. */
  keepsFocusElsewhere?: boolean;
  children: string;
}

export function TextLink({ keyName, onPress, keepsFocusElsewhere = false, children }: TextLinkProps) {
  return (
    <button
      type="button"
      className="text-link"
      aria-keyshortcuts={keyName && ariaKeys[keyName]}
      onClick={onPress}
      onMouseDown={keepsFocusElsewhere ? (event) => event.preventDefault() : undefined}
    >
      <span className="text-link-words">{children}</span>
      {keyName && <KeyHint name={keyName} />}
    </button>
  );
}
