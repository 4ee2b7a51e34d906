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

/** The skin stretched around discs: straight between them, round on them. */
export function skin(discs: readonly Disc[]): string {
  const outer = discs.filter((disc, index) => !discs.some((other, at) => at !== index && holds(other, disc, at < index)));
  const edges = edgesOf(outer);
  const [biggest] = outer;
  if (edges.length < 2) return biggest ? circle(biggest) : '';
  const parts = edges.map((edge, index) => {
    const before = edges.at(index - 1) ?? edge;
    const start = onDisc(edge.from, edge.angle);
    const step = before.to === edge.from ? arc(edge.from.radius, before.angle, edge.angle, start) : `L${at(start)}`;
    return `${step}L${at(onDisc(edge.to, edge.angle))}`;
  });
  const last = edges[edges.length - 1];
  return last ? `M${at(onDisc(last.to, last.angle))}${parts.join('')}Z` : '';
}

/** Whether `disc` adds nothing to `other`; of two equal discs the later one goes. */
function holds(other: Disc, disc: Disc, isEarlier: boolean): boolean {
  const room = other.radius - disc.radius - Math.hypot(other.x - disc.x, other.y - disc.y);
  return room > 1e-9 || (room > -1e-9 && isEarlier);
}

/** A straight piece of skin that touches two discs, seen from outside at `angle`. */
type Edge = { readonly from: Disc; readonly to: Disc; readonly angle: number };

/** Every straight piece of the skin, in the order of one turn around it. The discs are few, so all pairs are tried. */
function edgesOf(discs: readonly Disc[]): readonly Edge[] {
  const edges: Edge[] = [];
  for (const from of discs) {
    for (const to of discs) {
      if (from === to) continue;
      const [dx, dy] = [to.x - from.x, to.y - from.y];
      const angle = Math.atan2(dy, dx) - Math.acos((from.radius - to.radius) / Math.hypot(dx, dy));
      const [outX, outY] = [Math.cos(angle), Math.sin(angle)];
      const isOuter = discs.every(
        (disc) => (disc.x - from.x) * outX + (disc.y - from.y) * outY + disc.radius - from.radius < 1e-6,
      );
      if (isOuter) edges.push({ from, to, angle: positive(angle) });
    }
  }
  return edges.sort((a, b) => a.angle - b.angle);
}

const fullTurn = 2 * Math.PI;

const positive = (angle: number): number => ((angle % fullTurn) + fullTurn) % fullTurn;

const onDisc = ({ x, y, radius }: Disc, angle: number): Point => ({
  x: x + radius * Math.cos(angle),
  y: y + radius * Math.sin(angle),
});

function arc(radius: number, from: number, to: number, end: Point): string {
  const r = short(radius);
  return `A${r} ${r} 0 ${positive(to - from) > Math.PI ? 1 : 0} 1 ${at(end)}`;
}

function circle({ x, y, radius }: Disc): string {
  const r = short(radius);
  return `M${short(x - radius)} ${short(y)}A${r} ${r} 0 0 1 ${short(x + radius)} ${short(y)}A${r} ${r} 0 0 1 ${short(x - radius)} ${short(y)}Z`;
}

/** Curves along a row, a little inside its flanks. */
export function fibres(sections: readonly Section[]): string {
  const { left, right } = flankPoints(sections);
  return [0.24, 0.5, 0.76]
    .map((share) => {
      const points = left.map((point, index) => {
        const other = right[index] ?? point;
        return { x: point.x + (other.x - point.x) * share, y: point.y + (other.y - point.y) * share };
      });
      return points[0] && points.length > 1 ? `M${at(points[0])}${curveThrough(points)}` : '';
    })
    .join('');
}

function flanks(sections: readonly Section[]): string {
  const { left, right } = flankPoints(sections);
  const backwards = [...left].reverse();
  const [start] = right;
  const [turn] = backwards;
  if (!start || !turn || left.length < 2) return '';
  // Right flank forward, left flank back: the same way round as the skins.
  return `M${at(start)}${curveThrough(right)}L${at(turn)}${curveThrough(backwards)}Z`;
}

type FlankPoints = { readonly left: readonly Point[]; readonly right: readonly Point[] };

function flankPoints(sections: readonly Section[]): FlankPoints {
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
    right.push({ x: here.x - across.x * reach(-1), y: here.y - across.y * reach(-1) });
  }
  return { left, right };
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
