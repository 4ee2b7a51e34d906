// Reads how much there is of the record, and reads it anew when it may be another.
import { useEffect, useState } from 'react';
import type { Snapshot } from '../../../shared/projection/snapshot';
import type { RecordPicture } from '../../../shared/record/answers';
import { ask } from '../../bridge/ask';

/** Null until the first answer; `unread` where there is none. */
export function useRecord({ record, situation, settings }: Snapshot): RecordPicture | 'unread' | null {
  const [picture, setPicture] = useState<RecordPicture | 'unread' | null>(null);
  const { changes, notice } = record;
  const told = notice?.kind;

  useEffect(() => {
    let overtaken = false;
    void ask('readRecord').then((read) => {
      if (!overtaken) setPicture((before) => read ?? before ?? 'unread');
    });
    return () => {
      overtaken = true;
    };
  }, [changes, told, situation, settings.keepRecordFor]);
  return picture;
}
