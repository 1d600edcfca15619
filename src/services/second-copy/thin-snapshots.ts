// Which snapshots stay when a new one was made: it, one of about yesterday, one of about a week ago.

const DAY_MS = 86_400_000;

export interface AgedSnapshot {
  readonly name: string;
  readonly beganMs: number;
}

/**
 * Those to be kept beside a new one of `nowMs`; at most two. The one before moves up to be yesterday's once that is two days old, and that one
 * to be last week's once there is none or that one is nine days old.
 */
export function keptBeside(nowMs: number, before: readonly AgedSnapshot[]): readonly AgedSnapshot[] {
  const [latest, second, third] = before.toSorted((a, b) => b.beganMs - a.beganMs);
  if (!latest || !second) return latest ? [latest] : [];
  if (nowMs - second.beganMs < 2 * DAY_MS) return third ? [second, third] : [second];
  return [latest, third && nowMs - third.beganMs < 9 * DAY_MS ? third : second];
}
