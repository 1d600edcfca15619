// What a session is about, from the patterns of its exercises: the words of its headline.
import type { MovementPattern } from '../catalogue/exercise.ts';

export const SESSION_FOCI = ['legs', 'push', 'pull', 'core', 'cardio', 'mobility', 'full_body'] as const;
export type SessionFocus = (typeof SESSION_FOCI)[number];

/** A pattern and how many working sets the session gives it. */
export interface PatternSets {
  readonly pattern: MovementPattern;
  readonly sets: number;
}

/** Less than this share of the sets does not name a session (design default). */
const NAMING_SHARE = 0.2;

/** One or two foci, most sets first; `full_body` alone where legs, push and pull all have their share, or nothing stands out. Empty for no sets. */
export function sessionFoci(work: readonly PatternSets[]): readonly SessionFocus[] {
  const setsByFocus = new Map<SessionFocus, number>();
  let total = 0;
  for (const { pattern, sets } of work) {
    const focus = FOCUS_OF[pattern];
    setsByFocus.set(focus, (setsByFocus.get(focus) ?? 0) + sets);
    total += sets;
  }
  const sets = (focus: SessionFocus) => setsByFocus.get(focus) ?? 0;
  const named = SESSION_FOCI.filter((focus) => sets(focus) > 0 && sets(focus) >= NAMING_SHARE * total);
  if (total > 0 && named.length === 0) return ['full_body'];
  if (named.includes('full_body') || (['legs', 'push', 'pull'] as const).every((focus) => named.includes(focus)))
    return ['full_body'];
  return named.toSorted((a, b) => sets(b) - sets(a)).slice(0, 2);
}

const FOCUS_OF: Readonly<Record<MovementPattern, SessionFocus>> = {
  squat: 'legs',
  hinge: 'legs',
  lunge: 'legs',
  knee_isolation: 'legs',
  hip_isolation: 'legs',
  calf: 'legs',
  jump: 'legs',
  horizontal_push: 'push',
  vertical_push: 'push',
  elbow_extension: 'push',
  shoulder_isolation: 'push',
  horizontal_pull: 'pull',
  vertical_pull: 'pull',
  elbow_flexion: 'pull',
  core_flexion: 'core',
  core_stability: 'core',
  core_rotation: 'core',
  carry: 'core',
  cardio: 'cardio',
  mobility: 'mobility',
  full_body: 'full_body',
};
