// Says what a time zone adds to UTC at an instant, as the machine's own calendar would.

const quarterHourMs = 900_000;

/** Offsets change at most each quarter of an hour of UTC; asking Intl for each reading would dominate a replay. */
export function zoneOffsets(zone: string): (wallMs: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const known = new Map<number, number>();
  return (wallMs) => {
    const bucket = Math.floor(wallMs / quarterHourMs);
    const cached = known.get(bucket);
    if (cached !== undefined) return cached;
    const utcMs = bucket * quarterHourMs;
    const parts = Object.fromEntries(format.formatToParts(new Date(utcMs)).map((part) => [part.type, Number(part.value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    const offset = Date.UTC(year, month - 1, day, hour, minute, second) - utcMs;
    known.set(bucket, offset);
    return offset;
  };
}
