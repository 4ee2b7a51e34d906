// The few shapes the tray icon is made of, as distances: negative inside, positive outside, so that edges can be drawn smooth at any size.

/** From the middle, x to the right and y down; 1 reaches the edge of the icon. */
export type Shape = (x: number, y: number) => number;

const turn = 2 * Math.PI;

export function disc(centreX: number, centreY: number, radius: number): Shape {
  return (x, y) => Math.hypot(x - centreX, y - centreY) - radius;
}

export function ring(radius: number, halfWidth: number): Shape {
  return (x, y) => Math.abs(Math.hypot(x, y) - radius) - halfWidth;
}

/** A straight stroke with round ends. */
export function stroke(fromX: number, fromY: number, toX: number, toY: number, halfWidth: number): Shape {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const lengthSquared = alongX ** 2 + alongY ** 2;
  return (x, y) => {
    const share = ((x - fromX) * alongX + (y - fromY) * alongY) / lengthSquared;
    const near = Math.min(1, Math.max(0, share));
    return Math.hypot(x - fromX - near * alongX, y - fromY - near * alongY) - halfWidth;
  };
}

/** Part of a ring, clockwise from the top, in turns; its round ends lie inside the given part, so a gap stays as wide as it is meant. */
export function arc(fromTurn: number, toTurn: number, radius: number, halfWidth: number): Shape {
  const endTurns = Math.asin(halfWidth / radius) / turn;
  const middle = (fromTurn + toTurn) / 2;
  const reach = Math.max(0, (toTurn - fromTurn) / 2 - endTurns);
  return (x, y) => {
    const angle = Math.atan2(x, -y) / turn - middle;
    const off = angle - Math.round(angle);
    if (Math.abs(off) <= reach) return Math.abs(Math.hypot(x, y) - radius) - halfWidth;
    const end = (middle + Math.sign(off) * reach) * turn;
    return Math.hypot(x - radius * Math.sin(end), y + radius * Math.cos(end)) - halfWidth;
  };
}

/** A convex outline with rounded corners; its points run clockwise. */
export function polygon(points: readonly (readonly [number, number])[], cornerRadius: number): Shape {
  const sides = points.map((from, index) => ({ from, to: points[(index + 1) % points.length] ?? from }));
  return (x, y) => {
    let nearest = Infinity;
    let inside = true;
    for (const { from, to } of sides) {
      nearest = Math.min(nearest, stroke(from[0], from[1], to[0], to[1], 0)(x, y));
      const turnsLeft = (to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]) < 0;
      if (turnsLeft) inside = false;
    }
    return (inside ? -nearest : nearest) - cornerRadius;
  };
}

export function union(...shapes: readonly Shape[]): Shape {
  return (x, y) => Math.min(...shapes.map((shape) => shape(x, y)));
}
