// Are a person's wishes about the plan ones that can be read? Each by itself: one that is damaged takes none of the others along.
import * as v from 'valibot';
import type { Equipment, Joint, Muscle } from '../domain/catalogue/exercise.ts';
import type { MuscleAdjustment } from '../domain/planning/muscle-state.ts';
import type { PlanChange } from '../domain/planning/plan-change.ts';
import { NO_WISHES, type PlanWishes, type TrainingBlock } from '../domain/planning/training-block.ts';
import { code, day, finite, instant } from './readable.ts';

const spell = { from: day, until: day };

const changeSchema: v.GenericSchema<unknown, PlanChange> = v.variant('kind', [
  v.looseObject({ kind: v.literal('skip_day'), date: day }),
  v.looseObject({ kind: v.literal('missed'), sessionId: v.string() }),
  v.looseObject({ kind: v.literal('minutes'), minutes: finite, ...spell }),
  v.looseObject({ kind: v.literal('equipment'), equipment: v.array(code<Equipment>()), ...spell }),
  v.looseObject({ kind: v.literal('sore_joint'), joint: code<Joint>(), severity: finite, ...spell }),
  v.looseObject({ kind: v.literal('swap'), sessionId: v.string(), from: v.string(), to: v.string() }),
]);

const adjustmentSchema: v.GenericSchema<unknown, MuscleAdjustment> = v.looseObject({
  muscle: code<Muscle>(),
  recovered: finite,
  at: instant,
});

const blockSchema: v.GenericSchema<unknown, TrainingBlock> = v.looseObject({
  programmeId: v.string(),
  startedOn: day,
  weeks: finite,
  aims: v.array(
    v.looseObject({ exerciseId: v.string(), loadKg: v.exactOptional(finite), reps: v.exactOptional(finite) }),
  ),
  maxima: v.exactOptional(v.record(v.string(), finite)),
  endedOn: v.exactOptional(day),
});

const wishesSchema: v.GenericSchema<unknown, PlanWishes> = v.looseObject({
  changes: v.array(changeSchema),
  muscles: v.array(adjustmentSchema),
  blocks: v.array(blockSchema),
});

export const isWishes = (value: unknown): value is PlanWishes => v.is(wishesSchema, value);

export function readWishes(value: unknown): PlanWishes {
  if (isWishes(value)) return value;
  if (typeof value !== 'object' || value === null) return NO_WISHES;
  const { changes, muscles, blocks } = value as Readonly<Record<string, unknown>>;
  return {
    changes: listed(changes, changeSchema),
    muscles: listed(muscles, adjustmentSchema),
    blocks: listed(blocks, blockSchema),
  };
}

function listed<Item>(value: unknown, schema: v.GenericSchema<unknown, Item>): readonly Item[] {
  return Array.isArray(value) ? value.filter((item): item is Item => v.is(schema, item)) : [];
}
