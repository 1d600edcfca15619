// Mean and spread of each feature over the training set, and how far from it is still familiar.

export interface Standard {
  readonly mean: readonly number[];
  /** Never 0. */
  readonly sd: readonly number[];
}

/** A feature that hardly varies must not blow up noise; in degrees or ratios alike. */
const LEAST_SD = 0.02;

export function fitStandard(rows: readonly (readonly number[])[]): Standard {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? 0));
  const mean = columns.map((column) => column.reduce((sum, value) => sum + value, 0) / column.length);
  const sd = columns.map((column, index) => {
    const centre = mean[index] ?? 0;
    return Math.max(LEAST_SD, Math.sqrt(column.reduce((sum, value) => sum + (value - centre) ** 2, 0) / column.length));
  });
  return { mean, sd };
}

export function standardise({ mean, sd }: Standard, row: readonly number[]): number[] {
  return row.map((value, index) => (value - (mean[index] ?? 0)) / (sd[index] ?? 1));
}
