// What charts say of themselves and how they write values and days: handed in, so that they speak the person's language and unit.

export interface ChartWords {
  /** Of the switch: shows the numbers in place of the picture. */
  readonly asTable: string;
  readonly asPicture: string;
  /** Shows the rows of a long table that are left. */
  readonly moreRows: (left: number) => string;
  /** Heads of columns. */
  readonly day: string;
  readonly week: string;
  /** Of the 80 % interval. */
  readonly range: string;
  readonly target: string;
  /** A value outside its target, and one inside, in a table. */
  readonly off: string;
  readonly on: string;
  /** `98–107`, from values as the axis writes them. */
  readonly between: (low: string, high: string) => string;
  /** Of a week or month that is still going on. */
  readonly soFar: (label: string) => string;
}

export interface ChartDates {
  /** Milliseconds of a moment, UTC, as a day in full: `12 Nov 2026`. */
  readonly full: (atMs: number) => string;
  /** On the axis, whose ticks are `stepDays` apart: `12 Nov`, `Nov`, `2026`. */
  readonly tick: (atMs: number, stepDays: number) => string;
}
