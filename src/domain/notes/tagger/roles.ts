// What a stretch of a note can be: the terms in which the corpus is written, the tagger answers and corrections are kept.
import { SIGNAL_KINDS, type SignalKind } from '../parsed-note.ts';

/** `rest`: numbers that are no part of a set (rest, tempo, pace, heart rate, percentages, body weight, dates, clock times). */
export const SET_ROLES = [
  'exercise',
  'sets',
  'reps',
  'load',
  'duration',
  'distance',
  'rpe',
  'rir',
  'warmup',
  'drop',
  'amrap',
  'failure',
  'left',
  'right',
  'per_side',
  'rest',
] as const;
export type SetRole = (typeof SET_ROLES)[number];

export const ROLES = [...SET_ROLES, ...SIGNAL_KINDS, 'body_part', 'severity'] as const;
export type Role = SetRole | SignalKind | 'body_part' | 'severity';

/**
 * Of sets: `present` = performed. Of signals: as `polarity`. `void`: planned, skipped, another day, supposed, feared, somebody else's, an
 * idiom: it makes no set and no signal.
 */
export const STATUSES = ['present', 'absent', 'improving', 'void'] as const;
export type Status = (typeof STATUSES)[number];

/** Half-open UTF-16 offsets of the text as written. A number goes with its unit ("100 kg", "5组"). */
export interface RoleSpan {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  readonly status: Status;
}
