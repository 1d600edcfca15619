// A file through the product's own way into a log: inspected, planned, written, timed.
import { inspectImport, runImport } from '../../src/coach/run-import.ts';
import type { TransferService } from '../../src/contracts/transfer.ts';
import type { ImportAnswers, ImportTotals, Inspection } from '../../src/domain/log/import/inspection.ts';
import type { Storage } from '../../src/storage/storage.ts';

export interface BroughtIn {
  readonly inspection: Inspection;
  readonly totals: ImportTotals;
  readonly inspectMs: number;
  readonly importMs: number;
  /** How often progress was told while records were written. */
  readonly told: number;
}

let imports = 0;

/** Throws where anything is refused: the bench reads files that must be read. What `answers` leave open is taken as suggested. */
export async function bringIn(
  storage: Storage,
  transfer: TransferService,
  file: Blob,
  name: string,
  answers: ImportAnswers = {},
): Promise<BroughtIn> {
  const parts = { storage, transfer, now: () => new Date(), newId: () => `bench-${imports++}` };
  const beganMs = performance.now();
  const inspection = await inspectImport(parts, file, { unit: 'kg' });
  const inspectedMs = performance.now();
  if (inspection.kind !== 'log') throw new Error(`${name}: ${JSON.stringify(inspection)}`);
  let told = 0;
  const result = await runImport(parts, file, name, inspection, answers, {
    onProgress: () => {
      told += 1;
    },
  });
  if (result.kind !== 'done') throw new Error(`${name}: ${JSON.stringify(result)}`);
  return {
    inspection,
    totals: result.totals,
    inspectMs: inspectedMs - beganMs,
    importMs: performance.now() - inspectedMs,
    told,
  };
}
