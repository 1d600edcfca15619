// Keeps the week's plan true: it is made anew when the profile, the log or the person's own words change what it should be.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Unavailable } from '../contracts/outcome.ts';
import type { RecommenderService } from '../contracts/recommender.ts';
import type { CustomExercise } from '../domain/catalogue/custom-exercise.ts';
import { toTrainingHistory } from '../domain/log/history.ts';
import { dayFrom, dayNumber, daysBetween } from '../domain/planning/calendar.ts';
import type { ConstraintNote } from '../domain/planning/history.ts';
import type { Obstacle, Plan, PlanResult } from '../domain/planning/plan.ts';
import { type Profile, READINESS_FLAGS } from '../domain/planning/profile.ts';
import { type Storage, StorageError, type WorkoutDetail } from '../storage/storage.ts';
import { localDay } from './local-day.ts';

/** `no_profile`: the person has not said who the plan is for yet. `unsatisfiable` and `refer` carry what stands in the way. */
export type PlanStatus =
  | { readonly kind: 'loading' | 'no_profile' }
  | { readonly kind: 'planned'; readonly plan: Plan }
  | { readonly kind: 'unsatisfiable' | 'refer'; readonly obstacles: readonly Obstacle[] }
  | { readonly kind: 'unavailable'; readonly reason: Unavailable['reason'] | 'storage' };

export interface PlanKeeperState {
  readonly status: PlanStatus;
  /** True while a newer plan is being made; `status` still shows the last one. */
  readonly planning: boolean;
  readonly profile: Profile | null;
  /** In force today. */
  readonly constraints: readonly ConstraintNote[];
  /** Ids of sessions of the plan that were trained, by the log. */
  readonly doneSessionIds: readonly string[];
}

export interface PlanKeeper {
  readonly store: StoreApi<PlanKeeperState>;
  /** Reads what is kept and plans where there is none for this week. */
  load(): Promise<void>;
  /** Plans anew from the profile, the log and what is in force. Calls that come while it plans are answered by one more run. */
  replan(): Promise<void>;
  /** Stores the profile, then plans. False where it could not be stored. */
  saveProfile(profile: Profile): Promise<boolean>;
  removeConstraint(id: string): Promise<void>;
}

export interface PlanKeeperDependencies {
  readonly storage: Pick<Storage, 'log' | 'person' | 'plan' | 'onChange'>;
  readonly recommender: RecommenderService;
  /** The person's own exercises, removed ones too, once they are read. Absent: there are none. */
  readonly ownExercises?: () => Promise<readonly CustomExercise[]>;
  /** Wall clock; days are local to it. */
  readonly now: () => Date;
  /** Resolves when what is on the screen is drawn: months of training are read after that. At once by default. */
  readonly whenDrawn?: () => Promise<void>;
  /** Of the search; by default a number of the day, so that the same day gives the same plan. */
  readonly seed?: number;
}

/** What the planner is shown of the past. */
const HISTORY_DAYS = 84;
const WEEK_DAYS = 7;

export function createPlanKeeper({
  storage,
  recommender,
  ownExercises,
  now,
  seed,
  whenDrawn,
}: PlanKeeperDependencies): PlanKeeper {
  const store = createStore<PlanKeeperState>()(() => ({
    status: { kind: 'loading' },
    planning: false,
    profile: null,
    constraints: [],
    doneSessionIds: [],
  }));
  /** One thing after the other: a plan is never made from half of what changed. */
  let queue: Promise<unknown> = Promise.resolve();
  let wanted = false;
  /** The ended workouts that the plan knows of. */
  let known: string | null = null;
  /** The exercises of their own that it was made with. */
  let knownOwn: readonly CustomExercise[] = [];
  const looking = new Set<'log' | 'person' | 'plan' | 'exercises'>();

  const today = () => localDay(now());
  const since = () => storage.log.since(dayFrom(dayNumber(today()) - HISTORY_DAYS));

  /** Those of their own that the plan hangs on: done lately, or liked. */
  async function ownThatMatter(profile: Profile | null, past: string): Promise<readonly CustomExercise[]> {
    const own = (await ownExercises?.()) ?? [];
    return own.filter(({ id }) => profile?.likes.includes(id) || past.includes(JSON.stringify(id)));
  }

  /** What does not come from or reach the disk is said where there is no plan to go on with. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const result = queue.then(work).catch((error: unknown) => {
      if (!(error instanceof StorageError)) throw error;
      fallBack('storage');
    });
    queue = result.catch(() => undefined);
    return result;
  }

  function fallBack(reason: Unavailable['reason'] | 'storage'): void {
    const { status } = store.getState();
    store.setState({
      planning: false,
      ...(status.kind === 'planned' ? {} : { status: { kind: 'unavailable', reason } }),
    });
  }

  function show(plan: Plan, workouts: readonly WorkoutDetail[]): void {
    store.setState({ status: { kind: 'planned', plan }, doneSessionIds: doneSessions(plan, workouts) });
  }

  async function plan(): Promise<void> {
    wanted = false;
    const [profile, constraints, workouts] = await Promise.all([
      storage.person.profile(),
      storage.plan.constraints(today()),
      since(),
    ]);
    store.setState({ profile, constraints });
    known = signature(workouts);
    if (!profile) {
      store.setState({ status: { kind: 'no_profile' }, doneSessionIds: [] });
      return;
    }
    store.setState({ planning: true });
    const own = await ownThatMatter(profile, known);
    knownOwn = own;
    const answer = await recommender
      .plan({
        profile,
        history: toTrainingHistory(workouts),
        constraints,
        today: today(),
        seed: seed ?? dayNumber(today()),
        ...(own.length === 0 ? {} : { customExercises: own }),
      })
      .catch((error: unknown): Unavailable => ({ kind: 'unavailable', reason: 'worker_died', detail: String(error) }));
    if (answer.kind === 'unavailable') {
      fallBack(answer.reason);
      return;
    }
    await take(answer.result, workouts, madeFrom(profile, constraints, known, own));
    store.setState({ planning: false });
  }

  async function take(result: PlanResult, workouts: readonly WorkoutDetail[], from: string): Promise<void> {
    if (result.status === 'ok') {
      // The planner knows the day; which workouts came before the plan is told by the minute.
      const made: Plan = { ...result.plan, createdAt: now().toISOString(), madeFrom: from };
      // Shown even where it cannot be kept: it can be made again.
      show(made, workouts);
      await storage.plan.save(made);
      return;
    }
    store.setState({ status: { kind: result.status, obstacles: result.obstacles }, doneSessionIds: [] });
    // An older plan must not come back with the next visit.
    await storage.plan.save(emptyPlan(now(), seed ?? 0));
  }

  /** A plan of this week that still fits the person is shown as it is; otherwise a new one is made. */
  async function load(): Promise<void> {
    const [profile, constraints, kept] = await Promise.all([
      storage.person.profile(),
      storage.plan.constraints(today()),
      storage.plan.current(),
    ]);
    store.setState({ profile, constraints });
    const holds = profile !== null && kept !== null && isOfThisWeek(kept, today()) && !isHeldBack(profile);
    // The week is on the screen before months of training are read.
    if (!profile) store.setState({ status: { kind: 'no_profile' }, doneSessionIds: [] });
    else if (holds) show(kept, await storage.log.since(beginningOf(kept)));
    if (!profile || holds) await whenDrawn?.();
    const workouts = await since();
    known = signature(workouts);
    if (!profile) return;
    if (holds) {
      show(kept, workouts);
      knownOwn = await ownThatMatter(profile, known);
      // The app may have been closed before what was said last reached the plan.
      if (kept.madeFrom !== undefined && kept.madeFrom !== madeFrom(profile, constraints, known, knownOwn))
        await plan();
    } else await plan();
  }

  /** Something was written, here or in another tab: plans anew only where it matters to the plan. */
  async function look(what: 'log' | 'person' | 'plan' | 'exercises'): Promise<void> {
    looking.delete(what);
    const state = store.getState();
    if (what === 'person') {
      if (!same(await storage.person.profile(), state.profile)) await plan();
      return;
    }
    if (what === 'plan') {
      if (!same(await storage.plan.constraints(today()), state.constraints)) {
        await plan();
        return;
      }
      const kept = await storage.plan.current();
      const shown = state.status.kind === 'planned' ? state.status.plan.createdAt : null;
      if (kept && kept.sessions.length > 0 && kept.createdAt !== shown && state.profile) show(kept, await since());
      return;
    }
    // While somebody trains the plan stands still.
    if (await storage.log.active()) return;
    if (what === 'exercises') {
      if (state.profile && !same(await ownThatMatter(state.profile, known ?? ''), knownOwn)) await plan();
      return;
    }
    if (signature(await since()) !== known) await plan();
  }

  storage.onChange((what) => {
    if (what === 'session' || what === 'form' || what === 'library') return;
    // What a check-in asks of the plan comes as a change of the plan's limits.
    if (what === 'checkIns' || what === 'lessons') return;
    if (looking.has(what) || store.getState().status.kind === 'loading') return;
    looking.add(what);
    void inTurn(() => look(what));
  });

  const keeper: PlanKeeper = {
    store,
    load: () => inTurn(load),
    replan() {
      wanted = true;
      return inTurn(async () => {
        if (wanted) await plan();
      });
    },
    async saveProfile(profile) {
      try {
        await storage.person.saveProfile(profile);
      } catch (error) {
        if (!(error instanceof StorageError)) throw error;
        return false;
      }
      store.setState({ profile });
      await keeper.replan();
      return true;
    },
    removeConstraint: (id) =>
      inTurn(async () => {
        await storage.plan.removeConstraint(id);
        await plan();
      }),
  };
  return keeper;
}

/**
 * By the workouts that name them. A plan made anew on the same day may use an id again: what was trained before it was made is none
 * of its later sessions.
 */
function doneSessions(plan: Plan, workouts: readonly WorkoutDetail[]): readonly string[] {
  const trained = workouts.filter(({ workout, sets }) => workout.endedAt !== undefined && sets.length > 0);
  return plan.sessions
    .filter(({ id, date }) =>
      trained.some(
        ({ workout }) =>
          workout.plannedSessionId === id && (workout.startedAt >= plan.createdAt || date <= workout.day),
      ),
    )
    .map(({ id }) => id);
}

/** The first day on which a session of the plan may have been trained. */
function beginningOf({ createdAt, sessions }: Plan): string {
  const made = dayFrom(dayNumber(localDay(new Date(createdAt))) - 1);
  return sessions.map(({ date }) => date).reduce((first, date) => (date < first ? date : first), made);
}

/** Seven days from the day it was made. One without sessions stands for none. */
function isOfThisWeek(plan: Plan, today: string): boolean {
  const age = daysBetween(localDay(new Date(plan.createdAt)), today);
  return plan.sessions.length > 0 && age >= 0 && age < WEEK_DAYS;
}

function isHeldBack({ readiness }: Profile): boolean {
  return READINESS_FLAGS.some((flag) => readiness[flag] === true);
}

function emptyPlan(at: Date, seed: number): Plan {
  return { createdAt: at.toISOString(), seed, weeklySets: {}, objective: 0, sessions: [] };
}

/** FNV-1a, 32 bit: not for safety, only to notice a change. */
function madeFrom(
  profile: Profile,
  constraints: readonly ConstraintNote[],
  past: string,
  own: readonly CustomExercise[],
): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify([
    profile,
    constraints.map(({ id }) => id).toSorted(),
    past,
    ...(own.length === 0 ? [] : [own]),
  ]))
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16);
}

/** Of what was done in workouts that are over. */
function signature(workouts: readonly WorkoutDetail[]): string {
  return JSON.stringify(toTrainingHistory(workouts.filter(({ workout }) => workout.endedAt !== undefined)));
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
