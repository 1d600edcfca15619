// Sets of a note in the fewest rows they can be read in: `3 × 5 × 100 kg`, `8, 8, 7 × 80 kg`.
import { setsFromNote } from '../domain/log/sets-from-note.ts';
import type { ParsedSet } from '../domain/notes/parsed-note.ts';
import type { LogMessages } from '../i18n/log.ts';
import { setText } from './set-text.ts';

export interface NoteSetsRow {
  readonly count: number;
  /** `3 × 5 × 100 kg`. */
  readonly figure: string;
  /** Type, side, effort. */
  readonly details: readonly string[];
}

export interface NoteSetsTexts {
  readonly log: LogMessages;
  /** Meant where none was written. */
  readonly unit: 'kg' | 'lb';
  /** The load is added to, or takes from, the body's own. */
  readonly bodyweight: boolean;
}

/** Neighbours with the same load and details share a row. */
export function noteSetsRows(
  sets: readonly ParsedSet[],
  { log, unit, bodyweight }: NoteSetsTexts,
): readonly NoteSetsRow[] {
  const records = setsFromNote(sets, {
    workoutId: '',
    firstOrder: 0,
    exerciseId: '',
    unit,
    writtenAt: '1970-01-01T00:00:00.000Z',
    newId: () => '',
  });
  const rows: { figures: string[]; load: string; details: readonly string[] }[] = [];
  for (const record of records) {
    const { figure, load, details } = setText(record, log, bodyweight);
    const last = rows.at(-1);
    if (last && last.load === load && last.details.join() === details.join()) last.figures.push(figure);
    else rows.push({ figures: [figure], load, details });
  }
  return rows.map(({ figures, load, details }) => {
    const [first = ''] = figures;
    const isAlike = figures.every((figure) => figure === first);
    const done = figures.length > 1 && isAlike ? `${figures.length} × ${first}` : figures.join(', ');
    return { count: figures.length, figure: [done, load].filter((part) => part !== '').join(' '), details };
  });
}
