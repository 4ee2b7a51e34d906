// The outlines of soft shapes on paper: the skin around discs, and the smooth flank along a row of cross-sections.

export type Disc = { readonly x: number; readonly y: number; readonly radius: number };

/** Discs that make one cross-section of a limb or of the trunk. */
export type Section = readonly [Disc, ...Disc[]];

type Point = { readonly x: number; readonly y: number };

/**
 * A limb or the trunk from end to end: the skin from each section to the next, and over the hollows between
 * them flanks that run smoothly through the widest points. All parts turn the same way, so they fill as one.
 */
export function bodyOutline(sections: readonly Section[]): string {
  const [only] = sections;
  if (only && sections.length === 1) return skin(only);
  const stretches = sections.slice(1).map((section, index) => skin([...(sections[index] ?? section), ...section]));
  return flanks(sections) + stretches.join('');
}

export function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

const at = ({ x, y }: Point): string => `${short(x)} ${short(y)}`;

const samples = 48;

type Sample = Point & { readonly disc: Disc };

/** The skin stretched around discs: straight between them, round on them. */
export function skin(discs: readonly Disc[]): string {
  const [only] = discs;
  if (only && discs.length === 1) return circle(only);
  const points = hull(
    discs.flatMap((disc) =>
      Array.from({ length: samples }, (_, index) => {
        const angle = (index / samples) * 2 * Math.PI;
        return { x: disc.x + disc.radius * Math.cos(angle), y: disc.y + disc.radius * Math.sin(angle), disc };
      }),
    ),
  );
  const firstOfRun = points.findIndex((point, index) => point.disc !== points.at(index - 1)?.disc);
  if (firstOfRun < 0) return points[0] ? circle(points[0].disc) : '';
  return `M${runsOf([...points.slice(firstOfRun), ...points.slice(0, firstOfRun)]).map(arcAlong).join('L')}Z`;
}

/** Neighbours on the same disc. A disc may come up in two runs, when the skin leaves it and returns. */
function runsOf(points: readonly Sample[]): readonly (readonly [Sample, ...Sample[]])[] {
  const runs: [Sample, ...Sample[]][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run?.[0].disc === point.disc) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

function arcAlong(run: readonly [Sample, ...Sample[]]): string {
  const from = run[0];
  const to = run.at(-1) ?? from;
  if (from === to) return at(from);
  const { radius } = from.disc;
  return `${at(from)}A${short(radius)} ${short(radius)} 0 ${isMoreThanHalf(from, to) ? 1 : 0} 1 ${at(to)}`;
}

function circle({ x, y, radius }: Disc): string {
  const r = short(radius);
  return `M${short(x - radius)} ${short(y)}A${r} ${r} 0 0 1 ${short(x + radius)} ${short(y)}A${r} ${r} 0 0 1 ${short(x - radius)} ${short(y)}Z`;
}

function isMoreThanHalf(from: Sample, to: Sample): boolean {
  const { x, y } = from.disc;
  return (from.x - x) * (to.y - y) - (from.y - y) * (to.x - x) < 0;
}

function flanks(sections: readonly Section[]): string {
  const middles = sections.map(middleOf);
  const right: Point[] = [];
  const left: Point[] = [];
  for (const [index, section] of sections.entries()) {
    const here = middles[index];
    const before = middles[index - 1] ?? here;
    const after = middles[index + 1] ?? here;
    if (!here || !before || !after) continue;
    const length = Math.hypot(after.x - before.x, after.y - before.y);
    // Seen end on there is no flank: the sections' own skins are the whole outline.
    if (length < 0.5) continue;
    const across = { x: -(after.y - before.y) / length, y: (after.x - before.x) / length };
    const reach = (sign: 1 | -1): number =>
      Math.max(...section.map((disc) => sign * ((disc.x - here.x) * across.x + (disc.y - here.y) * across.y) + disc.radius));
    left.push({ x: here.x + across.x * reach(1), y: here.y + across.y * reach(1) });
    right.unshift({ x: here.x - across.x * reach(-1), y: here.y - across.y * reach(-1) });
  }
  const [first] = left;
  const [back] = right;
  if (!first || !back || left.length < 2) return '';
  // Right flank forward, left flank back: the same way round as the skins.
  const forwards = [...right].reverse();
  const backwards = [...left].reverse();
  const start = forwards[0] ?? first;
  return `M${at(start)}${curveThrough(forwards)}L${at(backwards[0] ?? first)}${curveThrough(backwards)}Z`;
}

function middleOf(section: Section): Point {
  return {
    x: section.reduce((sum, disc) => sum + disc.x, 0) / section.length,
    y: section.reduce((sum, disc) => sum + disc.y, 0) / section.length,
  };
}

/** A smooth curve through points (Catmull–Rom, as cubic pieces). */
function curveThrough(points: readonly Point[]): string {
  return points
    .slice(1)
    .map((to, index) => {
      const from = points[index] ?? to;
      const before = points[index - 1] ?? from;
      const after = points[index + 2] ?? to;
      const leave = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
      const arrive = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
      return `C${at(leave)} ${at(arrive)} ${at(to)}`;
    })
    .join('');
}

/** Andrew's monotone chain; always the same direction of turn. */
function hull(points: readonly Sample[]): readonly Sample[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  return [...halfHull(sorted), ...halfHull(sorted.reverse())];
}

function halfHull(sorted: readonly Sample[]): readonly Sample[] {
  const chain: Sample[] = [];
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
