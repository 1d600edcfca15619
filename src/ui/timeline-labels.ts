// Which words of a timeline have room, and where.
import type { TimelineRepetition } from '../domain/form/review/set-timeline.ts';

/** Baselines of the two words beside the band, so that they do not lie on each other. */
export function wordsApart(from: number, to: number, usual: number | null, rem: number): readonly [number, number] {
  const middle = (from + to) / 2 + 0.25 * rem;
  if (usual === null) return [middle, middle];
  const own = usual + 0.25 * rem;
  if (Math.abs(own - middle) >= rem) return [middle, own];
  return own >= middle ? [own - rem, own] : [own + rem, own];
}

/** As many scores as have room beside each other: the chosen one's, the lowest, the highest, then the others. */
export function labelled(
  repetitions: readonly TimelineRepetition[],
  selected: number,
  x: (ms: number) => number,
  room: number,
): readonly TimelineRepetition[] {
  const byScore = [...repetitions].sort((a, b) => (a.score ?? 200) - (b.score ?? 200));
  const chosen = repetitions.filter(({ index }) => index === selected);
  const order = [...chosen, ...byScore.slice(0, 1), ...byScore.slice(-1), ...repetitions];
  const shown: TimelineRepetition[] = [];
  for (const one of order)
    if (shown.every((other) => Math.abs(x(other.turnMs) - x(one.turnMs)) >= room)) shown.push(one);
  return shown;
}
