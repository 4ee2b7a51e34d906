// Until when "until tomorrow" lasts: the next 4 o'clock in the morning by the local wall clock.

const morningHour = 4;

/** Milliseconds from `now` to the next local 04:00; a night with a clock change is as long as it is. */
export function untilTomorrowMs(now: Date): number {
  const morning = new Date(now);
  morning.setHours(morningHour, 0, 0, 0);
  if (morning.getTime() <= now.getTime()) {
    morning.setDate(morning.getDate() + 1);
    morning.setHours(morningHour, 0, 0, 0);
  }
  return morning.getTime() - now.getTime();
}
