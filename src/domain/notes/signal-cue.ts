// A cue: words that are a signal, and what they say by themselves.
import type { NoteSignal, SignalKind } from './parsed-note.ts';
import type { Scanned } from './scan-text.ts';

export interface Cue extends Scanned {
  readonly kind: SignalKind;
  readonly polarity: NoteSignal['polarity'];
  /** Soreness: pain in a joint, fatigue in a muscle. */
  readonly sore?: boolean;
  /** Says a body part is fine: nothing without one. */
  readonly needsPart?: boolean;
  /** Pain in a joint or the spine; of a muscle it says nothing. */
  readonly ofJoint?: boolean;
  /** Negation is part of the pattern and is not applied twice. */
  readonly settled?: boolean;
  /** 0–10, where the word itself is that strong. */
  readonly severity?: number;
}

type More = Partial<Omit<Cue, 'kind' | keyof Scanned>>;

export function cue(kind: SignalKind, source: string, more: More = {}): Cue {
  const latin = /^[(a-z]/i.test(source) && !/\p{Script=Han}/u.test(source);
  const pattern = new RegExp(latin ? String.raw`(?<![a-z'])(?:${source})(?![a-z])` : source, 'y');
  return { kind, polarity: 'present', pattern, atWordStart: latin, ...more };
}
