// Fewer points to draw of a long series without losing a peak or a dip: each stretch keeps its lowest and its highest point.

/**
 * At most `most` (even, ≥ 4) of the points, in their order: the first, the last, and of each stretch of equally many points between them the
 * one of the lowest and the one of the highest `value`. All of them where there are no more than that.
 */
export function decimate<T>(points: readonly T[], most: number, value: (point: T) => number): readonly T[] {
  if (points.length <= most) return points;
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return points;
  const inner = points.length - 2;
  const stretches = Math.max(1, Math.floor((most - 2) / 2));
  const kept: T[] = [first];
  for (let stretch = 0; stretch < stretches; stretch++) {
    const from = 1 + Math.floor((stretch * inner) / stretches);
    const to = 1 + Math.floor(((stretch + 1) * inner) / stretches);
    let [low, high] = [from, from];
    for (let at = from + 1; at < to; at++) {
      const here = points[at];
      const [lowest, highest] = [points[low], points[high]];
      if (here === undefined || lowest === undefined || highest === undefined) continue;
      if (value(here) < value(lowest)) low = at;
      if (value(here) > value(highest)) high = at;
    }
    for (const at of low === high ? [low] : [Math.min(low, high), Math.max(low, high)]) {
      const point = points[at];
      if (point !== undefined) kept.push(point);
    }
  }
  kept.push(last);
  return kept;
}
