// Where a word about the app itself disturbs nobody.

const CALM = new Set(['/', '/more', '/device', '/log', '/insight']);

/** `training`: a workout is under way, or it is not known yet. */
export function isCalm(path: string, training: boolean): boolean {
  return !training && CALM.has(path);
}
