// What a cell of a table says once the tricks of spreadsheets are taken off it.

/**
 * Exporters write an apostrophe before what a spreadsheet would compute (=, +, −, @), as PapaParse's `escapeFormulae` does: one is taken
 * off again. `="2026-11-28"` is how others keep a spreadsheet from changing a cell.
 */
export function cellText(cell: string): string {
  if (cell === '') return cell;
  const first = cell.charCodeAt(0);
  if (first === 0x27 && /^'+[=+\-@\t\r]/.test(cell)) return cell.slice(1);
  if (first === 0x3d) {
    const kept = /^="((?:[^"]|"")*)"$/.exec(cell);
    if (kept) return (kept[1] ?? '').replaceAll('""', '"');
  }
  return cell;
}

/** Digits, signs and spaces of other writing systems as plain ones; trimmed. */
export function plainCell(cell: string): string {
  // Nearly every cell is plain already.
  if (/^[\w.:-]*$/.test(cell)) return cell;
  return cellText(cell)
    .replace(/[０-９＋－．，：／]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0))
    .replace(/[−–‒]/g, '-')
    .replace(/[\u00a0\u202f\u2007\u2009\u3000]/g, ' ')
    .trim();
}
