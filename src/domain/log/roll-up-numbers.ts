// The few sums that rolling up is made of, rounded to what they are worth, so that rows stay small.

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

export function round(value: number, digits: number): number {
  const unit = 10 ** digits;
  return Math.round(value * unit) / unit;
}

/** Undefined of nothing; rounded to so many digits. */
export function mean(values: readonly number[], digits: number): number | undefined {
  return values.length === 0 ? undefined : round(sum(values) / values.length, digits);
}

/** Undefined of nothing. */
export function greatest(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((most, value) => Math.max(most, value));
}

/** Without the fields that are undefined. */
export function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
