// The rows of one workout as sets and notes: each note said once, each set under an id made of its content.
import type { SetDraft } from '../check-set.ts';
import { contentId } from './content-id.ts';
import type { ImportTally } from './import-tally.ts';
import type { ImportField } from './inspection.ts';
import type { RowOfSet } from './read-row.ts';
import type { ResolvedName } from './resolve-names.ts';
import { type SettleUnits, settleSet } from './settle-set.ts';

export interface SettledWorkout {
  readonly sets: readonly SetOfRow[];
  /** `setId` null: of the workout as a whole. */
  readonly notes: readonly { readonly text: string; readonly setId: string | null }[];
}

export interface SetOfRow {
  readonly id: string;
  readonly row: RowOfSet;
  readonly exercise: ResolvedName;
  readonly draft: SetDraft;
}

export interface SettleContext {
  readonly units: SettleUnits;
  readonly resolve: (name: string) => ResolvedName | null;
  readonly headerOf: (field: ImportField) => string;
  readonly tally: ImportTally;
}

/** `base`: id of the workout. */
export function settleWorkout(rows: readonly RowOfSet[], base: string, context: SettleContext): SettledWorkout {
  const { tally } = context;
  const sets: SetOfRow[] = [];
  const notes: { readonly text: string; readonly setId: string | null }[] = [];
  const said = new Set<string>();
  const times = new Map<string, number>();
  const places = new Set<string>();
  const repeated = new Set<string>();
  const note = (text: string, setId: string | null, once: string) => {
    if (text === '' || said.has(once)) return;
    said.add(once);
    notes.push({ text, setId });
  };
  for (const row of rows) {
    note(row.workoutNote, null, `workout\u0000${row.workoutNote}`);
    const exercise = row.kind === 'set' ? context.resolve(row.exercise) : null;
    if (row.kind === 'set') {
      tally.count('setRows');
      if (!exercise) {
        tally.count('leftOut');
        tally.tell({ line: row.line, kind: 'exercise_left_out', value: row.exercise.slice(0, 80) });
        continue;
      }
      tally.count(exercise.created ? 'customRows' : 'linkedRows');
      const settled = settleSet(row, exercise, context.units, context.headerOf);
      settled.problems.forEach((problem) => tally.tell(problem));
      if (settled.draft && row.times === 0)
        tally.tell({ line: row.line, kind: 'nothing_done', value: row.exercise.slice(0, 80) });
      if (settled.draft && row.times > 0) {
        const content = JSON.stringify([row.exercise, row.type, settled.draft, row.side, row.perSide]);
        const place = `${row.order}\u0000${content}`;
        if (row.order !== '' && places.has(place) && !repeated.has(row.exercise)) {
          repeated.add(row.exercise);
          tally.tell({ line: row.line, kind: 'repeated', value: row.exercise.slice(0, 80) });
        }
        places.add(place);
        let firstId: string | null = null;
        for (let copy = 0; copy < row.times; copy += 1) {
          const nth = (times.get(content) ?? 0) + 1;
          times.set(content, nth);
          const id = contentId('s', [base, content, nth]);
          firstId ??= id;
          sets.push({ id, row, exercise, draft: settled.draft });
        }
        // Apps repeat a note of the exercise on each of its rows.
        note(row.note, firstId, `${row.exercise}\u0000${row.note}`);
        note(settled.aside.join('\n'), firstId, `${row.line}`);
        continue;
      }
      tally.count('leftOut');
      const aside = settled.aside.map((text) => `${row.exercise}, ${text}`).join('\n');
      note(aside, null, `${row.line}`);
    }
    if (row.note !== '') note(withName(row), null, `${row.exercise}\u0000${row.note}`);
  }
  return { sets, notes };
}

function withName({ exercise, note }: RowOfSet): string {
  return exercise === '' ? note : `${exercise}: ${note}`;
}
