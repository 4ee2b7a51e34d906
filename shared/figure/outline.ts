// The outlines of rounded, tapering shapes on paper: balls, and the skin stretched over several of them.

export type Disc = { readonly x: number; readonly y: number; readonly radius: number };

const samples = 20;

/** The path of the skin stretched around discs: their convex hull, as one closed path. */
export function skin(discs: readonly Disc[]): string {
  const points = hull(
    discs.flatMap((disc) =>
      Array.from({ length: samples }, (_, index) => {
        const angle = (index / samples) * 2 * Math.PI;
        return { x: disc.x + disc.radius * Math.cos(angle), y: disc.y + disc.radius * Math.sin(angle) };
      }),
    ),
  );
  return `M${points.map(({ x, y }) => `${short(x)} ${short(y)}`).join('L')}Z`;
}

/** A limb: the skin from each disc to the next. */
export function limb(discs: readonly Disc[]): string {
  return discs.slice(1).map((disc, index) => skin([discs[index] ?? disc, disc])).join('');
}

export function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

type Point = { readonly x: number; readonly y: number };

/** Andrew's monotone chain; always the same direction of turn, so that overlapping paths fill as one. */
function hull(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  return [...halfHull(sorted), ...halfHull(sorted.reverse())];
}

function halfHull(sorted: readonly Point[]): readonly Point[] {
  const chain: Point[] = [];
  for (const point of sorted) {
    for (;;) {
      const last = chain.at(-1);
      const before = chain.at(-2);
      if (!last || !before || turnOf(before, last, point) > 0) break;
      chain.pop();
    }
    chain.push(point);
  }
  return chain.slice(0, -1);
}

function turnOf(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
