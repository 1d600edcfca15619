// Rows that are made from the log: there are tens of thousands of them and they can be made again, so only what every reader leans on
// is looked at.
import type { DayTotals, ExerciseUse } from '../domain/log/roll-up.ts';
import type { RollupRow, SummaryRow } from './schema.ts';

export function isRollup(value: unknown): value is RollupRow {
  const row = fieldsOf(value);
  return (
    row !== null &&
    typeof row['workoutId'] === 'string' &&
    typeof row['exerciseId'] === 'string' &&
    typeof row['day'] === 'string' &&
    typeof row['startedAt'] === 'string' &&
    Number.isFinite(row['sets']) &&
    Number.isFinite(row['volumeKg']) &&
    Array.isArray(row['front'])
  );
}

export function isSummary(value: unknown): value is SummaryRow {
  const row = fieldsOf(value);
  return (
    row !== null &&
    typeof row['workoutId'] === 'string' &&
    typeof row['day'] === 'string' &&
    typeof row['startedAt'] === 'string' &&
    Array.isArray(row['exercises']) &&
    Number.isFinite(row['sets'])
  );
}

export function isDayTotals(value: unknown): value is DayTotals {
  const row = fieldsOf(value);
  return row !== null && typeof row['day'] === 'string' && Number.isFinite(row['workouts']);
}

export function isUse(value: unknown): value is ExerciseUse {
  const row = fieldsOf(value);
  return (
    row !== null &&
    typeof row['exerciseId'] === 'string' &&
    Number.isFinite(row['workouts']) &&
    typeof row['lastDay'] === 'string'
  );
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
}
