// A linear programme with whole numbers, written down in the CPLEX LP format as it grows.

/** Variables come into being by being named; they are 0 or more where `bounds` says nothing else. */
export class Programme {
  readonly objective: string[] = [];
  readonly rows: string[] = [];
  readonly binaries: string[] = [];
  readonly integers: string[] = [];
  readonly bounds: string[] = [];

  gain(factor: number, name: string): void {
    if (factor !== 0) this.objective.push(term(factor, name));
  }

  row(terms: readonly (readonly [factor: number, name: string])[], sense: '<=' | '>=', right: number): void {
    const kept = terms.filter(([factor]) => factor !== 0);
    if (kept.length > 0)
      this.rows.push(`r${this.rows.length}: ${kept.map((one) => term(...one)).join(' ')} ${sense} ${text(right)}`);
  }

  toString(): string {
    return [
      'Maximize',
      ` obj: ${this.objective.join('\n ')}`,
      'Subject To',
      ...this.rows,
      'Bounds',
      ...this.bounds,
      'Generals',
      this.integers.join('\n'),
      'Binaries',
      this.binaries.join('\n'),
      'End',
    ].join('\n');
  }
}

function term(factor: number, name: string): string {
  return `${factor < 0 ? '-' : '+'} ${text(Math.abs(factor))} ${name}`;
}

function text(value: number): string {
  return String(Math.round(value * 1e9) / 1e9);
}
