// How a rule of the lexer is written: a pattern tried at one place of the folded text, and what it means.
import type { Meaning } from './atoms.ts';
import { ANY_NUMBER, DIGITS } from './numerals.ts';

export interface Rule {
  /** Sticky. */
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => Meaning | null;
}

/** In a rule's source: `<N>` is any number and captures, `<D>` one in digits and captures, `<END>` ends a Latin word or unit. */
export function rule(source: string, read: Rule['read'] | Meaning): Rule {
  const pattern = source
    .replaceAll('<N>', `(${ANY_NUMBER})`)
    .replaceAll('<D>', `(${DIGITS})`)
    .replaceAll('<END>', String.raw`(?![a-wyz]|x[a-z])`);
  return { pattern: new RegExp(pattern, 'y'), read: typeof read === 'function' ? read : () => read };
}

export const NOISE: Meaning = { kind: 'noise' };
