// Two years of one lifter's log as they kept it: each exercise with what was done, and remarks in their own words. Evaluation only.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { KG_PER_LB } from '../../src/domain/log/limits.ts';

const number = v.pipe(v.union([v.number(), v.string()]), v.transform(Number), v.number());
const entrySchema = v.looseObject({ name: v.string(), weight: v.optional(v.string()), sets: number, reps: number });
const logSchema = v.looseObject({
  workout: v.array(v.unknown()),
  notes: v.optional(v.nullable(v.array(v.unknown()))),
});

export interface YamlEntry {
  readonly name: string;
  readonly weight: number;
  readonly unit: 'kg' | 'lb';
  readonly kg: number;
  readonly sets: number;
  readonly reps: number;
}

export interface YamlSession {
  readonly entries: readonly YamlEntry[];
  readonly remarks: readonly string[];
}

export function readYamlLogs(folder: string): readonly YamlSession[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yml'))
    .toSorted()
    .map((name) => {
      const { workout, notes } = v.parse(logSchema, parse(readFileSync(join(folder, name), 'utf8')));
      return { entries: workout.flatMap(entryOf), remarks: (notes ?? []).map(String) };
    });
}

function entryOf(value: unknown): readonly YamlEntry[] {
  const read = v.safeParse(entrySchema, value);
  const weight = /^([\d.]+)\s*(lbs?|kg)$/.exec(read.success ? (read.output.weight ?? '').trim() : '');
  if (!read.success || !weight) return [];
  const { name, sets, reps } = read.output;
  const unit = weight[2] === 'kg' ? 'kg' : 'lb';
  const written = Number(weight[1]);
  return [{ name, weight: written, unit, kg: unit === 'lb' ? written * KG_PER_LB : written, sets, reps }];
}

/** The same entry as five people would type it; whose numbers are the log's, so that what is read can be held against them. */
export const RENDERINGS: readonly ((entry: YamlEntry) => string)[] = [
  ({ name, weight, unit, sets, reps }) => `${name} ${sets}x${reps} ${weight}${unit}`,
  ({ name, weight, unit, sets, reps }) => `${name}: ${weight} ${unit}s x ${reps} x ${sets}`.replace('kgs', 'kg'),
  ({ name, weight, unit, sets, reps }) =>
    `${name} - ${Array.from({ length: sets }, () => reps).join(', ')} @ ${weight}${unit}`,
  ({ name, weight, unit, sets, reps }) => `${sets} sets of ${reps} ${name} with ${weight} ${unit}`,
  ({ name, weight, unit, sets, reps }) =>
    `name: ${name}\nweight: ${weight} ${unit === 'lb' ? 'lbs' : 'kg'}\nsets: ${sets}\nreps: ${reps}`,
];
