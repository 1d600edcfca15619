// Shapes of points as path data, so that hundreds of them are one element.

export interface Place {
  readonly x: number;
  readonly y: number;
}

export function circles(places: readonly Place[], radius: number): string {
  const r = radius.toFixed(2);
  const across = (2 * radius).toFixed(2);
  return places
    .map(
      ({ x, y }) =>
        `M${(x - radius).toFixed(1)} ${y.toFixed(1)}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0 -${across} 0z`,
    )
    .join('');
}

/** What is off target: as large to the eye as a circle of that radius. */
export function diamonds(places: readonly Place[], radius: number): string {
  const half = (1.3 * radius).toFixed(2);
  return places
    .map(
      ({ x, y }) =>
        `M${x.toFixed(1)} ${(y - 1.3 * radius).toFixed(1)}l${half} ${half}l-${half} ${half}l-${half} -${half}z`,
    )
    .join('');
}

/** The bob of a plumb line, hanging from its tip at (x, y): a small hexagon that comes to a point. */
export function bob({ x, y }: Place, size: number): string {
  const [w, h] = [0.55 * size, size];
  return `M${x - w} ${y - 0.75 * h}L${x - 0.5 * w} ${y - 1.1 * h}H${x + 0.5 * w}L${x + w} ${y - 0.75 * h}L${x} ${y + 0.35 * h}z`;
}
