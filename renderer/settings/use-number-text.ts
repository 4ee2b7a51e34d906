// Keeps what stands in a number field: the person's typing, and a new kept value when it comes from somewhere else.
import { useState } from 'react';
import type { SettingWriter } from './use-setting';

export interface NumberText {
  text: string;
  type: (text: string) => void;
  write: (value: number) => void;
}

export function useNumberText(kept: number, writer: SettingWriter): NumberText {
  const [text, setText] = useState(String(kept));
  const [shownKept, setShownKept] = useState(kept);
  /** Sent by this field and not yet come back; older values that come back meanwhile must not undo quick steps. */
  const [sent, setSent] = useState<number | null>(null);

  const wasNotKept = writer.state === 'refused' || writer.state === 'notWritable' || writer.state === 'failed';
  if (sent !== null && wasNotKept) setSent(null);
  if (kept !== shownKept) {
    setShownKept(kept);
    if (sent === null || sent === kept) {
      setText(String(kept));
      setSent(null);
    }
  }

  return {
    text,
    type: setText,
    write(value) {
      setSent(value);
      writer.forget();
      writer.write(value);
    },
  };
}
