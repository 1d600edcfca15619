// How the person was, day by day, out of their notes and check-ins: each value with the words it came from.
import { CHECK_IN_MEASURES, type CheckIn, type CheckInMeasure, latestTold } from '../log/check-in.ts';
import type { NoteRecord } from '../log/records.ts';
import { currentBodyPart } from '../notes/current-body-part.ts';
import type { NoteSignal, SignalKind } from '../notes/parsed-note.ts';
import { quoteSignal } from '../notes/quote-signal.ts';

/** A note with the local day (YYYY-MM-DD) it tells of. */
export interface NoteOfDay {
  readonly day: string;
  readonly note: NoteRecord;
}

export type StateSource =
  | { readonly kind: 'note'; readonly noteId: string; readonly workoutId: string; readonly quote: string }
  | { readonly kind: 'check_in'; readonly checkInId: string };

export interface MeasureState {
  /** 1–5, 5 the best; of several notes the mean. */
  readonly value: number;
  readonly sources: readonly StateSource[];
}

export interface PainState {
  /** A body part of the notes; null where none was named. */
  readonly part: string | null;
  readonly side: NonNullable<NoteSignal['side']> | null;
  readonly state: 'present' | 'improving' | 'absent';
  /** 0–10, the highest told; null where none was. */
  readonly severity: number | null;
  readonly sources: readonly StateSource[];
}

export interface DayState {
  readonly day: string;
  readonly measures: Readonly<Partial<Record<CheckInMeasure, MeasureState>>>;
  /** The worst first. */
  readonly pains: readonly PainState[];
}

/** Signals that name the trouble: present is low on the scale, absent is high. */
const TROUBLE: Readonly<Partial<Record<SignalKind, CheckInMeasure>>> = {
  fatigue: 'energy',
  sleep: 'sleep',
  stress: 'calm',
  mood_negative: 'mood',
};

/** Strong from here, slight up to here, of 0–10 (design default, as in constraints.ts). */
const STRONG = 7;
const SLIGHT = 2;

/** Days that something was told of, oldest first. A check-in outweighs the notes of its day: there the person gave the number itself. */
export function dayStates(notes: readonly NoteOfDay[], checkIns: readonly CheckIn[]): readonly DayState[] {
  const kept = notes.filter(({ note }) => note.deletedAt === undefined);
  const told = checkIns.filter(({ deletedAt }) => deletedAt === undefined);
  const days = new Set([...kept.map(({ day }) => day), ...told.map(({ day }) => day)]);
  return [...days]
    .sort()
    .map((day) =>
      stateOf(
        day,
        kept.filter((each) => each.day === day).map(({ note }) => note),
        told,
      ),
    )
    .filter(({ measures, pains }) => pains.length > 0 || Object.keys(measures).length > 0);
}

interface Heard {
  readonly signal: NoteSignal;
  readonly source: StateSource;
}

function stateOf(day: string, notes: readonly NoteRecord[], checkIns: readonly CheckIn[]): DayState {
  const heard = notes.flatMap((note) =>
    note.parsed.signals.map((signal): Heard => ({
      signal,
      source: { kind: 'note', noteId: note.id, workoutId: note.workoutId, quote: quoteSignal(note, signal) },
    })),
  );
  const latest = latestTold(checkIns, day);
  const measures: Partial<Record<CheckInMeasure, MeasureState>> = {};
  for (const measure of CHECK_IN_MEASURES) {
    const state = measureOf(measure, heard, latest.get(measure));
    if (state) measures[measure] = state;
  }
  return { day, measures, pains: painsOf(heard) };
}

function measureOf(
  measure: CheckInMeasure,
  heard: readonly Heard[],
  checkIn: CheckIn | undefined,
): MeasureState | null {
  const said = heard.flatMap(({ signal, source }) => {
    const value = valueOf(measure, signal);
    return value === null ? [] : [{ value, source }];
  });
  const sources = said.map(({ source }) => source);
  const step = checkIn?.[measure];
  if (checkIn && step !== undefined)
    return { value: step, sources: [{ kind: 'check_in', checkInId: checkIn.id }, ...sources] };
  if (said.length === 0) return null;
  return { value: said.reduce((sum, { value }) => sum + value, 0) / said.length, sources };
}

/** Where on 1–5 the words put it (design default); null where they are of something else. */
function valueOf(measure: CheckInMeasure, { kind, polarity, severity }: NoteSignal): number | null {
  if (measure === 'mood' && kind === 'mood_positive') return polarity === 'absent' ? 2 : 4;
  if (TROUBLE[kind] !== measure) return null;
  if (polarity === 'absent') return 4;
  if (polarity === 'improving') return 3;
  if (severity === undefined) return 2;
  return severity >= STRONG ? 1 : severity <= SLIGHT ? 3 : 2;
}

const WORST_FIRST = ['present', 'improving', 'absent'] as const;

/** Of several words about one place the worst holds, whatever order they came in: what is said to be fine never hides a pain of its day. */
function painsOf(heard: readonly Heard[]): readonly PainState[] {
  const places = new Map<string, PainState>();
  for (const { signal, source } of heard) {
    if (signal.kind !== 'pain') continue;
    const { side = null, severity } = signal;
    const part = signal.bodyPart === undefined ? null : currentBodyPart(signal.bodyPart);
    // A pain of nothing out of ten is none.
    const state = signal.polarity === 'present' && severity === 0 ? 'absent' : signal.polarity;
    const key = `${part ?? ''}|${side ?? ''}`;
    const before = places.get(key);
    const own = state === 'absent' ? null : (severity ?? null);
    places.set(key, {
      part,
      side,
      state: WORST_FIRST.find((each) => each === state || each === before?.state) ?? state,
      severity: own === null ? (before?.severity ?? null) : Math.max(own, before?.severity ?? 0),
      sources: [...(before?.sources ?? []), source],
    });
  }
  return [...places.values()].toSorted(
    (a, b) =>
      WORST_FIRST.indexOf(a.state) - WORST_FIRST.indexOf(b.state) ||
      (b.severity ?? ORDINARY) - (a.severity ?? ORDINARY),
  );
}

/** 0–10, where none is stated; as in constraints.ts. */
const ORDINARY = 4;
