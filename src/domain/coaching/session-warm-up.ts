// The general warm-up before a session: which movements, for how long, and where it stands by the clock.
import type { Exercise, MovementPattern } from '../catalogue/exercise.ts';
import { withoutWarmUp } from './session-standing.ts';
import type { ClockRun, SessionSnapshot, WarmUpMovement, WarmUpRun } from './session.ts';

/** Gets the pulse up without impact first; the first that is allowed. */
const PULSE = ['step_jack', 'shadow_boxing', 'brisk_walking'] as const;
const ANYWHERE = ['leg_swing', 'arm_circles', 'worlds_greatest_stretch', 'cat_cow', 'thoracic_rotation'] as const;
const PUSHING = ['arm_circles', 'incline_push_up', 'thoracic_rotation'] as const;
const PULLING = ['arm_circles', 'thoracic_rotation', 'cat_cow'] as const;
const SQUATTING = ['leg_swing', 'air_squat', 'knee_to_wall'] as const;
const HINGING = ['leg_swing', 'glute_bridge', 'cat_cow'] as const;
const STEPPING = ['leg_swing', 'reverse_lunge', 'worlds_greatest_stretch'] as const;
const TRUNK = ['cat_cow', 'bird_dog', 'dead_bug'] as const;
const CALVES = ['knee_to_wall', 'calf_raise'] as const;
const HIPS = ['leg_swing', 'glute_bridge', 'clamshell'] as const;

/** Easy movements of the same pattern, without equipment, the gentlest first. Design default. */
const OF_PATTERN: Readonly<Record<MovementPattern, readonly string[]>> = {
  squat: SQUATTING,
  hinge: HINGING,
  lunge: STEPPING,
  horizontal_push: PUSHING,
  vertical_push: ['arm_circles', 'wall_slide', 'thoracic_rotation'],
  horizontal_pull: PULLING,
  vertical_pull: PULLING,
  elbow_flexion: ['arm_circles'],
  elbow_extension: ['arm_circles'],
  shoulder_isolation: ['arm_circles', 'wall_slide'],
  knee_isolation: SQUATTING,
  hip_isolation: HIPS,
  calf: CALVES,
  core_flexion: TRUNK,
  core_stability: TRUNK,
  core_rotation: ['thoracic_rotation', 'cat_cow'],
  carry: ['arm_circles', 'leg_swing'],
  jump: ['leg_swing', 'air_squat', 'calf_raise'],
  cardio: ['leg_swing', 'calf_raise'],
  mobility: [],
  full_body: ['worlds_greatest_stretch', 'air_squat', 'arm_circles'],
};

const MOVEMENT_SEC = 40;
const LONGEST_SEC = 60;
const SHORTEST_SEC = 20;

/**
 * Movements from the session's own patterns, in its order, after one that gets the pulse up; each for as long, `seconds` together or
 * less where there are too few (at most a minute each). `allows`: what the person's joints and dislikes let through. Empty for a
 * session of stretching alone and for fewer than 20 seconds.
 */
export function planWarmUp(
  session: readonly Exercise[],
  seconds: number,
  allows: (exerciseId: string) => boolean,
): readonly WarmUpMovement[] {
  const patterns = [...new Set(session.map(({ pattern }) => pattern))];
  if (patterns.length > 0 && patterns.every((pattern) => pattern === 'mobility')) return [];
  const count = Math.floor(seconds / SHORTEST_SEC) === 0 ? 0 : Math.max(1, Math.round(seconds / MOVEMENT_SEC));
  const rows = patterns.map((pattern) => OF_PATTERN[pattern].filter(allows));
  const longest = Math.max(0, ...rows.map(({ length }) => length));
  const inTurns = Array.from({ length: longest }, (_none, at) => rows.flatMap((row) => row[at] ?? [])).flat();
  const pulse = PULSE.filter(allows).slice(0, 1);
  const chosen = [...new Set([...pulse, ...inTurns, ...ANYWHERE.filter(allows)])].slice(0, count);
  const each = Math.min(LONGEST_SEC, 5 * Math.floor(seconds / chosen.length / 5));
  return chosen.map((exerciseId) => ({ exerciseId, durationSec: each }));
}

export interface WarmUpMoment {
  /** Position of the movement that is on; null when all is over. */
  readonly movement: number | null;
  /** When the movement ends; while paused, as it would be without further pause. */
  readonly deadlineMs: number;
  /** Of the movement. */
  readonly remainingMs: number;
  readonly paused: boolean;
}

export function warmUpAt(run: WarmUpRun, nowMs: number): WarmUpMoment {
  const atMs = run.pausedAtMs ?? nowMs;
  let endMs = run.startedAtMs;
  for (const [movement, { durationSec }] of run.movements.entries()) {
    endMs += 1000 * durationSec;
    if (atMs < endMs)
      return {
        movement,
        deadlineMs: endMs + (nowMs - atMs),
        remainingMs: endMs - atMs,
        paused: run.pausedAtMs !== undefined,
      };
  }
  return { movement: null, deadlineMs: endMs, remainingMs: 0, paused: false };
}

/** Ends any rest. Unchanged without movements, while a set or an interval block is under way, and when all is done. */
export function startWarmUp(
  session: SessionSnapshot,
  movements: readonly WarmUpMovement[],
  nowMs: number,
): SessionSnapshot {
  const busy = session.phase === 'performing' || session.phase === 'finished' || session.interval !== undefined;
  if (movements.length === 0 || busy) return session;
  const { restUntilMs: _rest, ...rest } = session;
  return { ...rest, phase: 'warming_up', warmUp: runOf(movements, { startedAtMs: nowMs }) };
}

export function skipWarmUp(session: SessionSnapshot): SessionSnapshot {
  return session.phase === 'warming_up' ? { ...withoutWarmUp(session), phase: 'ready' } : session;
}

/** Unchanged until the deadline has passed; never over while paused. */
export function warmUpOver(session: SessionSnapshot, nowMs: number): SessionSnapshot {
  const { warmUp } = session;
  return warmUp && warmUpAt(warmUp, nowMs).movement === null ? skipWarmUp(session) : session;
}

/** What is left of the movement that is on is passed over. */
export function nextWarmUpMovement(session: SessionSnapshot, nowMs: number): SessionSnapshot {
  const { warmUp } = session;
  if (session.phase !== 'warming_up' || !warmUp) return session;
  const { remainingMs } = warmUpAt(warmUp, nowMs);
  const startedAtMs = warmUp.startedAtMs - remainingMs;
  const { pausedAtMs } = warmUp;
  const clock = { startedAtMs, ...(pausedAtMs === undefined ? {} : { pausedAtMs }) };
  return warmUpOver({ ...session, warmUp: runOf(warmUp.movements, clock) }, nowMs);
}

function runOf(movements: readonly WarmUpMovement[], clock: ClockRun): WarmUpRun {
  const seconds = movements.reduce((sum, { durationSec }) => sum + durationSec, 0);
  return { movements, ...clock, untilMs: clock.startedAtMs + 1000 * seconds };
}

export function pauseWarmUp(run: WarmUpRun, nowMs: number): WarmUpRun {
  return run.pausedAtMs === undefined ? { ...run, pausedAtMs: nowMs } : run;
}

export function resumeWarmUp({ pausedAtMs, ...run }: WarmUpRun, nowMs: number): WarmUpRun {
  const heldMs = pausedAtMs === undefined ? 0 : Math.max(0, nowMs - pausedAtMs);
  return { ...run, startedAtMs: run.startedAtMs + heldMs, untilMs: run.untilMs + heldMs };
}
