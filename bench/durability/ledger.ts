// What the page was told is on disk, kept where no kill reaches it, and held against what lies there afterwards.

export type Told =
  /** A write was begun. */
  | { readonly kind: 'begun' }
  | { readonly kind: 'started'; readonly workoutId: string }
  | { readonly kind: 'ended'; readonly workoutId: string }
  | { readonly kind: 'set'; readonly setId: string; readonly version: number }
  | { readonly kind: 'removed'; readonly setId: string }
  | { readonly kind: 'note'; readonly noteId: string }
  | { readonly kind: 'import'; readonly importId: string; readonly workouts: number }
  /** A write that needs no strict transaction: the session after a repetition. */
  | { readonly kind: 'session' }
  | { readonly kind: 'failed'; readonly why: string };

export interface OnDisk {
  readonly workouts: Readonly<Record<string, { readonly ended: boolean }>>;
  readonly sets: Readonly<Record<string, { readonly version: number; readonly removed: boolean }>>;
  readonly notes: readonly string[];
  /** Workouts that came in with each. */
  readonly imports: Readonly<Record<string, number>>;
  /** The workout that can be gone on with. */
  readonly active: string | null;
  /** Anything torn, in words. */
  readonly torn: readonly string[];
  /** Rows out of the second copy, where the database was found new. */
  readonly broughtBack: number;
  /** Why the second copy could not be read, where it could not. */
  readonly unread?: string;
}

export interface Ledger {
  take(told: Told): void;
  /** What was acknowledged and is not there, in words. */
  lost(found: OnDisk): readonly string[];
  /** Writes that were begun and not acknowledged. */
  readonly underWay: () => number;
  readonly acknowledged: () => { readonly sets: number; readonly writes: number };
  /** Of one profile, and those under way died with their process. */
  afterKill(): void;
}

export function createLedger(): Ledger {
  const sets = new Map<string, { version: number; removed: boolean }>();
  const started = new Set<string>();
  const ended = new Set<string>();
  const notes = new Set<string>();
  const imports = new Map<string, number>();
  const failures: string[] = [];
  let underWay = 0;
  let writes = 0;
  let setWrites = 0;

  function note(told: Exclude<Told, { kind: 'begun' | 'failed' }>): void {
    underWay -= 1;
    writes += 1;
    if (told.kind === 'started') started.add(told.workoutId);
    else if (told.kind === 'ended') ended.add(told.workoutId);
    else if (told.kind === 'note') notes.add(told.noteId);
    else if (told.kind === 'import') imports.set(told.importId, told.workouts);
    else if (told.kind === 'set' || told.kind === 'removed') {
      setWrites += 1;
      const before = sets.get(told.setId) ?? { version: 0, removed: false };
      if (told.kind === 'removed') sets.set(told.setId, { ...before, removed: true });
      else sets.set(told.setId, { ...before, version: told.version });
    }
  }

  return {
    take(told) {
      if (told.kind === 'begun') underWay += 1;
      else if (told.kind === 'failed') failures.push(told.why);
      else note(told);
    },
    lost(found) {
      const lost = failures.map((why) => `a write failed without a kill: ${why}`);
      if (found.unread !== undefined) lost.push(`the second copy cannot be read: ${found.unread}`);
      for (const [id, { version, removed }] of sets) {
        const set = found.sets[id];
        if (!set) lost.push(`set ${id} is gone`);
        else if (set.version < version) lost.push(`set ${id} is at version ${set.version}, was at ${version}`);
        else if (removed && !set.removed) lost.push(`set ${id} was removed and is back`);
      }
      for (const id of started) {
        const workout = found.workouts[id];
        if (!workout) lost.push(`workout ${id} is gone`);
        else if (!workout.ended && found.active !== id)
          lost.push(`workout ${id} was running and cannot be gone on with`);
      }
      for (const id of ended) if (found.workouts[id]?.ended === false) lost.push(`workout ${id} has lost its end`);
      for (const id of notes) if (!found.notes.includes(id)) lost.push(`note ${id} is gone`);
      for (const [id, count] of imports)
        if (found.imports[id] !== count) lost.push(`import ${id} has ${found.imports[id] ?? 0} of ${count} workouts`);
      return lost;
    },
    underWay: () => underWay,
    acknowledged: () => ({ sets: setWrites, writes }),
    afterKill() {
      underWay = 0;
    },
  };
}
