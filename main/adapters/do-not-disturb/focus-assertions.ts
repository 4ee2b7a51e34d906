// macOS writes down which Focus is switched on; this reads that file where Unsit is allowed to.
import path from 'node:path';

export function focusFile(home: string): string {
  return path.join(home, 'Library/DoNotDisturb/DB/Assertions.json');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Each record is a Focus that is on. Null for a file of another shape; a Focus that only its hours switch on is not in it. */
export function isFocused(text: string): boolean | null {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(document) || !Array.isArray(document['data'])) return null;
  const stores = document['data'].filter(isRecord);
  if (stores.length === 0) return null;
  return stores.some(({ storeAssertionRecords: records }) => Array.isArray(records) && records.length > 0);
}
