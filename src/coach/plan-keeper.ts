// Keeps the week's plan true: it is made anew when the profile, the log or the person's own words change what it should be.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Unavailable } from '../contracts/outcome.ts';
import type { PlanRequest, RecommenderService } from '../contracts/recommender.ts';
import type { CustomExercise } from '../domain/catalogue/custom-exercise.ts';
import { heldConstraints, heldSince } from '../domain/health/held-limits.ts';
import { unresolvedFlags } from '../domain/health/readiness.ts';
import { toTrainingHistory } from '../domain/log/history.ts';
import { dayFrom, dayNumber } from '../domain/planning/calendar.ts';
import type { ConstraintNote } from '../domain/planning/history.ts';
import type { Obstacle, Plan, PlanResult } from '../domain/planning/plan.ts';
import type { Bars } from '../domain/planning/prescription.ts';
import type { Profile } from '../domain/planning/profile.ts';
import { NO_WISHES, type PlanWishes } from '../domain/planning/training-block.ts';
import { runningBlock, wishesInForce } from '../domain/planning/wishes-in-force.ts';
import { type Storage, StorageError, type WorkoutDetail } from '../storage/storage.ts';
import { localDay } from './local-day.ts';
import {
  beginningOf,
  doneSessions,
  emptyPlan,
  isOfThisWeek,
  isOver,
  madeFrom,
  type OwnThings,
  signature,
} from './plan-marks.ts';

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
  /** What the person added to the plan; of the changes those that have not run out. */
  readonly wishes: PlanWishes;
  /** Ids of sessions of the plan that were trained, by the log. */
  readonly doneSessionIds: readonly string[];
}

export interface PlanKeeper {
  readonly store: StoreApi<PlanKeeperState>;
  /** Reads what is kept and plans where there is none for this week. */
  load(): Promise<void>;
  /** Plans anew from the profile, the log and what is in force. Calls that come while it plans are answered by one more run. */
  replan(): Promise<void>;
  /** Stores the profile, then plans, from `current` where it is given. False where it could not be stored. */
  saveProfile(profile: Profile, current?: Plan): Promise<boolean>;
  removeConstraint(id: string): Promise<void>;
  /** Undoes `removeConstraint`. */
  restoreConstraint(id: string): Promise<void>;
  /** Stores what `edit` makes of the wishes in force, then plans, from `current` where it is given. False where it could not be stored: all stays as it was. */
  changeWishes(edit: (wishes: PlanWishes) => PlanWishes, current?: Plan): Promise<boolean>;
  /** What the planner would be asked now, without the plan in force; null without a profile. Throws StorageError. */
  request(): Promise<PlanRequest | null>;
}

export interface PlanKeeperDependencies {
  readonly storage: Pick<Storage, 'log' | 'person' | 'plan' | 'onChange'>;
  readonly recommender: Pick<RecommenderService, 'plan'>;
  /** The person's own exercises, removed ones too, once they are read. Absent: there are none. */
  readonly ownExercises?: () => Promise<readonly CustomExercise[]>;
  /** The bars that the person uses, once they are read. Absent: the usual ones. */
  readonly bars?: () => Promise<Bars>;
  /** Wall clock; days are local to it. */
  readonly now: () => Date;
  /** Resolves when what is on the screen is drawn: months of training are read after that. At once by default. */
  readonly whenDrawn?: () => Promise<void>;
  /** Of the search; by default a number of the day, so that the same day gives the same plan. */
  readonly seed?: number;
}

/** What the planner is shown of the past. */
const HISTORY_DAYS = 84;

export function createPlanKeeper({
  storage,
  recommender,
  ownExercises,
  bars,
  now,
  seed,
  whenDrawn,
}: PlanKeeperDependencies): PlanKeeper {
  const store = createStore<PlanKeeperState>()(() => ({
    status: { kind: 'loading' },
    planning: false,
    profile: null,
    constraints: [],
    wishes: NO_WISHES,
    doneSessionIds: [],
  }));
  /** One thing after the other: a plan is never made from half of what changed. */
  let queue: Promise<unknown> = Promise.resolve();
  let wanted = false;
  /** The ended workouts that the plan knows of. */
  let known: string | null = null;
  /** The exercises of their own and the bars that it was made with. */
  let knownOwn: OwnThings = { custom: [], bars: {} };
  const looking = new Set<'log' | 'person' | 'plan' | 'exercises'>();

  const today = () => localDay(now());
  /** A block's whole past, where it began earlier than what else is looked at. */
  const since = () => {
    const from = dayFrom(dayNumber(today()) - HISTORY_DAYS);
    const block = runningBlock(store.getState().wishes.blocks, today());
    return storage.log.since(block !== null && block.startedOn < from ? block.startedOn : from);
  };

  /** Those of their own that the plan hangs on: done lately, or liked. */
  async function ownThatMatter(profile: Profile | null, past: string): Promise<OwnThings> {
    const own = (await ownExercises?.()) ?? [];
    const custom = own.filter(({ id }) => profile?.likes.includes(id) || past.includes(JSON.stringify(id)));
    return { custom, bars: (await bars?.()) ?? {} };
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

  const kept = () => Promise.all([storage.person.profile(), limitsNow(), wishesNow()]);

  /** A sore joint's limit that has run out holds until the person was asked how it is. */
  async function limitsNow(): Promise<readonly ConstraintNote[]> {
    return heldConstraints(await storage.plan.constraintsSince(heldSince(today())), today());
  }

  async function wishesNow(): Promise<PlanWishes> {
    return wishesInForce(await storage.plan.wishes(), today());
  }

  function requestOf(
    profile: Profile,
    { constraints, wishes }: Pick<PlanKeeperState, 'constraints' | 'wishes'>,
    workouts: readonly WorkoutDetail[],
    own: OwnThings,
  ): PlanRequest {
    const block = runningBlock(wishes.blocks, today());
    return {
      profile,
      history: toTrainingHistory(workouts),
      constraints,
      today: today(),
      seed: seed ?? dayNumber(today()),
      ...(own.custom.length === 0 ? {} : { customExercises: own.custom }),
      ...(Object.keys(own.bars).length === 0 ? {} : { bars: own.bars }),
      ...(wishes.changes.length === 0 ? {} : { changes: wishes.changes }),
      ...(wishes.muscles.length === 0 ? {} : { muscles: wishes.muscles }),
      ...(block === null ? {} : { block }),
    };
  }

  /** The plan in force, or the one to go back to, of which whatever need not change stays. */
  function current(earlier: Plan | undefined): Pick<PlanRequest, 'current'> {
    const { status } = store.getState();
    const from = earlier ?? (status.kind === 'planned' ? status.plan : null);
    return from && isOfThisWeek(from, today()) ? { current: from } : {};
  }

  async function plan(earlier?: Plan): Promise<void> {
    wanted = false;
    const [profile, constraints, wishes] = await kept();
    store.setState({ profile, constraints, wishes });
    // How far back is looked hangs on the block.
    const workouts = await since();
    known = signature(workouts);
    if (!profile) {
      store.setState({ status: { kind: 'no_profile' }, doneSessionIds: [] });
      return;
    }
    store.setState({ planning: true });
    const own = await ownThatMatter(profile, known);
    knownOwn = own;
    const answer = await recommender
      .plan({ ...requestOf(profile, { constraints, wishes }, workouts, own), ...current(earlier) })
      .catch((error: unknown): Unavailable => ({ kind: 'unavailable', reason: 'worker_died', detail: String(error) }));
    if (answer.kind === 'unavailable') {
      fallBack(answer.reason);
      return;
    }
    await take(answer.result, workouts, madeFrom(profile, constraints, known, own, wishes));
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
    const [[profile, constraints, wishes], last] = await Promise.all([kept(), storage.plan.current()]);
    store.setState({ profile, constraints, wishes });
    const holds =
      profile !== null &&
      last !== null &&
      isOfThisWeek(last, today()) &&
      unresolvedFlags(profile.readiness, profile.adviceSought, today()).length === 0;
    // The week is on the screen before months of training are read.
    if (!profile) store.setState({ status: { kind: 'no_profile' }, doneSessionIds: [] });
    else if (holds) show(last, await storage.log.since(beginningOf(last)));
    if (!profile || holds) await whenDrawn?.();
    const workouts = await since();
    known = signature(workouts);
    if (!profile) return;
    if (holds) {
      show(last, workouts);
      knownOwn = await ownThatMatter(profile, known);
      // The app may have been closed before what was said last reached the plan.
      const from = madeFrom(profile, constraints, known, knownOwn, wishes);
      if (last.madeFrom !== undefined && last.madeFrom !== from) await plan();
    } else await plan();
  }

  /** Something was written, here or in another tab: plans anew only where it matters to the plan. */
  async function look(what: 'log' | 'person' | 'plan' | 'exercises'): Promise<void> {
    looking.delete(what);
    const state = store.getState();
    if (what === 'person') {
      // With the person a plan may have come that fits them: out of a copy, or from another tab.
      if (!same(await storage.person.profile(), state.profile)) await load();
      return;
    }
    if (what === 'plan') {
      const [, constraints, wishes] = await kept();
      if (!same([constraints, wishes], [state.constraints, state.wishes])) {
        await plan();
        return;
      }
      const last = await storage.plan.current();
      const shown = state.status.kind === 'planned' ? state.status.plan.createdAt : null;
      if (last && last.sessions.length > 0 && last.createdAt !== shown && state.profile) show(last, await since());
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
    async saveProfile(profile, earlier) {
      try {
        await storage.person.saveProfile(profile);
      } catch (error) {
        if (!(error instanceof StorageError)) throw error;
        return false;
      }
      store.setState({ profile });
      await (earlier ? inTurn(() => plan(earlier)) : keeper.replan());
      return true;
    },
    removeConstraint: (id) =>
      inTurn(async () => {
        await storage.plan.removeConstraint(id);
        await plan();
      }),
    restoreConstraint: (id) =>
      inTurn(async () => {
        await storage.plan.restoreConstraint(id);
        await plan();
      }),
    async changeWishes(edit, earlier) {
      let isKept = false;
      await inTurn(async () => {
        try {
          await storage.plan.saveWishes(edit(await wishesNow()));
        } catch (error) {
          if (!(error instanceof StorageError)) throw error;
          return;
        }
        isKept = true;
        await plan(earlier);
      });
      return isKept;
    },
    async request() {
      const [[profile, constraints, wishes], workouts] = await Promise.all([kept(), since()]);
      if (!profile) return null;
      const ended = workouts.filter(isOver);
      const own = await ownThatMatter(profile, signature(ended));
      return requestOf(profile, { constraints, wishes }, ended, own);
    },
  };
  return keeper;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
