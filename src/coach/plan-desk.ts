// What a person does to their plan: asks why, tries what if, locks, swaps, rules out, and takes it back. Loaded when it is first asked for.
import type { Unavailable } from '../contracts/outcome.ts';
import type { RecommenderService, WhatIfAnswer } from '../contracts/recommender.ts';
import type { Explanation, PlanNumber } from '../domain/planning/explanation.ts';
import type { Plan, PlannedExercise, Relaxation } from '../domain/planning/plan.ts';
import type { PlanChange } from '../domain/planning/plan-change.ts';
import type { ExerciseLock, Profile } from '../domain/planning/profile.ts';
import { relaxed } from '../domain/planning/relaxed.ts';
import { dateOfSession } from '../domain/planning/training-days.ts';
import { StorageError } from '../storage/storage.ts';
import { localDay } from './local-day.ts';
import type { PlanKeeper } from './plan-keeper.ts';

/** `plan`: there is none to ask about. */
export interface NoAnswer {
  readonly kind: 'unavailable';
  readonly reason: Unavailable['reason'] | 'storage' | 'plan';
}

/** What was done, and the way back: `undo` is false where it could not be stored. Null: nothing was done, it could not be stored. */
export type Done = { readonly undo: () => Promise<boolean> } | null;

export interface PlanDesk {
  /** Where a number of the plan in force comes from. */
  explain(number: PlanNumber): Promise<{ readonly kind: 'explained'; readonly explanation: Explanation } | NoAnswer>;
  /** What the week would be with these as well; nothing is kept. */
  whatIf(
    changes: readonly PlanChange[],
    profile?: Partial<Profile>,
  ): Promise<({ readonly kind: 'answered' } & WhatIfAnswer) | NoAnswer>;
  addChanges(changes: readonly PlanChange[]): Promise<Done>;
  removeChange(change: PlanChange): Promise<Done>;
  /** Stays on that weekday, or (none) somewhere in the week. One that was ruled out is so no longer. */
  lock(lock: ExerciseLock): Promise<Done>;
  unlock(exerciseId: string): Promise<Done>;
  /** Liked, ruled out or (null) neither. One that is ruled out is locked no longer. */
  setTaste(exerciseId: string, taste: 'like' | 'dislike' | null): Promise<Done>;
  /** These wishes give way, wherever they were said: in the profile, in a change of the week, in a note. */
  relax(relaxations: readonly Relaxation[]): Promise<Done>;
  /** Any other part of the profile. */
  changeProfile(changes: Partial<Profile>): Promise<Done>;
}

export interface PlanDeskDependencies {
  readonly planKeeper: Pick<
    PlanKeeper,
    'store' | 'saveProfile' | 'changeWishes' | 'request' | 'removeConstraint' | 'restoreConstraint'
  >;
  readonly recommender: Pick<RecommenderService, 'explain' | 'whatIf'>;
}

export function createPlanDesk({ planKeeper, recommender }: PlanDeskDependencies): PlanDesk {
  const planNow = (): Plan | null => {
    const { status } = planKeeper.store.getState();
    return status.kind === 'planned' ? status.plan : null;
  };

  /** A service that dies or a disk that fails is an answer as well. */
  async function answered<Answer>(work: () => Promise<Answer | Unavailable | null>): Promise<Answer | NoAnswer> {
    try {
      const answer = await work();
      if (answer === null) return { kind: 'unavailable', reason: 'plan' };
      return isUnavailable(answer) ? { kind: 'unavailable', reason: answer.reason } : answer;
    } catch (error) {
      return { kind: 'unavailable', reason: error instanceof StorageError ? 'storage' : 'worker_died' };
    }
  }

  /** What is undone goes back to the plan that was: what need not change stays, and that would be what was taken back. */
  async function changeProfile(
    edit: (profile: Profile) => Profile,
    undo: (profile: Profile) => Profile,
  ): Promise<Done> {
    const before = planNow() ?? undefined;
    const apply = async (change: (profile: Profile) => Profile, current?: Plan) => {
      const { profile } = planKeeper.store.getState();
      return profile !== null && planKeeper.saveProfile(change(profile), current);
    };
    return (await apply(edit)) ? { undo: () => apply(undo, before) } : null;
  }

  async function editChanges(
    edit: (changes: readonly PlanChange[]) => readonly PlanChange[],
    from?: Plan,
  ): Promise<Done> {
    const before = planKeeper.store.getState().wishes.changes;
    const plan = planNow() ?? undefined;
    const apply = (change: typeof edit, current?: Plan) =>
      planKeeper.changeWishes((wishes) => ({ ...wishes, changes: change(wishes.changes) }), current);
    return (await apply(edit, from)) ? { undo: () => apply(() => before, plan) } : null;
  }

  /** Of one exercise only: what else changed in the profile meanwhile stays. */
  async function editExercise(id: string, edit: (profile: Profile) => Profile): Promise<Done> {
    const before = planKeeper.store.getState().profile;
    return changeProfile(edit, (profile) => (before === null ? profile : withOf(profile, before, id)));
  }

  return {
    explain: (number) =>
      answered(async () => {
        const plan = planNow();
        const request = plan && (await planKeeper.request());
        if (!plan || !request) return null;
        // As on the day it was made, and by the same chance.
        const asked = { ...request, today: localDay(new Date(plan.createdAt)), seed: plan.seed };
        return recommender.explain({ request: asked, plan, number });
      }),
    whatIf: (changes, profile) =>
      answered(async () => {
        const plan = planNow();
        const request = plan && (await planKeeper.request());
        if (!plan || !request) return null;
        return recommender.whatIf({ request, changes, plan, ...(profile === undefined ? {} : { profile }) });
      }),
    addChanges: (changes) => editChanges((before) => changes.reduce(withChange, before)),
    removeChange: (change) => {
      const plan = planNow();
      const from = plan ? withoutMarkOf(plan, change) : undefined;
      return editChanges((before) => before.filter((each) => !same(each, change)), from);
    },
    lock: (lock) =>
      editExercise(lock.exerciseId, (profile) => ({
        ...profile,
        dislikes: without(profile.dislikes, lock.exerciseId),
        locks: [...(profile.locks ?? []).filter(({ exerciseId }) => exerciseId !== lock.exerciseId), lock],
      })),
    unlock: (id) => editExercise(id, (profile) => withLocks(profile, id, [])),
    setTaste: (id, taste) =>
      editExercise(id, (profile) => {
        const tasted = {
          ...profile,
          likes: taste === 'like' ? [...without(profile.likes, id), id] : without(profile.likes, id),
          dislikes: taste === 'dislike' ? [...without(profile.dislikes, id), id] : without(profile.dislikes, id),
        };
        return taste === 'dislike' ? withLocks(tasted, id, []) : tasted;
      }),
    async relax(relaxations) {
      const request = await planKeeper.request().catch(() => null);
      if (!request) return null;
      const { profile: eager, changes = [], constraints } = relaxed(request, relaxations);
      // Where a change of the week was too short, the usual time stays as it is.
      const minutesPerSession = Math.max(eager.minutesPerSession, request.profile.minutesPerSession);
      const profile = { ...eager, minutesPerSession };
      // A note cannot be said milder: it is lifted, and what is left of it stands as a change of the week.
      const eased = request.constraints.filter((each) => !constraints.some((kept) => same(kept, each)));
      const milder = eased.flatMap(({ id, joint, from, until }): readonly PlanChange[] => {
        const severity = constraints.find((kept) => kept.id === id)?.severity;
        return joint === undefined || severity === undefined
          ? []
          : [{ kind: 'sore_joint', joint, severity, from, until }];
      });
      const wanted = milder.reduce(withChange, changes);
      const asked = request.changes ?? [];
      if (!same(wanted, asked) && !(await planKeeper.changeWishes((wishes) => ({ ...wishes, changes: wanted }))))
        return null;
      for (const { id } of eased) await planKeeper.removeConstraint(id);
      const fields = Object.keys(profile).filter((field) => !same(at(profile, field), at(request.profile, field)));
      const undo = async () => {
        for (const { id } of eased) await planKeeper.restoreConstraint(id);
        const undoChanges = () => planKeeper.changeWishes((wishes) => ({ ...wishes, changes: asked }));
        if (!same(wanted, asked) && !(await undoChanges())) return false;
        const now = planKeeper.store.getState().profile;
        return now === null || fields.length === 0 || planKeeper.saveProfile(withFields(now, request.profile, fields));
      };
      if (fields.length === 0 || (await planKeeper.saveProfile(profile))) return { undo };
      // Half of it is none of it.
      await undo();
      return null;
    },
    changeProfile: (changes) => {
      const before = planKeeper.store.getState().profile;
      const undone = (profile: Profile) =>
        before === null ? profile : withFields(profile, before, Object.keys(changes));
      return changeProfile((profile) => ({ ...profile, ...changes }), undone);
    },
  };
}

/** The latest word counts: it takes the place of one about the same thing. A swap of what was swapped in is one swap. */
export function withChange(changes: readonly PlanChange[], change: PlanChange): readonly PlanChange[] {
  if (change.kind === 'swap') {
    const earlier = changes.find(
      (each) => each.kind === 'swap' && each.sessionId === change.sessionId && each.to === change.from,
    );
    const from = earlier?.kind === 'swap' ? earlier.from : change.from;
    const others = changes.filter((each) => each !== earlier && !isAbout(each, change));
    return from === change.to ? others : [...others, { ...change, from }];
  }
  return [...changes.filter((each) => !isAbout(each, change)), change];
}

function isAbout(earlier: PlanChange, change: PlanChange): boolean {
  switch (change.kind) {
    case 'skip_day':
      return same(earlier, change);
    case 'missed':
      return earlier.kind === 'missed' && earlier.sessionId === change.sessionId;
    case 'swap':
      return earlier.kind === 'swap' && earlier.sessionId === change.sessionId && earlier.from === change.from;
    case 'sore_joint':
      return earlier.kind === 'sore_joint' && earlier.joint === change.joint && isWithin(earlier, change);
    case 'minutes':
    case 'equipment':
      return earlier.kind === change.kind && isWithin(earlier, change);
  }
}

interface Spell {
  readonly from: string;
  readonly until: string;
}

function isWithin(earlier: Spell, later: Spell): boolean {
  return earlier.from >= later.from && earlier.until <= later.until;
}

/** The plan to go on from when a wish is taken back: what it made of its days is nothing to hold on to. Undefined: the plan as it is. */
function withoutMarkOf(plan: Plan, change: PlanChange): Plan | undefined {
  switch (change.kind) {
    case 'swap':
      return swappedBack(plan, change);
    case 'minutes':
    case 'equipment':
    case 'sore_joint':
      return { ...plan, sessions: plan.sessions.filter(({ date }) => date < change.from || date > change.until) };
    case 'skip_day':
    case 'missed':
      return undefined;
  }
}

/** What was swapped in would stay like anything that need not change. */
function swappedBack(plan: Plan, { sessionId, from, to }: Extract<PlanChange, { readonly kind: 'swap' }>): Plan {
  const date = dateOfSession(sessionId);
  const back = (exercise: PlannedExercise) =>
    exercise.exerciseId === to ? { ...exercise, exerciseId: from } : exercise;
  const sessions = plan.sessions.map((session) =>
    session.date === date ? { ...session, exercises: session.exercises.map(back) } : session,
  );
  return { ...plan, sessions };
}

function isUnavailable(answer: unknown): answer is Unavailable {
  return (answer as { readonly kind?: unknown }).kind === 'unavailable';
}

function withOf(profile: Profile, before: Profile, id: string): Profile {
  const back = (now: readonly string[], then: readonly string[]) =>
    then.includes(id) ? (now.includes(id) ? now : [...now, id]) : without(now, id);
  return withLocks(
    { ...profile, likes: back(profile.likes, before.likes), dislikes: back(profile.dislikes, before.dislikes) },
    id,
    (before.locks ?? []).filter(({ exerciseId }) => exerciseId === id),
  );
}

function withLocks(profile: Profile, id: string, locks: readonly ExerciseLock[]): Profile {
  const { locks: before = [], ...rest } = profile;
  const after = [...before.filter(({ exerciseId }) => exerciseId !== id), ...locks];
  return after.length === 0 ? rest : { ...rest, locks: after };
}

/** These fields as they were before, absent ones too; the others as they are. */
function withFields(profile: Profile, before: Profile, fields: readonly string[]): Profile {
  return Object.fromEntries([
    ...Object.entries(profile).filter(([field]) => !fields.includes(field)),
    ...Object.entries(before).filter(([field]) => fields.includes(field)),
  ]) as unknown as Profile;
}

function at(profile: Profile, field: string): unknown {
  return profile[field as keyof Profile];
}

function without(ids: readonly string[], id: string): readonly string[] {
  return ids.filter((each) => each !== id);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
