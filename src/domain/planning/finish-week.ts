// From the draft of a week to the plan: numbers for each set, the order of each session, and why.
import { type Muscle, MUSCLES } from '../catalogue/exercise.ts';
import { suitedTo } from '../health/body-limits.ts';
import { careLimits } from '../health/care-limits.ts';
import { inForce } from '../health/joint-limits.ts';
import { blockReasons, targetsInBlock } from './block-volume.ts';
import { daysBetween } from './calendar.ts';
import { explainExercise } from './explain-exercise.ts';
import { isQuick } from './day-limits.ts';
import type { PlannedExercise, PlannedSession, PlannedSet, PlanResult, Reason } from './plan.ts';
import type { PlanningDay } from './planning-days.ts';
import type { PlanWeekRequest } from './plan-week.ts';
import type { ProgressionContext } from './prescription.ts';
import { prescribe } from './progression.ts';
import type { Scheme } from './schemes.ts';
import { sessionOrder } from './session-order.ts';
import { prescribedSeconds, warmUpSeconds } from './session-time.ts';
import { dateOfSession, sessionId } from './training-days.ts';
import { type Entry, formOf, type WeekDraft } from './week-draft.ts';
import { lockedIds } from './week-cover.ts';
import type { WeekPreferences } from './week-preferences.ts';

export function finishWeek(request: PlanWeekRequest, draft: WeekDraft, { explain }: WeekPreferences): PlanResult {
  const { days } = draft.problem;
  const bySlot = days.map((day, slot) => prescribeDay(request, draft, day, slot));
  const weeklySets = countSets(bySlot.flat());
  const targets = targetsInBlock(request.profile, request);
  const sessions = days.map((day, slot): PlannedSession => {
    const chosen = bySlot[slot] ?? [];
    return {
      id: sessionId(day.date, day.day),
      day: day.day,
      date: day.date,
      minutes: Math.ceil(secondsOf(chosen, day) / 60),
      exercises: chosen.map(({ entry, sets, reasons }): PlannedExercise => {
        const { exercise } = entry.candidate;
        const why = explainExercise(exercise, day.date, { ...explain, limits: day.limits, weeklySets, targets });
        return {
          exerciseId: exercise.id,
          reasons: [...ownReasons(request, draft, entry), ...why, ...reasons],
          sets,
          ...(isLocked(request, entry, draft) ? { locked: true as const } : {}),
        };
      }),
    };
  });
  const plan = {
    createdAt: request.today,
    seed: request.seed,
    weeklySets,
    objective: Math.round(draft.objective * 10_000) / 10_000,
    sessions,
  };
  return { status: 'ok', plan, reasons: planReasons(request, days) };
}

interface Prescribed {
  readonly entry: Entry;
  readonly sets: readonly PlannedSet[];
  readonly reasons: readonly Reason[];
}

function prescribeDay(
  request: PlanWeekRequest,
  draft: WeekDraft,
  day: PlanningDay,
  slot: number,
): readonly Prescribed[] {
  const prescribed = draft.entries
    .filter((entry) => entry.slot === slot)
    .sort((a, b) => sessionOrder(a.candidate.exercise) - sessionOrder(b.candidate.exercise))
    .flatMap((entry): Prescribed[] => {
      const form = formOf(entry);
      return form ? [{ entry, ...prescribeEntry(entry, form.scheme, day, request) }] : [];
    });
  return withinMinutes(prescribed, day);
}

function prescribeEntry({ candidate, sets }: Entry, scheme: Scheme, { date }: PlanningDay, request: PlanWeekRequest) {
  return prescribe(candidate.exercise, progressionContext(request, date, scheme, sets));
}

/** What progression is asked with, of an exercise on a day (YYYY-MM-DD). */
export function progressionContext(
  { profile, history, constraints, bars }: Pick<PlanWeekRequest, 'profile' | 'history' | 'constraints' | 'bars'>,
  date: string,
  scheme: Scheme,
  sets: number,
): ProgressionContext {
  const { bounds } = careLimits(profile);
  return {
    profile,
    history,
    constraints,
    today: date,
    scheme,
    sets,
    ...(bars && { bars }),
    ...(bounds && { care: bounds }),
  };
}

/** The search counts with the longest a set may come to take; should a prescription ask for more, the last sets of the day go. */
function withinMinutes(prescribed: readonly Prescribed[], day: PlanningDay): readonly Prescribed[] {
  let kept = prescribed;
  while (secondsOf(kept, day) > day.minutes * 60) {
    const longest = kept.findLast(({ sets }) => sets.length > 1);
    if (!longest) return kept;
    kept = kept.map((one) => (one === longest ? { ...one, sets: one.sets.slice(0, -1) } : one));
  }
  return kept;
}

function secondsOf(prescribed: readonly Prescribed[], { minutes }: PlanningDay): number {
  return prescribed.reduce(
    (sum, { entry, sets }) => sum + prescribedSeconds(entry.candidate.exercise, sets),
    warmUpSeconds(minutes),
  );
}

/** Fractional sets a week of each muscle, warm-ups left out. */
function countSets(prescribed: readonly Prescribed[]): Readonly<Partial<Record<Muscle, number>>> {
  const counts: Partial<Record<Muscle, number>> = {};
  for (const { entry, sets } of prescribed) {
    const working = sets.filter(({ setType }) => setType !== 'warmup').length;
    for (const muscle of MUSCLES) {
      const share = entry.candidate.exercise.muscles[muscle];
      if (share !== undefined) counts[muscle] = (counts[muscle] ?? 0) + share * working;
    }
  }
  return counts;
}

function isLocked({ profile }: PlanWeekRequest, { candidate, slot }: Entry, { problem }: WeekDraft): boolean {
  return (
    lockedIds(profile).includes(candidate.exercise.id) &&
    problem.fixed.some((fixed) => fixed.candidate === candidate && (fixed.slot === null || fixed.slot === slot))
  );
}

/** What the person's own words about this week, and the days before it, have to do with an exercise. */
function ownReasons(request: PlanWeekRequest, draft: WeekDraft, entry: Entry): readonly Reason[] {
  const { candidate, slot, sets } = entry;
  const { exercise } = candidate;
  const day = draft.problem.days[slot];
  if (!day) return [];
  const reasons: Reason[] = [...blockReasons(request, exercise)];
  if (isLocked(request, entry, draft)) reasons.push({ kind: 'locked' });
  if (day.chosen.has(exercise.id)) reasons.push({ kind: 'chosen' });
  const how = suitedTo(exercise, request.profile.body);
  if (how) reasons.push({ kind: 'suits_body', how });
  const isFirst = draft.entries.every((other) => other.candidate !== candidate || other.slot >= slot);
  const missed = candidate.missed && isFirst ? missedSessions(request).find(({ ids }) => ids.has(exercise.id)) : null;
  if (missed) reasons.push({ kind: 'missed_session', date: missed.date });
  for (const [muscle, share] of candidate.shares) {
    const recovered = draft.problem.recovering[slot]?.get(muscle);
    const name = MUSCLES[muscle];
    if (share === 1 && recovered !== undefined && name !== undefined && !isQuick(muscle))
      reasons.push({ kind: 'recovering', muscle: name, percent: Math.round(100 * recovered) });
  }
  if (day.place === 'travel') reasons.push({ kind: 'at_place', place: 'travel' });
  const usual = candidate.forms.find(
    (_form, at) => draft.problem.days[at]?.minutes === request.profile.minutesPerSession,
  );
  if (day.minutes < request.profile.minutesPerSession && sets < (usual?.startSets ?? 3))
    reasons.push({ kind: 'shortened', minutes: day.minutes });
  return reasons;
}

/** Days within which a session that never happened is made up for. */
const MISSED_DAYS = 7;

export interface MissedSession {
  readonly date: string;
  /** Exercises of it, as far as the plan in force tells. */
  readonly ids: ReadonlySet<string>;
}

export function missedSessions({ changes = [], current, today }: PlanWeekRequest): readonly MissedSession[] {
  return changes.flatMap((change) => {
    const date = change.kind === 'missed' ? dateOfSession(change.sessionId) : null;
    if (change.kind !== 'missed' || date === null || daysBetween(date, today) > MISSED_DAYS) return [];
    const session = current?.sessions.find(({ id }) => id === change.sessionId);
    return [{ date, ids: new Set(session?.exercises.map(({ exerciseId }) => exerciseId)) }];
  });
}

/** What shaped the week as a whole: the goal, each joint spared, what was asked of this week, tiredness and sleep. */
function planReasons(request: PlanWeekRequest, days: readonly PlanningDay[]): readonly Reason[] {
  const { profile, constraints, today } = request;
  const reasons: Reason[] = [{ kind: 'goal', goal: profile.goal }, ...blockReasons(request)];
  const spared = new Map(days.flatMap(({ limits }) => [...limits]));
  for (const [joint, { quote }] of spared)
    reasons.push({ kind: 'spares_joint', joint, ...(quote === undefined ? {} : { quote }) });
  for (const flag of careLimits(profile).flags) reasons.push({ kind: 'care', flag });
  if (profile.body?.seated) reasons.push({ kind: 'suits_body', how: 'seated' });
  for (const { date } of missedSessions(request)) reasons.push({ kind: 'missed_session', date });
  const shorter = days.map(({ minutes }) => minutes).filter((minutes) => minutes < profile.minutesPerSession);
  for (const minutes of new Set(shorter)) reasons.push({ kind: 'shortened', minutes });
  for (const place of new Set(days.flatMap((day) => day.place ?? []))) reasons.push({ kind: 'at_place', place });
  for (const note of constraints)
    if (note.kind !== 'sore_joint' && inForce(note, today))
      reasons.push({ kind: note.kind === 'poor_sleep' ? 'eased_sleep' : 'eased_fatigue', quote: note.quote });
  return reasons;
}
