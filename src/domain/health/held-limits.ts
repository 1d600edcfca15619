// What a note tightened holds on for a while after it has run out, until the person was asked how the joint is.
import { dayFrom, dayNumber, daysBetween } from '../planning/calendar.ts';
import type { ConstraintNote } from '../planning/history.ts';

/** As plan.constraintsSince tells them. */
export type KeptConstraint = ConstraintNote & { readonly removedAt?: string };

/** How long a limit that has run out waits for an answer. Design default: who is away longer starts gently anyway. */
const HELD_DAYS = 14;

/** The first day whose limits may still hold on `today`. */
export function heldSince(today: string): string {
  return dayFrom(dayNumber(today) - HELD_DAYS);
}

/** In force on `today` or held until the person was asked; a held one ends today. Those taken back are neither. */
export function heldConstraints(kept: readonly KeptConstraint[], today: string): readonly ConstraintNote[] {
  return kept.flatMap(({ removedAt, ...note }) => {
    if (removedAt !== undefined || note.from > today) return [];
    if (note.until >= today) return [note];
    return isHeld(note, today) ? [{ ...note, until: today }] : [];
  });
}

/** A sore joint whose limit ran out not long before `today`. */
export function isHeld({ kind, joint, until }: ConstraintNote, today: string): boolean {
  const ago = daysBetween(until, today);
  return kind === 'sore_joint' && joint !== undefined && ago > 0 && ago <= HELD_DAYS;
}
