// The course of bringing a file in: looked at, asked about, previewed, handed over to be written. What the person answers is read again from
// the file.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type ImportDependencies, inspectImport, previewImport, runImport } from '../../coach/run-import.ts';
import type { FoundCopy, NoCopy } from '../../contracts/export.ts';
import type { Unavailable } from '../../contracts/outcome.ts';
import type { FoundBackup, Refused } from '../../contracts/transfer.ts';
import type {
  ColumnReading,
  ImportAnswers,
  ImportTotals,
  Inspection,
  NameAnswer,
} from '../../domain/log/import/inspection.ts';
import { useApp } from '../app-services.tsx';

export type RefusedReason = Refused['reason'] | Exclude<NoCopy['reason'], 'other' | 'locked'> | 'unavailable';

export type ImportStage =
  | { readonly kind: 'reading'; readonly share: number | null }
  | { readonly kind: 'refused'; readonly reason: RefusedReason }
  /** A passphrase is asked for. */
  | { readonly kind: 'locked' }
  | { readonly kind: 'copy'; readonly found: FoundCopy }
  | { readonly kind: 'log'; readonly inspection: Inspection };

export interface ImportCourse {
  readonly stage: ImportStage;
  readonly answers: ImportAnswers;
  /** Of the file with the answers so far; null: being looked at, or a question stands open. */
  readonly totals: ImportTotals | null;
  /** It is being read again by the last answer. */
  readonly isLooking: boolean;
  readonly answer: (answers: Omit<ImportAnswers, 'exercises'>) => void;
  readonly answerName: (name: string, answer: NameAnswer | null) => void;
  readonly mapColumns: (columns: readonly ColumnReading[]) => void;
  /** From here on it is the import under way, whatever becomes of the screen. */
  readonly begin: () => void;
  /** Stops reading. */
  readonly cancel: () => void;
}

export function useImport(file: File, onLeave: () => void): ImportCourse {
  const { storage, settings, loadTransfers, importUnderWay, planKeeper, now, newId } = useApp();
  const [stage, setStage] = useState<ImportStage>({ kind: 'reading', share: null });
  const [answers, setAnswers] = useState<ImportAnswers>({});
  const [totals, setTotals] = useState<ImportTotals | null>(null);
  const [isLooking, setLooking] = useState(false);
  const work = useRef<AbortController | null>(null);
  const { unit } = settings;

  const dependencies = useCallback(
    async (): Promise<ImportDependencies> => ({ transfer: (await loadTransfers()).transfer, storage, now, newId }),
    [loadTransfers, storage, now, newId],
  );

  /** Whatever went on before is given up: its outcome is of no interest any more. */
  const start = useCallback(() => {
    work.current?.abort();
    const controller = new AbortController();
    work.current = controller;
    return controller.signal;
  }, []);

  const look = useCallback(
    async (given: ImportAnswers, columns?: readonly ColumnReading[]): Promise<void> => {
      const signal = start();
      setTotals(null);
      setLooking(true);
      try {
        const found = await inspectImport(
          await dependencies(),
          file,
          { unit, answers: given, ...(columns && { columns }) },
          {
            signal,
            onProgress: ({ share }) => setStage((was) => (was.kind === 'reading' ? { kind: 'reading', share } : was)),
          },
        );
        if (signal.aborted) return;
        if (found.kind === 'log') setStage({ kind: 'log', inspection: found });
        else setStage((was) => (was.kind === 'log' && columns ? withColumns(was.inspection, columns) : refusal(found)));
        if (found.kind !== 'log' || isOpen(found, given)) return;
        const preview = await previewImport(await dependencies(), file, found, given);
        if (!signal.aborted && preview.kind === 'end') setTotals(preview.totals);
      } catch {
        if (!signal.aborted) setStage({ kind: 'refused', reason: 'unavailable' });
      } finally {
        if (!signal.aborted) setLooking(false);
      }
    },
    [dependencies, file, start, unit],
  );

  useEffect(() => {
    const signal = start();
    const first = async () => {
      const { exports } = await loadTransfers();
      const found = await exports.inspectCopy(file);
      if (signal.aborted) return;
      if (found.kind === 'copy') setStage({ kind: 'copy', found });
      else if (found.kind === 'unavailable') setStage({ kind: 'refused', reason: 'unavailable' });
      else if (found.reason === 'other') await look({});
      else if (found.reason === 'locked') setStage({ kind: 'locked' });
      else setStage({ kind: 'refused', reason: found.reason });
    };
    void first().catch(() => signal.aborted || setStage({ kind: 'refused', reason: 'unavailable' }));
    return () => work.current?.abort();
  }, [file, loadTransfers, look, start]);

  const preview = useCallback(
    async (inspection: Inspection, given: ImportAnswers) => {
      const signal = start();
      setTotals(null);
      if (isOpen(inspection, given)) return;
      setLooking(true);
      const found = await previewImport(await dependencies(), file, inspection, given).catch(() => null);
      if (signal.aborted) return;
      setLooking(false);
      if (found?.kind === 'end') setTotals(found.totals);
    },
    [dependencies, file, start],
  );

  return useMemo(
    () => ({
      stage,
      answers,
      totals,
      isLooking,
      answer(more) {
        const given = { ...answers, ...more };
        setAnswers(given);
        void look(
          given,
          stage.kind === 'log' && stage.inspection.reading.format === 'csv'
            ? stage.inspection.reading.columns
            : undefined,
        );
      },
      answerName(name, said) {
        const { [name]: _before, ...others } = answers.exercises ?? {};
        const given = { ...answers, exercises: said === null ? others : { ...others, [name]: said } };
        setAnswers(given);
        if (stage.kind === 'log') void preview(stage.inspection, given);
      },
      mapColumns: (columns) => void look(answers, columns),
      begin() {
        if (stage.kind !== 'log') return;
        start();
        setLooking(false);
        const { inspection } = stage;
        importUnderWay.begin(file.name, async (watch) => {
          const result = await runImport(await dependencies(), file, file.name, inspection, answers, watch);
          void planKeeper.replan();
          return result;
        });
      },
      cancel() {
        work.current?.abort();
        onLeave();
      },
    }),
    [stage, answers, totals, isLooking, look, preview, start, dependencies, file, importUnderWay, planKeeper, onLeave],
  );
}

/** Columns that make no log (no date, no exercise) are shown as the person mapped them, to be mapped on. */
function withColumns(inspection: Inspection, columns: readonly ColumnReading[]): ImportStage {
  const reading = { ...inspection.reading, columns };
  return { kind: 'log', inspection: { ...inspection, reading, workouts: 0, sets: 0, span: null, preview: [] } };
}

function refusal(found: FoundBackup | Refused | Unavailable): ImportStage {
  if (found.kind === 'refused') return { kind: 'refused', reason: found.reason };
  // A copy of ours was told apart before: what only looks like one here is damaged.
  return { kind: 'refused', reason: found.kind === 'backup' ? 'damaged' : 'unavailable' };
}

/** A question that has no answer of its own stands open: the plan cannot be made before. */
export function isOpen({ questions, reading }: Inspection, answers: ImportAnswers): boolean {
  const lacksColumns = !['date', 'exercise'].every((field) => reading.columns.some((column) => column.field === field));
  return (
    lacksColumns ||
    questions.some(
      ({ kind }) =>
        (kind === 'date_order' && answers.dateOrder === undefined) ||
        (kind === 'decimal' && answers.decimal === undefined),
    )
  );
}
