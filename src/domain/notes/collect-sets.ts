// The chunks of a note, one after another, folded into runs of sets: each chunk begins a run, lengthens the last one or says
// more about it.
import type { Exercise } from '../catalogue/exercise.ts';
import type { ExerciseLinker } from '../catalogue/link-exercise.ts';
import type { AtomOf, SetTag } from './atoms.ts';
import type { Chunk } from './chunks.ts';
import { type ChunkReading, type Effort, type LoadReading, readChunk } from './read-chunk.ts';
import { arrangeRuns, type Rounds } from './arrange-runs.ts';
import { draftOf, hasEffort, type Run, type SetDraft } from './set-draft.ts';
import { warmupScope } from './warmup-scope.ts';

export interface CollectContext {
  readonly folded: string;
  readonly linker: ExerciseLinker;
  readonly exerciseOf: (id: string) => Exercise | undefined;
  readonly contextExerciseId: string | null;
  /** Kilograms of one of the unit in which a line's bare loads are. */
  readonly kgPerUnit: (line: number) => number;
}

export interface Collected {
  readonly drafts: readonly SetDraft[];
  readonly ambiguous: boolean;
  /** The least sure exercise among the sets, 0–1. */
  readonly confidence: number;
  readonly spans: readonly (readonly [start: number, end: number, role: string])[];
}

export function collectSets(chunks: readonly Chunk[], context: CollectContext): Collected {
  const collector = new SetCollector(chunks, context);
  for (const [index] of chunks.entries()) collector.take(index);
  return collector.finish();
}

class SetCollector {
  readonly #chunks: readonly Chunk[];
  readonly #context: CollectContext;
  readonly #runs: Run[] = [];
  readonly #rounds: Rounds[] = [];
  readonly #spans: [number, number, string][] = [];
  readonly #warmup = warmupScope();
  #current: string | null;
  #currentConfidence = 1;
  #currentLine = -1;
  /** Named since the last run, waiting for numbers. */
  #named: { exercise: string; span: AtomOf<'exercise'>; joined: boolean }[] = [];
  #pendingLoad: LoadReading | null = null;
  #pendingSets: number | null = null;
  #pendingBare: AtomOf<'number'>[] = [];
  #pendingRpe: AtomOf<'rpe'> | null = null;
  #pendingTag: SetTag | null = null;
  #pendingEach = false;
  #awaitingReps: SetDraft | null = null;
  #dropping: 'first' | 'rest' | null = null;
  /** "Deadlift 140 kg PR": a set as far as it was told, if nothing more comes. */
  #loadOnly: { exercise: string | null; load: LoadReading; reading: ChunkReading } | null = null;
  #superset: string | null = null;
  #mentioned = false;
  #label: string | null = null;
  #loadLast = false;
  #ambiguous = false;
  #sentence = -1;
  #blocks = 0;

  constructor(chunks: readonly Chunk[], context: CollectContext) {
    this.#chunks = chunks;
    this.#context = context;
    this.#current = context.contextExerciseId;
  }

  take(index: number): void {
    const chunk = this.#chunks[index];
    if (!chunk) return;
    this.#turnTo(chunk);
    const reading = readChunk(chunk, {
      exerciseOf: this.#context.exerciseOf,
      current: this.#current,
      loadPending: this.#pendingLoad !== null,
      loadLast: this.#loadLast,
      kgPerUnit: this.#context.kgPerUnit(chunk.line),
    });
    if (chunk.mood !== 'done') {
      this.#mention(reading);
      return;
    }
    this.#warmup.enter(reading, this.#chunks[index - 1], this.#chunks[index + 1]);
    this.#openBlocks(reading);
    if (reading.exercise) this.#name(reading, reading.exercise);
    else if (reading.efforts.length > 0) this.#nameUnknown(reading);
    this.#supposeRun(reading);
    const efforts = this.#believable(reading) ? reading.efforts : [];
    if (efforts.length > 0 && this.#correctsOneSet(reading, efforts)) return;
    if (efforts.length > 0) this.#addRun(reading, efforts);
    else if (reading.bare.length > 0) this.#takeBare(reading);
    else this.#addFacts(reading);
    this.#loadLast = efforts.length > 0 && reading.multiplied ? reading.loadLast : this.#loadLast;
  }

  finish(): Collected {
    this.#flushBare();
    const runs = this.#runs.filter(({ drafts }) => drafts.length > 0);
    return {
      drafts: arrangeRuns(runs, this.#rounds),
      ambiguous: this.#ambiguous,
      confidence: Math.min(1, ...runs.map(({ confidence }) => confidence)),
      spans: this.#spans,
    };
  }

  /** A sentence ends: what waits for a number within it waits no longer. */
  #turnTo(chunk: Chunk): void {
    if (chunk.sentence === this.#sentence) {
      if (chunk.after === 'then') {
        this.#superset = null;
        this.#warmup.end();
      }
      return;
    }
    this.#flushBare();
    this.#sentence = chunk.sentence;
    this.#pendingRpe = null;
    this.#pendingSets = null;
    this.#dropping = null;
    this.#superset = null;
    this.#loadLast = false;
    if (chunk.paragraph) this.#label = null;
    for (const named of this.#named) named.joined = false;
    if (this.#mentioned) this.#named = [];
    this.#mentioned = false;
  }

  /** Planned or skipped: no set, but "planned squats 5x5, got 5x3" goes on about squats. */
  #mention(reading: ChunkReading): void {
    if (reading.chunk.mood !== 'planned' || !reading.exercise) return;
    this.#name(reading, reading.exercise);
    this.#mentioned = true;
    this.#pendingLoad = reading.loads[0] ?? null;
  }

  #openBlocks(reading: ChunkReading): void {
    const { chunk } = reading;
    if (reading.label !== null) this.#label = reading.label;
    if (reading.superset) {
      const before = this.#runs.at(-1);
      this.#superset = `superset ${(this.#blocks += 1)}`;
      const trailing = !this.#chunks.some(
        (other) =>
          other.sentence === chunk.sentence &&
          other.atoms.some(({ start, kind }) => kind === 'exercise' && start > (chunk.atoms[0]?.start ?? 0)),
      );
      if (before?.sentence === chunk.sentence) {
        for (const run of this.#lastExercises(trailing ? 2 : 1, chunk.sentence)) run.block = this.#superset;
      }
    }
    if (reading.rounds !== null) {
      const first = this.#chunks.find(({ line }) => line === chunk.line);
      const alone =
        first === chunk ||
        !this.#chunks.some(
          (other) =>
            other.sentence === chunk.sentence && other !== chunk && other.atoms.some(({ kind }) => kind === 'exercise'),
        );
      const below = alone && reading.exercise === null;
      this.#rounds.push({ count: reading.rounds, sentence: chunk.sentence, below, line: chunk.line });
    }
  }

  /** The runs of the last `many` exercises of the sentence. */
  #lastExercises(many: number, sentence: number): readonly Run[] {
    const names: (string | null)[] = [];
    const runs: Run[] = [];
    for (const run of this.#runs.toReversed()) {
      if (run.sentence !== sentence) break;
      if (!names.includes(run.exercise)) names.push(run.exercise);
      if (names.length > many) break;
      runs.push(run);
    }
    return runs;
  }

  #name(reading: ChunkReading, atom: AtomOf<'exercise'>): void {
    const { match } = atom;
    const hasNumbers =
      reading.efforts.length > 0 || reading.loads.length > 0 || reading.sets !== null || reading.bare.length > 0;
    if (match.weak && !hasNumbers && reading.unknown.length > 0) return;
    const link = this.#context.linker.link(match.name, {
      load: reading.loads.some(({ value }) => value !== 0) || this.#nextLoad(reading),
      distance: reading.efforts.some(({ distanceM }) => distanceM !== undefined) || this.#nextDistance(reading),
      duration: reading.efforts.some(({ durationSec }) => durationSec !== undefined) || this.#nextDistance(reading),
      bodyweight: reading.bodyweight && reading.loads.length === 0,
    });
    this.#current = link && link.confidence >= match.confidence ? link.exerciseId : match.exerciseId;
    this.#currentConfidence = match.confidence * (match.weak && reading.unknown.length > 1 ? 0.9 : 1);
    this.#currentLine = reading.chunk.line;
    const { after } = reading.chunk;
    const joined = after === 'and' || after === 'plus' || after === 'slash' || after === 'comma' || reading.superset;
    if (!joined) this.#named = [];
    this.#named.push({ exercise: this.#current, span: atom, joined });
    this.#pendingLoad = null;
    this.#pendingSets = null;
    if (reading.efforts.length === 0 && this.#sharesLast(reading)) return;
    this.#claimNameless(this.#current, reading);
  }

  /** "row, 2000 m": the chunks up to the next name say what kind of row it is. */
  #nextDistance(reading: ChunkReading): boolean {
    return (
      this.#ahead(reading, ({ kind }) => kind === 'distance' || kind === 'duration') &&
      !this.#ahead(reading, ({ kind }) => kind === 'times' || kind === 'reps' || kind === 'sets')
    );
  }

  #nextLoad(reading: ChunkReading): boolean {
    return this.#ahead(reading, ({ kind }) => kind === 'load' || kind === 'bar');
  }

  #ahead(reading: ChunkReading, wanted: (atom: Chunk['atoms'][number]) => boolean): boolean {
    const from = this.#chunks.indexOf(reading.chunk);
    for (const chunk of this.#chunks.slice(from + 1, from + 6)) {
      if (chunk.sentence !== reading.chunk.sentence || chunk.atoms.some(({ kind }) => kind === 'exercise'))
        return false;
      if (chunk.atoms.some(wanted)) return true;
    }
    return false;
  }

  /** "21-15-9 thrusters and pull-ups", "3x10 squats and lunges": the numbers before hold for this one too. */
  #sharesLast(reading: ChunkReading): boolean {
    const last = this.#runs.at(-1);
    const { after, sentence } = reading.chunk;
    const bare = reading.loads.length === 0 && reading.sets === null && reading.bare.length === 0;
    if (!last || !bare || last.sentence !== sentence || last.exercise === null || !last.numbersFirst) return false;
    if (!(after === 'and' || after === 'slash' || after === 'plus' || (after === 'comma' && last.ladder))) return false;
    if (this.#ahead(reading, ({ kind }) => kind === 'number' || kind === 'sets' || kind === 'reps' || kind === 'load'))
      return false;
    const block = last.ladder ? (last.block ?? `ladder ${(this.#blocks += 1)}`) : last.block;
    last.block = block;
    const exercise = this.#current;
    this.#mark(this.#named.at(-1)?.span);
    this.#named = [];
    this.#runs.push({ ...last, exercise, block, drafts: last.drafts.map((draft) => ({ ...draft, exercise })) });
    return true;
  }

  /** "5x5 100kg, squats": the name comes last. */
  #claimNameless(exercise: string, reading: ChunkReading): void {
    if (this.#context.contextExerciseId !== null) return;
    const numbers =
      reading.efforts.length > 0 ||
      this.#ahead(reading, ({ kind }) => kind === 'number' || kind === 'reps' || kind === 'sets');
    const before = this.#runs.filter((run) =>
      numbers ? run.line === reading.chunk.line : run.sentence === reading.chunk.sentence,
    );
    if (before.length === 0 || before.some((run) => run.exercise !== null)) return;
    // Before other numbers the name owns only the warm-up sets that led to it.
    if (numbers && before.some(({ drafts }) => drafts.some(({ setType }) => setType !== 'warmup'))) return;
    for (const run of before) {
      run.exercise = exercise;
      run.confidence = this.#currentConfidence;
      for (const draft of run.drafts) draft.exercise = exercise;
    }
    if (numbers) return;
    this.#mark(reading.exercise);
    this.#named = [];
  }

  /** Words that are no known name stand where a name would: ask the linker for the nearest, else it is unknown. */
  #nameUnknown(reading: ChunkReading): void {
    const firstAt = Math.min(
      ...reading.efforts.map(({ span }) => span[0]),
      ...reading.loads.map(({ span }) => span[0]),
      reading.setsSpan?.[0] ?? Infinity,
    );
    const before = reading.chunk.atoms.filter(({ kind, end }) => kind === 'word' && end <= firstAt);
    const [first, last] = [before[0], before.at(-1)];
    const strange = before.filter((word) => reading.unknown.some(({ start }) => start === word.start));
    if (!first || !last || strange.length === 0 || !reading.multiplied) return;
    const link = this.#context.linker.link(this.#context.folded.slice(first.start, last.end));
    if (link && link.confidence >= 0.75) {
      this.#current = link.exerciseId;
      this.#currentConfidence = link.confidence;
      this.#spans.push([first.start, last.end, 'exercise']);
    } else if (
      strange.length === before.length &&
      strange.length <= 4 &&
      reading.chunk.after !== 'comma' &&
      reading.chunk.after !== 'none'
    ) {
      this.#current = this.#context.contextExerciseId;
      this.#currentConfidence = 0.5;
    }
  }

  /** "5k in 24:10" says what it was. */
  #supposeRun(reading: ChunkReading): void {
    if (this.#current !== null) return;
    const far = reading.efforts.some(({ distanceM }) => distanceM !== undefined && distanceM >= 1000);
    const timed = reading.efforts.some(({ durationSec }) => durationSec !== undefined) || this.#nextDistance(reading);
    const link = far && timed ? this.#context.linker.link('run') : null;
    if (!link) return;
    this.#current = link.exerciseId;
    this.#currentConfidence = 0.7;
    this.#currentLine = reading.chunk.line;
  }

  /** Prose has numbers too: without a name, only set notation makes a set. */
  #believable(reading: ChunkReading): boolean {
    const { efforts, exercise, multiplied, sets, loads, unknown, chunk } = reading;
    if (efforts.length === 0) return false;
    const timed = efforts.every(({ reps }) => reps === undefined);
    const spec = this.#current === null ? undefined : this.#context.exerciseOf(this.#current);
    if (exercise) return !(timed && exercise.match.weak && unknown.length > 3);
    if (multiplied || sets !== null) return true;
    if (timed) {
      if (
        unknown.length > 1 ||
        !spec ||
        (spec.measure === 'repetitions' && reading.side === null && !this.#named.length)
      )
        return false;
      return this.#currentLine === chunk.line || this.#context.contextExerciseId !== null || this.#named.length > 0;
    }
    if (chunk.bracketed && this.#awaitingReps) return true;
    const last = this.#runs.at(-1);
    const loose = chunk.atoms.some((atom) => atom.kind === 'reps' && atom.loose === true);
    if (
      loose &&
      loads.length === 0 &&
      this.#named.length === 0 &&
      this.#pendingLoad === null &&
      this.#pendingSets === null
    )
      return false;
    return unknown.length <= (last ? 1 : 3) || this.#named.length > 0 || reading.side !== null;
  }

  /** "last set 6", "set 3: only 6", "(8)" behind an AMRAP: one set that is known already. */
  #correctsOneSet(reading: ChunkReading, efforts: readonly Effort[]): boolean {
    const [effort] = efforts;
    const last = this.#runs.at(-1);
    if (!effort || efforts.length > 1 || reading.exercise || reading.sets !== null) return false;
    if (this.#awaitingReps && effort.reps !== undefined && reading.loads.length === 0 && !reading.multiplied) {
      this.#complete(effort.reps, effort.span);
      this.#addFacts(reading);
      return true;
    }
    if (!last || reading.ordinal === null || last.exercise !== this.#current) return false;
    const drafts = this.#draftsOfCurrent();
    const target =
      reading.ordinal.which === 'last'
        ? last.drafts.length > 1 || (last.declared ?? 0) > 1
          ? drafts.at(-1)
          : undefined
        : drafts[reading.ordinal.which - 1];
    if (!target) return false;
    if (effort.reps !== undefined) target.reps = effort.reps;
    if (effort.durationSec !== undefined) target.durationSec = effort.durationSec;
    if (effort.plus === true) target.setType = 'amrap';
    const load = reading.loads[0];
    if (load) target.load = load;
    this.#spans.push([effort.span[0], effort.span[1], 'reps']);
    this.#applyFacts(reading, [target]);
    return true;
  }

  #draftsOfCurrent(): readonly SetDraft[] {
    return this.#runs.filter(({ exercise }) => exercise === this.#current).flatMap(({ drafts }) => drafts);
  }

  #addRun(reading: ChunkReading, given: readonly Effort[]): void {
    const { chunk } = reading;
    const last = this.#runs.at(-1);
    const efforts = mergeTimed(given);
    if (last && this.#fillsTime(reading, last, efforts)) return;
    const sets = reading.sets ?? this.#pendingSets;
    const load = this.#loadFor(reading, last);
    const names = this.#namesFor(reading);
    const confidence = this.#current === null ? 0.5 : this.#currentConfidence;
    for (const exercise of names) {
      const drafts: SetDraft[] = [];
      for (const effort of efforts) drafts.push(draftOf(exercise, effort, reading, load));
      const [first] = drafts;
      if (first && sets !== null && drafts.length === 1)
        for (let more = 1; more < Math.min(sets, 100); more++) drafts.push({ ...first });
      const lastDraft = drafts.at(-1);
      if (first?.setType === 'amrap' && drafts.length > 1)
        for (const draft of drafts) if (draft !== lastDraft) delete draft.setType;
      const block =
        this.#superset ??
        (names.length > 1 && reading.ladder ? `ladder ${this.#blocks}` : null) ??
        (this.#label === null ? null : `label ${this.#label}`);
      const run: Run = {
        exercise,
        drafts,
        declared: efforts.length === 1 ? sets : null,
        listed: 0,
        loadsListed: 1,
        rated: 0,
        tagHolds: reading.tagFirst && reading.tags.some(({ tag }) => tag === 'amrap' || tag === 'failure'),
        ladder: reading.ladder,
        sentence: chunk.sentence,
        line: chunk.line,
        block,
        numbersFirst: reading.numbersFirst,
        confidence,
      };
      this.#prependBare(run, reading, load);
      this.#lendLoad(reading, load);
      this.#runs.push(run);
      if (this.#warmup.covers(reading)) for (const draft of run.drafts) draft.setType = 'warmup';
      this.#applyFacts(reading, run.drafts);
      this.#applyPending(run);
      this.#markDrop(reading, run, last);
    }
    if (names.length > 1 && reading.ladder) this.#blocks += 1;
    for (const { span } of this.#named) this.#mark(span);
    for (const effort of given) this.#spans.push([effort.span[0], effort.span[1], roleOf(effort)]);
    if (reading.setsSpan) this.#spans.push([reading.setsSpan[0], reading.setsSpan[1], 'sets']);
    for (const { span } of reading.loads) this.#spans.push([span[0], span[1], 'load']);
    if (reading.ambiguous) this.#ambiguous = true;
    this.#named = [];
    this.#pendingLoad = null;
    this.#pendingSets = null;
    const [effort] = efforts;
    const awaits = effort?.plus === true || reading.tags.some(({ tag }) => tag === 'amrap');
    this.#awaitingReps = awaits && effort?.plus === true ? (this.#runs.at(-1)?.drafts.at(-1) ?? null) : null;
  }

  /** "20, 18, 15 reps at 50 kg": the load at the end holds for the list. */
  #lendLoad(reading: ChunkReading, load: LoadReading | undefined): void {
    const [effort] = reading.efforts;
    if (
      !load ||
      reading.exercise ||
      reading.multiplied ||
      reading.sets !== null ||
      !effort ||
      load.span[0] < effort.span[0]
    )
      return;
    for (const draft of this.#openForLoad(reading.chunk.sentence)) draft.load = load;
  }

  /** The names the numbers hold for: usually one; "squats and lunges 3x10" has two. */
  #namesFor(reading: ChunkReading): readonly (string | null)[] {
    const waiting = this.#named.filter(({ exercise }) => exercise !== null);
    if (waiting.length > 1 && waiting.slice(1).every(({ joined }) => joined) && !reading.numbersFirst)
      return waiting.map(({ exercise }) => exercise);
    return [this.#current];
  }

  #loadFor(reading: ChunkReading, last: Run | undefined): LoadReading | undefined {
    const own = reading.loads.find(({ sign }) => sign === undefined) ?? reading.loads[0];
    if (own) return own;
    if (this.#pendingLoad) return this.#pendingLoad;
    // "80 kg: 10 reps, 8 reps": the load goes on; a new multiplication begins afresh unless it only counts sets.
    if (!last || last.exercise !== this.#current || last.line !== reading.chunk.line || reading.bodyweight)
      return undefined;
    return last.sentence === reading.chunk.sentence || reading.side !== null ? last.drafts.at(-1)?.load : undefined;
  }

  /** "5 km, 25:00": the time of the distance before it. */
  #fillsTime(reading: ChunkReading, last: Run, efforts: readonly Effort[]): boolean {
    const [effort] = efforts;
    if (
      reading.exercise ||
      efforts.length !== 1 ||
      effort?.reps !== undefined ||
      reading.multiplied ||
      reading.sets !== null ||
      reading.side
    )
      return false;
    const open = last.exercise === this.#current && last.line === reading.chunk.line ? last.drafts : [];
    const field = effort?.durationSec === undefined ? 'distanceM' : 'durationSec';
    const other = field === 'durationSec' ? 'distanceM' : 'durationSec';
    const fits = open.filter(
      (draft) => draft[field] === undefined && draft[other] !== undefined && draft.reps === undefined,
    );
    const value = effort?.[field];
    if (fits.length === 0 || !effort || value === undefined) return false;
    for (const draft of fits) draft[field] = value;
    this.#spans.push([effort.span[0], effort.span[1], roleOf(effort)]);
    return true;
  }

  /** "9, 8, 4 pull-ups": the numbers that waited for the name. */
  #prependBare(run: Run, reading: ChunkReading, load: LoadReading | undefined): void {
    const waiting = this.#pendingBare;
    this.#pendingBare = [];
    const [first] = run.drafts;
    if (!first || waiting.length === 0) return;
    const asLoads =
      load !== undefined &&
      typeof load.value === 'number' &&
      reading.multiplied &&
      waiting.every(({ value }) => value >= 0.4 * Number(load.value));
    if (!asLoads && !reading.numbersFirst) return;
    const earlier = waiting.map((number): SetDraft =>
      asLoads
        ? { ...first, load: { value: number.value, span: [number.start, number.end] } }
        : { ...first, reps: number.value },
    );
    run.drafts.unshift(...earlier);
    for (const number of waiting) this.#spans.push([number.start, number.end, asLoads ? 'load' : 'reps']);
  }

  #applyPending(run: Run): void {
    if (this.#pendingRpe) this.#rate(this.#pendingRpe, run.drafts);
    this.#pendingRpe = null;
    if (this.#pendingTag === 'failure') for (const draft of run.drafts) draft.setType = 'failure';
    if (this.#pendingTag === 'amrap') for (const draft of run.drafts) draft.setType = 'amrap';
    this.#pendingTag = null;
    if (this.#pendingEach) for (const draft of run.drafts) draft.perSide = true;
    this.#pendingEach = false;
  }

  /** A chain of falling loads: the first set is as it was, the rest are drops. */
  #markDrop(reading: ChunkReading, run: Run, last: Run | undefined): void {
    const continues = last?.exercise === run.exercise && last.sentence === run.sentence;
    const tagged = reading.tags.some(({ tag }) => tag === 'drop');
    const falls = continues && loadValue(run.drafts[0]) < loadValue(last.drafts.at(-1));
    const joined = reading.chunk.after === 'plus' || reading.chunk.after === 'arrow';
    const drop = () => {
      for (const draft of run.drafts) draft.setType = 'drop';
    };
    if (tagged) {
      const opensChain = reading.tagFirst && (!continues || reading.chunk.atoms.some(({ kind }) => kind === 'colon'));
      if (!opensChain) drop();
      if (!opensChain && !reading.tagFirst) this.#dropBack();
      this.#dropping = 'rest';
    } else if (this.#dropping === 'first') this.#dropping = 'rest';
    else if (
      continues &&
      (this.#dropping === 'rest'
        ? falls || loadValue(run.drafts[0]) === 0
        : joined && falls && reading.exercise === null)
    )
      drop();
  }

  /** "80x8, 60x10, 40x12 drop set": back to where the loads began to fall. */
  #dropBack(): void {
    const runs = this.#runs;
    for (let at = runs.length - 1; at > 0; at--) {
      const [run, before] = [runs[at], runs[at - 1]];
      if (!run || !before || before.exercise !== run.exercise || before.sentence !== run.sentence) return;
      if (loadValue(run.drafts[0]) >= loadValue(before.drafts.at(-1))) return;
      for (const draft of run.drafts) draft.setType = 'drop';
    }
  }

  /** Numbers with nothing beside them lengthen the list before, or wait. */
  #takeBare(reading: ChunkReading): void {
    const { bare, chunk, unknown } = reading;
    const last = this.#runs.at(-1);
    const [number] = bare;
    if (!number) return;
    const continues =
      last !== undefined &&
      last.exercise === this.#current &&
      last.sentence === chunk.sentence &&
      this.#named.length === 0;
    const alone =
      unknown.length === 0 || (continues && chunk.atoms[0] === number && unknown.length <= 2 && chunk.after !== 'and');
    if (
      reading.ordinal &&
      bare.length === 1 &&
      this.#correctsOneSet(reading, [
        { reps: number.value, span: [number.start, number.end], ...(number.plus === true ? { plus: true } : {}) },
      ])
    )
      return;
    if (!alone || (chunk.after === 'sentence' && unknown.length > 0)) {
      this.#addFacts(reading);
      return;
    }
    if (
      this.#awaitingReps &&
      bare.length === 1 &&
      (chunk.bracketed || chunk.after !== 'comma' || !hasEffort(this.#awaitingReps))
    ) {
      this.#complete(number.value, [number.start, number.end]);
      return;
    }
    if (!continues) {
      this.#pendingBare.push(...bare);
      if (reading.rpe) this.#pendingRpe = reading.rpe;
      return;
    }
    if (chunk.bracketed) {
      const target = last.drafts.at(-1);
      if (number.plus === true && target) target.setType = 'amrap';
      if (number.plus === true) this.#spans.push([number.start, number.end, 'type']);
      return;
    }
    for (const next of bare) this.#lengthen(last, next, reading);
    this.#rateList(reading, last);
  }

  #lengthen(run: Run, number: AtomOf<'number'>, reading: ChunkReading): void {
    const pattern = run.drafts.at(-1);
    if (!pattern) return;
    const { value, start, end } = number;
    const load = typeof pattern.load?.value === 'number' ? pattern.load.value : 0;
    const missed = reading.tags.some((tag) => tag.missed === true);
    if (load > 0 && value >= 0.4 * load && (value > 30 || !Number.isInteger(value)) && (pattern.reps ?? 0) <= 30) {
      const next: LoadReading = {
        value,
        span: [start, end],
        ...(pattern.load?.unit === undefined ? {} : { unit: pattern.load.unit }),
      };
      // A load that was tried and missed is no set.
      if (missed) return;
      if ((run.declared ?? 1) > run.loadsListed)
        for (const draft of run.drafts.slice(run.loadsListed)) draft.load = next;
      else run.drafts.push({ ...pattern, load: next });
      run.loadsListed += 1;
      this.#spans.push([start, end, 'load']);
      return;
    }
    if (!Number.isInteger(value)) return;
    const draft: SetDraft = { ...pattern };
    delete draft.side;
    delete draft.rpe;
    delete draft.rir;
    if (!run.tagHolds && (draft.setType !== 'warmup' || !this.#warmup.covers(reading))) delete draft.setType;
    if (number.plus === true) draft.setType = 'amrap';
    if (number.failed === true) draft.setType = 'failure';
    if (pattern.reps === undefined && pattern.durationSec !== undefined) draft.durationSec = value;
    else draft.reps = value;
    run.drafts.push(draft);
    run.listed += 1;
    this.#awaitingReps = number.plus === true ? draft : null;
    this.#spans.push([
      start,
      end,
      pattern.reps === undefined && pattern.durationSec !== undefined ? 'duration' : 'reps',
    ]);
  }

  /** Behind a list, a rating set apart holds for all of it, one written close for its own set. */
  #rateList(reading: ChunkReading, run: Run): void {
    const own = run.drafts.slice(-reading.bare.length);
    const whole =
      run.drafts.every(({ rpe, rir }) => rpe === undefined && rir === undefined) && reading.rpe?.tight !== true;
    const { ordinal, tags } = reading;
    if (ordinal !== null || (reading.rpe === null && reading.rir === null)) this.#applyFacts(reading, own);
    else this.#applyFacts({ ...reading, tags: [] }, whole ? run.drafts : own);
    if (ordinal === null && tags.length > 0 && reading.rpe !== null)
      this.#applyFacts({ ...reading, rpe: null, rir: null }, own);
    for (const draft of run.drafts) {
      if (reading.each?.bare === false) draft.perSide = true;
      if (reading.bodyweight) draft.bodyweight = draft.load === undefined;
    }
    const [load] = reading.loads;
    if (load) for (const draft of run.drafts) draft.load ??= load;
  }

  #complete(reps: number, span: readonly [number, number]): void {
    if (this.#awaitingReps) this.#awaitingReps.reps = reps;
    this.#awaitingReps = null;
    this.#spans.push([span[0], span[1], 'reps']);
  }

  /** A chunk without repetitions: a load, a count or a remark for the run before or the run to come. */
  #addFacts(reading: ChunkReading): void {
    const { chunk, loads, sets, unknown } = reading;
    const last = this.#runs.at(-1);
    const near = last !== undefined && last.exercise === this.#current && this.#named.length === 0;
    const [load] = loads;
    if (load && unknown.length <= 2) {
      const open =
        near && (last.sentence === chunk.sentence || (last.line >= chunk.line - 1 && unknown.length === 0))
          ? this.#openForLoad(chunk.sentence)
          : [];
      for (const draft of open) draft.load = load;
      if (open.length > 0) this.#spans.push([load.span[0], load.span[1], 'load']);
      else this.#pendingLoad = load;
    }
    if (sets !== null && unknown.length <= 2) {
      const [only] =
        near && last.sentence === chunk.sentence && last.drafts.length === 1 && last.declared === null
          ? last.drafts
          : [];
      if (only && last) for (let more = 1; more < Math.min(sets, 100); more++) last.drafts.push({ ...only });
      else this.#pendingSets = sets;
      if (reading.setsSpan) this.#spans.push([reading.setsSpan[0], reading.setsSpan[1], 'sets']);
    }
    this.#openAmrap(reading, load);
    if (reading.exercise && load && unknown.length <= 2 && sets === null && reading.tags.length === 0)
      this.#loadOnly = { exercise: this.#current, load, reading };
    if (near && reading.rpe && reading.ordinal === null && this.#rateNext(reading.rpe, last)) return;
    if (near && (reading.tags.length === 0 || !this.#warmup.covers(reading))) this.#applyFacts(reading, last.drafts);
    else this.#keepForNext(reading);
  }

  /** "100 kg x AMRAP", then the number. */
  #openAmrap(reading: ChunkReading, load: LoadReading | undefined): void {
    const amrap = reading.tags.some(({ tag }) => tag === 'amrap');
    if (
      !amrap ||
      !(
        reading.chunk.atoms.some(({ kind }) => kind === 'times') &&
        (load !== undefined || reading.sets !== null || reading.chunk.atoms.some(({ kind }) => kind === 'number'))
      )
    )
      return;
    const draft = draftOf(this.#current, null, reading, load ?? this.#runs.at(-1)?.drafts.at(-1)?.load);
    draft.setType = 'amrap';
    this.#runs.push({
      exercise: this.#current,
      drafts: [draft],
      declared: null,
      listed: 0,
      loadsListed: 1,
      rated: 0,
      tagHolds: false,
      ladder: false,
      sentence: reading.chunk.sentence,
      line: reading.chunk.line,
      block: null,
      numbersFirst: false,
      confidence: this.#currentConfidence,
    });
    for (const { span } of this.#named) this.#mark(span);
    this.#named = [];
    this.#pendingSets = null;
    this.#awaitingReps = draft;
  }

  #openForLoad(sentence: number): readonly SetDraft[] {
    const open: SetDraft[] = [];
    const last = this.#runs.at(-1);
    for (const run of this.#runs.toReversed()) {
      if (run.exercise !== this.#current || (run.sentence !== sentence && run !== last)) break;
      if (run.drafts.some(({ load }) => load !== undefined)) break;
      open.push(...run.drafts);
    }
    return open;
  }

  #keepForNext(reading: ChunkReading): void {
    if (reading.rpe) this.#pendingRpe = reading.rpe;
    if (reading.each?.bare === false) this.#pendingEach = true;
    for (const { tag, missed } of reading.tags) {
      if (tag === 'drop') this.#dropping = 'first';
      else if (tag === 'amrap' || (tag === 'failure' && missed !== true)) this.#pendingTag = tag;
    }
  }

  #applyFacts(reading: ChunkReading, drafts: readonly SetDraft[]): void {
    const { ordinal } = reading;
    const chosen =
      ordinal === null
        ? drafts
        : ordinal.which === 'last'
          ? drafts.slice(-ordinal.count)
          : drafts.length >= ordinal.which
            ? drafts.slice(ordinal.which - 1, ordinal.which)
            : drafts.slice(-1);
    if (reading.rpe) this.#rate(reading.rpe, chosen);
    if (reading.rir) {
      for (const draft of chosen) draft.rir ??= reading.rir.value;
      this.#spans.push([reading.rir.start, reading.rir.end, 'rir']);
    }
    if (reading.side) {
      for (const draft of chosen) draft.side ??= reading.side.side;
      this.#spans.push([reading.side.start, reading.side.end, 'side']);
    }
    if (reading.each && !(reading.each.bare && this.#bilateral())) {
      for (const draft of drafts) draft.perSide = true;
      this.#spans.push([reading.each.start, reading.each.end, 'side']);
    }
    if (reading.assisted) for (const draft of drafts) draft.assisted = true;
    if (reading.weighted) for (const draft of drafts) draft.weighted = true;
    if (reading.bodyweight && reading.loads.length === 0)
      for (const draft of drafts) draft.bodyweight = draft.load === undefined;
    for (const { tag, missed, several, start, end } of reading.tags) {
      this.#spans.push([start, end, 'type']);
      if (tag === 'warmup') this.#warmBack(reading, drafts, several);
      else if (tag === 'drop') {
        if (reading.efforts.length === 0 && ordinal === null) this.#dropBack();
        else if (ordinal !== null) for (const draft of chosen) draft.setType = 'drop';
      } else if (tag === 'amrap')
        for (const draft of ordinal === null && reading.efforts.length === 0 ? chosen.slice(-1) : chosen)
          draft.setType = 'amrap';
      else
        for (const draft of missed === true && ordinal === null ? chosen.slice(-1) : chosen) draft.setType = 'failure';
    }
  }

  /** Written behind its sets: "40x10, 60x5 (warm-up)". */
  #warmBack(reading: ChunkReading, drafts: readonly SetDraft[], several: boolean): void {
    if (reading.tagFirst && reading.efforts.length > 0) return;
    if (reading.efforts.length === 0 && this.#warmup.covers(reading)) return;
    const { sentence } = reading.chunk;
    const all = several
      ? this.#runs
          .filter((run) => run.sentence === sentence && run.exercise === this.#current)
          .flatMap((run) => run.drafts)
      : drafts;
    for (const draft of all) draft.setType = 'warmup';
  }

  #bilateral(): boolean {
    const spec = this.#current === null ? undefined : this.#context.exerciseOf(this.#current);
    return spec !== undefined && spec.equipment.includes('barbell');
  }

  /** "@7, @8, @9" behind three sets: each its own. */
  #rateNext(rpe: AtomOf<'rpe'>, run: Run): boolean {
    const [value] = rpe.values;
    if (value === undefined || run.rated === 0 || run.rated >= run.drafts.length || rpe.values.length > 1) return false;
    for (const draft of run.drafts.slice(run.rated)) draft.rpe = value;
    run.rated += 1;
    this.#spans.push([rpe.start, rpe.end, 'rpe']);
    return true;
  }

  #rate(rpe: AtomOf<'rpe'>, drafts: readonly SetDraft[]): void {
    this.#spans.push([rpe.start, rpe.end, 'rpe']);
    const { values } = rpe;
    for (const [index, draft] of drafts.entries()) {
      const value = values.length > 1 ? values[index] : values[0];
      if (value !== undefined) draft.rpe ??= value;
    }
    const run = this.#runs.at(-1);
    if (run && run.drafts[0] === drafts[0]) run.rated = Math.max(run.rated, values.length);
  }

  /** At a sentence's end: "Pull-ups" and then a list, or nothing but a list. */
  #flushBare(): void {
    this.#flushLoad();
    const waiting = this.#pendingBare;
    this.#pendingBare = [];
    const [named] = this.#named;
    const first = waiting[0];
    if (!first || waiting.some(({ value }) => !Number.isInteger(value))) return;
    const { contextExerciseId } = this.#context;
    const chunks = this.#chunks.filter(({ sentence }) => sentence === this.#sentence);
    const onlyNumbers = chunks.every(({ atoms }) => atoms.every(({ kind }) => kind !== 'word' && kind !== 'exercise'));
    if (
      !named &&
      !(
        onlyNumbers &&
        (waiting.length >= 3 || contextExerciseId !== null || (this.#current !== null && waiting.length >= 2))
      )
    )
      return;
    const last = chunks.at(-1);
    if (!last) return;
    const reading = readChunk(
      { ...last, atoms: [] },
      {
        exerciseOf: this.#context.exerciseOf,
        current: this.#current,
        loadPending: false,
        loadLast: false,
        kgPerUnit: 1,
      },
    );
    const hold = this.#current !== null && this.#context.exerciseOf(this.#current)?.measure === 'hold';
    const load = this.#pendingLoad ?? undefined;
    const drafts = waiting.map(({ value, start, end, plus }) =>
      draftOf(
        this.#current,
        {
          ...(hold ? { durationSec: value } : { reps: value }),
          span: [start, end],
          ...(plus === true ? { plus } : {}),
        },
        reading,
        load,
      ),
    );
    for (const { start, end } of waiting) this.#spans.push([start, end, 'reps']);
    if (named) this.#mark(named.span);
    this.#named = [];
    this.#pendingLoad = null;
    const run: Run = {
      exercise: this.#current,
      drafts,
      declared: null,
      listed: 0,
      loadsListed: 1,
      rated: 0,
      tagHolds: false,
      ladder: false,
      sentence: this.#sentence,
      line: last.line,
      block: null,
      numbersFirst: false,
      confidence: this.#current === null ? 0.4 : 0.8,
    };
    this.#runs.push(run);
    this.#applyPending(run);
  }

  #flushLoad(): void {
    const told = this.#loadOnly;
    this.#loadOnly = null;
    if (
      !told ||
      this.#named.length === 0 ||
      this.#pendingBare.length > 0 ||
      this.#chunks.some(({ atoms, line }) => line > told.reading.chunk.line && atoms.length > 0)
    )
      return;
    this.#mark(this.#named.at(-1)?.span);
    this.#spans.push([told.load.span[0], told.load.span[1], 'load']);
    const drafts = [draftOf(told.exercise, null, told.reading, told.load)];
    this.#runs.push({
      exercise: told.exercise,
      drafts,
      declared: null,
      listed: 0,
      loadsListed: 1,
      rated: 0,
      tagHolds: false,
      ladder: false,
      sentence: this.#sentence,
      line: told.reading.chunk.line,
      block: null,
      numbersFirst: false,
      confidence: 0.7,
    });
    this.#named = [];
  }

  #mark(atom: { readonly start: number; readonly end: number } | null | undefined): void {
    if (atom) this.#spans.push([atom.start, atom.end, 'exercise']);
  }
}

/** "5 km 25:00" is one effort in two measures. */
function mergeTimed(efforts: readonly Effort[]): readonly Effort[] {
  const [first, second] = efforts;
  if (efforts.length !== 2 || !first || !second)
    return efforts.some(({ reps }) => reps !== undefined) ? efforts.filter(({ reps }) => reps !== undefined) : efforts;
  if (first.reps !== undefined && second.reps !== undefined) return efforts;
  if (first.reps !== undefined || second.reps !== undefined) return efforts.filter(({ reps }) => reps !== undefined);
  if ((first.durationSec === undefined) === (second.durationSec === undefined)) return efforts;
  return [{ ...first, ...second, span: first.span }];
}

function roleOf({ reps, durationSec }: Effort): string {
  return reps !== undefined ? 'reps' : durationSec !== undefined ? 'duration' : 'distance';
}

function loadValue(draft: SetDraft | undefined): number {
  return typeof draft?.load?.value === 'number' ? draft.load.value : draft?.load ? 20 : 0;
}
