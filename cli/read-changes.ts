// What a person changes of a week, as the plan command accepts it.
import * as v from 'valibot';
import { EQUIPMENT, JOINTS } from '../src/domain/catalogue/exercise.ts';
import type { PlanChange } from '../src/domain/planning/plan-change.ts';
import { wrongChange } from '../src/domain/planning/what-if.ts';
import { BadLine } from './answer-lines.ts';
import { exerciseNamed } from './read-profile.ts';

/** Today where no days are given. */
const days = { from: v.optional(v.string()), until: v.optional(v.string()) };

export const changesSchema = v.optional(
  v.array(
    v.variant('kind', [
      v.object({ kind: v.literal('skip_day'), date: v.string() }),
      v.object({ kind: v.literal('missed'), sessionId: v.string() }),
      v.object({ kind: v.literal('minutes'), minutes: v.number(), ...days }),
      v.object({ kind: v.literal('equipment'), equipment: v.array(v.picklist(EQUIPMENT)), ...days }),
      v.object({
        kind: v.literal('sore_joint'),
        joint: v.picklist(JOINTS),
        severity: v.optional(v.number(), 5),
        ...days,
      }),
      v.object({ kind: v.literal('swap'), sessionId: v.string(), from: v.string(), to: v.string() }),
    ]),
  ),
  [],
);

/** Throws BadLine where one makes no sense. */
export function toChanges(stated: v.InferOutput<typeof changesSchema>, today: string): readonly PlanChange[] {
  const changes = stated.map((change): PlanChange => {
    switch (change.kind) {
      case 'skip_day':
      case 'missed':
        return change;
      case 'swap':
        return { ...change, from: named(change.from), to: named(change.to) };
      case 'minutes':
      case 'equipment':
      case 'sore_joint': {
        const from = change.from ?? today;
        return { ...change, from, until: change.until ?? from };
      }
    }
  });
  const wrong = wrongChange(changes);
  if (wrong !== null) throw new BadLine(`changes: ${wrong}`);
  return changes;
}

function named(name: string): string {
  const id = exerciseNamed(name);
  if (id === null) throw new BadLine(`changes: no exercise is called "${name}"`);
  return id;
}
