// A file through everything that reads files: looked at as a copy and as a log, and read to its last page where it is taken for one.
import type { ExportService } from '../../src/contracts/export.ts';
import type { TransferService } from '../../src/contracts/transfer.ts';
import type { ImportAnswers } from '../../src/domain/log/import/inspection.ts';
import { isCustomExercise } from '../../src/storage/readable-library.ts';
import { isNote, isSet, isWorkout } from '../../src/storage/readable.ts';

export interface TakenIn {
  /** The kinds that were answered, in order: "no_copy other", "log", … */
  readonly answers: readonly string[];
  /** What should never be, in words. */
  readonly faults: readonly string[];
}

export interface FileReaders {
  readonly transfer: TransferService;
  readonly exports: ExportService;
}

const ANSWERS: ImportAnswers = { dateOrder: 'dmy', decimal: '.', weightUnit: 'kg', distanceUnit: 'km' };

export async function takeIn({ transfer, exports }: FileReaders, file: Blob): Promise<TakenIn> {
  const answers: string[] = [];
  const faults: string[] = [];
  const step = async (what: string, work: () => Promise<string>) => {
    try {
      answers.push(await work());
    } catch (error) {
      faults.push(`${what} throws ${String(error).slice(0, 200)}`);
    }
  };
  await step('the reader of copies', () => asCopy(exports, file, faults));
  await step('the reader of logs', () => asLog(transfer, file, faults));
  faults.push(...touchedPrototypes());
  return { answers, faults };
}

async function asCopy(exports: ExportService, file: Blob, faults: string[]): Promise<string> {
  const found = await exports.inspectCopy(file);
  if (found.kind !== 'copy') return `${found.kind} ${found.reason}`;
  if (!Object.values(found.counts).every((count) => Number.isInteger(count)))
    faults.push(`counts of rows that are no numbers: ${JSON.stringify(found.counts).slice(0, 200)}`);
  const opened = await exports.openCopy('fuzz', file);
  if (opened.kind !== 'open') return `copy, then ${opened.reason}`;
  for (;;) {
    const page = await exports.nextCopy('fuzz');
    if (page.kind === 'end') return `copy ${found.ending}`;
    if (page.kind !== 'page') return `copy, then ${page.reason}`;
    if (page.rows.length > 5000) faults.push(`a page of ${page.rows.length} rows`);
  }
}

async function asLog(transfer: TransferService, file: Blob, faults: string[]): Promise<string> {
  const found = await transfer.inspect(file, { unit: 'kg', custom: [], answers: ANSWERS });
  if (found.kind !== 'log') return found.kind === 'backup' ? 'backup' : `${found.kind} ${found.reason}`;
  const request = {
    reading: found.reading,
    answers: ANSWERS,
    custom: [],
    known: [],
    importId: 'fuzz',
    importedAt: '2026-11-28T20:00:00.000Z',
    salt: '',
  };
  const opened = await transfer.open('fuzz', file, request);
  if (opened.kind !== 'open') return `log, then ${opened.reason}`;
  try {
    for (let number = 0; ; number += 1) {
      const page = await transfer.next('fuzz', number);
      if (page.kind === 'end') return 'log';
      if (page.kind !== 'page') return `log, then ${page.kind} ${page.reason}`;
      const unreadable = [
        ...page.workouts.filter((each) => !isWorkout(each)),
        ...page.sets.filter((each) => !isSet(each)),
        ...page.notes.filter((each) => !isNote(each)),
        ...page.exercises.filter((each) => !isCustomExercise(each)),
      ];
      for (const each of unreadable)
        faults.push(`a record that could not be read back: ${JSON.stringify(each).slice(0, 300)}`);
    }
  } finally {
    await transfer.close('fuzz');
  }
}

const PROTOTYPES = { Object, Array, String, Number, Function, Map, Promise };
const AS_THEY_WERE = shapes();

function shapes(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(PROTOTYPES).map(([name, { prototype }]) => [name, Reflect.ownKeys(prototype).map(String).join()]),
  );
}

/** Prototypes that have other members than when this was loaded. */
export function touchedPrototypes(): readonly string[] {
  return Object.entries(shapes()).flatMap(([name, keys]) =>
    keys === AS_THEY_WERE[name] ? [] : [`the prototype of ${name} was touched`],
  );
}
