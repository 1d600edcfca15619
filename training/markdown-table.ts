// Figures as Markdown tables, which read well on a terminal too.

export function markdownTable(header: readonly string[], cells: readonly (readonly string[])[]): string {
  const widths = header.map((name, column) => Math.max(name.length, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)].join('\n');
}

export function digits(value: number, places = 3): string {
  return Number.isFinite(value) ? value.toFixed(places) : '–';
}
