// Whether a printed plan breaks a hard limit: read against the catalogue's facts alone, with arithmetic of its own, so that a fault of
// the planner is not repeated here.
import { type Exercise, type Joint, MUSCLES, type Muscle } from '../../src/domain/catalogue/exercise.ts';
import { careConflict, careLimits } from '../../src/domain/health/care-limits.ts';
import type { Plan, PlannedExercise, PlannedSession } from '../../src/domain/planning/plan.ts';
import type { PlanChange } from '../../src/domain/planning/plan-change.ts';
import type { PlanWeekRequest } from '../../src/domain/planning/plan-week.ts';
import { dayOf, entries, isTooMuch, rankOf, secondsOf, setsOf } from './check-facts.ts';

export interface Violation {
  readonly rule: string;
  readonly what: string;
}

/** What the week was asked for with; what only steers the search is of no interest here. */
export type Asked = Omit<PlanWeekRequest, 'rounds' | 'isLate' | 'recommendModel' | 'cameraIds'>;

const MOST_SETS_OF_A_MUSCLE = { beginner: 6, intermediate: 7, advanced: 8 } as const;
const LEVEL = { beginner: 0, intermediate: 1, advanced: 2 } as const;
const READY_NEXT_DAY: ReadonlySet<Muscle> = new Set(['abs', 'obliques', 'calves', 'forearms', 'neck', 'hip_flexors']);
/** Under this share of its strength back a muscle is not worked hard. */
export const RECOVERED_ENOUGH = 0.6;

export interface CheckOptions {
  /** Share recovered 0–1 of a muscle on a day (YYYY-MM-DD), as told by the model of muscles; absent: not checked. */
  readonly recovered?: (muscle: Muscle, day: string) => number;
}

export function violationsOf(asked: Asked, plan: Plan, options: CheckOptions = {}): readonly Violation[] {
  const found: Violation[] = [];
  const say = (rule: string, what: string) => found.push({ rule, what });
  const byId = new Map(asked.catalogue.map((exercise) => [exercise.id, exercise]));
  for (const [flag, answer] of Object.entries(asked.profile.readiness))
    if (answer && asked.profile.adviceSought === undefined) say('readiness', flag);
  checkCare(asked, plan, byId, say);
  checkDays(asked, plan, say);
  for (const session of plan.sessions) checkSession(asked, session, byId, say);
  checkWeek(asked, plan, byId, say);
  checkRest(asked, plan, byId, say, options);
  checkWishes(asked, plan, byId, say);
  return found;
}

type Say = (rule: string, what: string) => void;

/** Readiness questions answered yes: what they leave out, and the effort they allow. */
function checkCare({ profile }: Asked, { sessions }: Plan, byId: ReadonlyMap<string, Exercise>, say: Say): void {
  const care = careLimits(profile);
  for (const { exerciseId, sets } of sessions.flatMap(({ exercises }) => exercises)) {
    const exercise = byId.get(exerciseId);
    const conflict = exercise && careConflict(exercise, care);
    if (conflict) say('care', `${exerciseId}: ${conflict.flag}, ${conflict.trait ?? conflict.joint}`);
    for (const { setType, targetRir } of care.bounds ? sets : [])
      if (setType !== 'warmup' && (setType === 'amrap' || targetRir < (care.bounds?.leastReserve ?? 0)))
        say('care', `${exerciseId}: ${setType} with ${targetRir} left`);
    const { longestHoldSec = Infinity } = care.bounds ?? {};
    for (const { durationSec = 0 } of exercise?.measure === 'hold' ? sets : [])
      if (exercise?.pattern !== 'cardio' && durationSec > longestHoldSec)
        say('care', `${exerciseId}: ${durationSec} s`);
  }
}

function checkDays({ profile, today, changes = [], history }: Asked, { sessions }: Plan, say: Say): void {
  const skipped = changes.flatMap((change) =>
    change.kind === 'skip_day'
      ? [change.date]
      : change.kind === 'missed' && (change.sessionId.split('/')[0] ?? '') >= today
        ? [change.sessionId.split('/')[0] ?? '']
        : [],
  );
  if (sessions.length === 0 || sessions.length > profile.daysPerWeek) say('days', `${sessions.length} sessions`);
  if (skipped.length === 0 && sessions.length !== profile.daysPerWeek) say('days', `${sessions.length} sessions`);
  sessions.forEach(({ date, exercises }, index) => {
    if (date < today) say('days', `${date} is past`);
    if (skipped.includes(date)) say('skip_day', date);
    const before = sessions[index - 1];
    if (before && date <= before.date) say('days', `${before.date} and ${date}`);
    if (exercises.length === 0) say('days', `nothing on ${date}`);
    if (history.some(({ plannedSessionId }) => plannedSessionId === `${date}/${sessions[index]?.day}`))
      say('days', `${date} was trained`);
  });
}

function checkSession(asked: Asked, session: PlannedSession, byId: ReadonlyMap<string, Exercise>, say: Say): void {
  const { date, exercises } = session;
  const minutes = minutesOn(asked, date);
  const seconds = exercises.reduce(
    (sum, planned) => sum + secondsOf(byId.get(planned.exerciseId), planned),
    minutes <= 15 ? 120 : minutes <= 30 ? 240 : 360,
  );
  if (seconds > minutes * 60) say('minutes', `${date}: ${Math.ceil(seconds / 60)} of ${minutes}`);
  if (session.minutes !== Math.ceil(seconds / 60))
    say('minutes', `${date}: ${session.minutes} stated, ${seconds} s counted`);
  if (new Set(exercises.map(({ exerciseId }) => exerciseId)).size < exercises.length) say('twice', date);
  const ranks: number[] = [];
  for (const planned of exercises) {
    const exercise = byId.get(planned.exerciseId);
    if (!exercise) {
      say('unknown', planned.exerciseId);
      continue;
    }
    ranks.push(rankOf(exercise));
    checkExercise(asked, session, exercise, say);
    checkSets(planned, say);
  }
  if (ranks.some((rank, index) => rank < (ranks[index - 1] ?? 0))) say('order', `${date}: ${ranks.join(' ')}`);
  const sets = setsOf(exercises, byId);
  for (const muscle of MUSCLES)
    if (sets.fractional[muscle] > MOST_SETS_OF_A_MUSCLE[asked.profile.level] + 1e-9)
      say('session_cap', `${date}: ${muscle} ${sets.fractional[muscle]}`);
}

function checkExercise(asked: Asked, { date, day }: PlannedSession, exercise: Exercise, say: Say): void {
  const { profile, constraints, today, changes = [] } = asked;
  const what = `${exercise.id} on ${date}`;
  if (profile.dislikes.includes(exercise.id)) say('banned', what);
  const owned = equipmentOn(asked, date, day);
  if (owned !== 'all' && exercise.equipment.some((tool) => tool !== 'bodyweight' && !owned.includes(tool)))
    say('equipment', what);
  const wanted =
    profile.likes.includes(exercise.id) ||
    (profile.locks ?? []).some(({ exerciseId }) => exerciseId === exercise.id) ||
    changes.some((change) => change.kind === 'swap' && change.to === exercise.id);
  if (LEVEL[exercise.level] > LEVEL[profile.level] + (wanted ? 1 : 0)) say('level', what);
  const sore: { readonly joint: Joint; readonly severity: number }[] = [...profile.avoid];
  for (const note of constraints)
    if (note.kind === 'sore_joint' && note.joint && [today, date].some((on) => note.from <= on && on <= note.until))
      sore.push({ joint: note.joint, severity: note.severity });
  for (const change of changes)
    if (change.kind === 'sore_joint' && change.from <= date && date <= change.until) sore.push(change);
  for (const { joint, severity } of sore)
    if (isTooMuch(exercise, joint, severity)) say('joint', `${what}: ${joint} ${severity}`);
}

function checkSets({ exerciseId, sets, reasons }: PlannedExercise, say: Say): void {
  if (sets.length < 1 || sets.length > 10) say('absurd', `${exerciseId}: ${sets.length} sets`);
  if (reasons.length === 0) say('reasons', exerciseId);
  for (const { reps, durationSec, distanceM, loadKg, targetRir, restSec } of sets) {
    if (reps === undefined && durationSec === undefined && distanceM === undefined)
      say('absurd', `${exerciseId}: no amount`);
    if (reps !== undefined && !(reps >= 1 && reps <= 30)) say('absurd', `${exerciseId}: ${reps} repetitions`);
    if (durationSec !== undefined && !(durationSec >= 1 && durationSec <= 3600))
      say('absurd', `${exerciseId}: ${durationSec} s`);
    if (loadKg !== undefined && !(Number.isFinite(loadKg) && Math.abs(loadKg) <= 1000))
      say('absurd', `${exerciseId}: ${loadKg} kg`);
    if (!(targetRir >= 0 && targetRir <= 10) || !(restSec >= 0 && restSec <= 600))
      say('absurd', `${exerciseId}: rest or reserve`);
  }
}

function checkWeek(
  { profile }: Asked,
  { sessions, weeklySets }: Plan,
  byId: ReadonlyMap<string, Exercise>,
  say: Say,
): void {
  const days = new Map<string, number>();
  const counted: Partial<Record<Muscle, number>> = {};
  for (const { exercises } of sessions)
    for (const { exerciseId, sets } of exercises) {
      days.set(exerciseId, (days.get(exerciseId) ?? 0) + 1);
      const working = sets.filter(({ setType }) => setType !== 'warmup').length;
      for (const [muscle, share] of entries(byId.get(exerciseId)?.muscles ?? {}))
        counted[muscle] = (counted[muscle] ?? 0) + share * working;
    }
  for (const [id, count] of days) {
    const exercise = byId.get(id);
    const most = exercise?.pattern === 'mobility' ? 7 : exercise?.joints.lower_back === 'shear' ? 2 : 3;
    if (count > most) say('days_of_exercise', `${id}: ${count} of ${profile.daysPerWeek}`);
  }
  for (const muscle of MUSCLES)
    if (Math.abs((counted[muscle] ?? 0) - (weeklySets[muscle] ?? 0)) > 1e-6) say('weekly_sets', muscle);
}

/** Three direct sets or more on both of two days in a row, yesterday's training included, or on a day too early. */
function checkRest(
  asked: Asked,
  { sessions }: Plan,
  byId: ReadonlyMap<string, Exercise>,
  say: Say,
  { recovered }: CheckOptions,
): void {
  const lastDay = asked.history
    .map(({ day }) => day)
    .filter((day) => day <= asked.today)
    .toSorted()
    .at(-1);
  const past = asked.history.filter(({ day }) => day === lastDay).flatMap(({ sets }) => sets);
  const yesterday = Object.fromEntries(
    MUSCLES.map((muscle) => [
      muscle,
      past.filter(({ exerciseId, type }) => type !== 'warmup' && byId.get(exerciseId)?.muscles[muscle] === 1).length,
    ]),
  );
  let before: { readonly date: string; readonly direct: Readonly<Record<string, number>> } | null =
    lastDay === undefined ? null : { date: lastDay, direct: yesterday };
  for (const { date, exercises } of sessions) {
    const { direct } = setsOf(exercises, byId);
    for (const muscle of MUSCLES) {
      if (READY_NEXT_DAY.has(muscle) || direct[muscle] < 3) continue;
      if (before && dayOf(date) - dayOf(before.date) === 1 && (before.direct[muscle] ?? 0) >= 3)
        say('rest', `${muscle} on ${date}`);
      const share = recovered?.(muscle, date) ?? 1;
      if (share < RECOVERED_ENOUGH - 1e-9) say('recovery', `${muscle} on ${date}: ${share.toFixed(2)}`);
    }
    before = { date, direct };
  }
}

/** Locks and swaps, but for those that a limit of the day keeps out. */
function checkWishes(asked: Asked, { sessions }: Plan, byId: ReadonlyMap<string, Exercise>, say: Say): void {
  const { profile, changes = [], constraints } = asked;
  for (const change of changes) {
    if (change.kind !== 'swap') continue;
    const session = sessions.find(({ id }) => id === change.sessionId);
    const isBack = changes.some(
      (later) => later.kind === 'swap' && later.sessionId === change.sessionId && later.to === change.from,
    );
    if (session?.exercises.some(({ exerciseId }) => exerciseId === change.from) === true && !isBack)
      say('swap', change.from);
  }
  // What is only for a while may make a lock wait.
  if (changes.length > 0 || constraints.length > 0) return;
  for (const { exerciseId, day } of profile.locks ?? []) {
    const exercise = byId.get(exerciseId);
    // What care leaves out waits too: no wish opens it.
    if (!exercise || careConflict(exercise, careLimits(profile))) continue;
    const on = sessions.filter(
      (session) => day === undefined || session.day === day || !sessions.some((one) => one.day === day),
    );
    const planned = on.flatMap(({ exercises }) => exercises).find((one) => one.exerciseId === exerciseId);
    if (!planned) say('lock', exerciseId);
    else if (planned.locked !== true) say('lock', `${exerciseId} is not marked`);
  }
}

function minutesOn({ profile, changes = [] }: Asked, date: string): number {
  const said = changes.findLast((change) => change.kind === 'minutes' && isOn(change, date));
  return said?.kind === 'minutes' ? said.minutes : profile.minutesPerSession;
}

function equipmentOn({ profile, changes = [] }: Asked, date: string, day: number) {
  const said = changes.findLast((change) => change.kind === 'equipment' && isOn(change, date));
  if (said?.kind === 'equipment') return said.equipment;
  const kind = profile.placeOfDay?.[day - 1];
  return profile.places?.find((place) => place.kind === kind)?.equipment ?? profile.equipment;
}

function isOn(change: Extract<PlanChange, { readonly from: string; readonly until: string }>, date: string): boolean {
  return change.from <= date && date <= change.until;
}
