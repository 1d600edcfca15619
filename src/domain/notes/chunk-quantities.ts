// What one quantity of a chunk says once its role is known: a load, or repetitions, seconds, metres.
import type { Exercise } from '../catalogue/exercise.ts';
import type { AtomOf, Quantity } from './atoms.ts';

export type Span = readonly [start: number, end: number];

export interface LoadReading {
  readonly value: number | 'bar';
  /** Absent: the line's unit, else the person's. */
  readonly unit?: 'kg' | 'lb' | 'jin';
  readonly sign?: 1 | -1;
  readonly span: Span;
  /** 0–1; absent: as its writing says. */
  readonly sure?: number;
}

/** What one set is made of: repetitions, seconds or metres. */
export interface Effort {
  readonly reps?: number;
  readonly durationSec?: number;
  readonly distanceM?: number;
  readonly span: Span;
  /** Where a second measure of it stands ("5 km 25:00"). */
  readonly durationSpan?: Span;
  readonly distanceSpan?: Span;
  readonly plus?: boolean;
  readonly failed?: boolean;
  /** 0–1; absent: as its writing says. */
  readonly sure?: number;
}

export function isTypedLoad(quantity: Quantity): boolean {
  return (
    quantity.kind === 'load' || quantity.kind === 'bar' || (quantity.kind === 'number' && quantity.sign !== undefined)
  );
}

export function isTypedEffort(quantity: Quantity): boolean {
  return (
    quantity.kind === 'reps' ||
    quantity.kind === 'list' ||
    quantity.kind === 'distance' ||
    (quantity.kind === 'duration' && quantity.pair === undefined)
  );
}

export function loadOf(quantity: Quantity, span: Span): LoadReading | null {
  switch (quantity.kind) {
    case 'load':
      return {
        value: quantity.value,
        unit: quantity.unit,
        span,
        ...(quantity.sign === undefined ? {} : { sign: quantity.sign }),
      };
    case 'bar':
      return { value: 'bar', span };
    case 'number':
      return { value: quantity.value, span, ...(quantity.sign === undefined ? {} : { sign: quantity.sign }) };
    case 'duration':
      return quantity.pair === undefined ? null : { value: quantity.pair, span };
    case 'bodyweight':
    case 'reps':
    case 'sets':
    case 'list':
    case 'distance':
      return null;
  }
}

/** Where no unit is written, a hold's numbers are seconds and everything else's repetitions. */
export function effortsOf(quantity: Quantity, spec: Exercise | undefined, span: Span): readonly Effort[] {
  const counted = (value: number): Effort =>
    spec?.measure === 'hold' ? { durationSec: value, span } : { reps: value, span };
  switch (quantity.kind) {
    case 'number':
      return [
        {
          ...counted(quantity.value),
          ...(quantity.plus === true ? { plus: true } : {}),
          ...(quantity.failed === true ? { failed: true } : {}),
        },
      ];
    case 'reps':
      return [{ reps: quantity.value, span, ...(quantity.plus === true ? { plus: true } : {}) }];
    case 'list':
      return quantity.values.map(counted);
    case 'duration':
      return [{ durationSec: quantity.seconds, span }];
    case 'distance':
      return [
        quantity.unit === 'm' && meansMinutes(quantity, spec)
          ? { durationSec: quantity.written * 60, span }
          : { distanceM: quantity.metres, span },
      ];
    case 'load':
    case 'bar':
    case 'bodyweight':
    case 'sets':
      return [];
  }
}

const LONG_DISTANCE = new Set(['running', 'cycling', 'elliptical', 'brisk_walking', 'stair_climber', 'rowing_machine']);

/** "bike 30m" is half an hour. */
function meansMinutes({ written }: AtomOf<'distance'>, spec: Exercise | undefined): boolean {
  return spec !== undefined && LONG_DISTANCE.has(spec.id) && written <= 90 && written >= 5;
}
