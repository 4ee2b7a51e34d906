// Seconds as on a clock, 2:09: short enough to stand under the ring and inside it.

export function clockText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
