// What the bench puts into a blank page: the import and the app's storage, on the page's own thread, which is the slowest place for it.
import { EXERCISES } from '../../src/domain/catalogue/exercises.ts';
import { createTransferService } from '../../src/services/transfer/create-transfer-service.ts';
import { localClock } from '../../src/services/transfer/local-clock.ts';
import { openStorage } from '../../src/storage/open.ts';
import { bringIn } from './bring-in.ts';
import { longFile } from './long-file.ts';

export interface TimedInPage {
  readonly inspectMs: number;
  readonly importMs: number;
  readonly sets: number;
  readonly longestTaskMs: number;
}

async function importLong(rows: number): Promise<TimedInPage> {
  const file = new Blob([longFile(rows)]);
  const storage = await openStorage();
  await storage.insight.summaryCount();
  let longestTaskMs = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTaskMs = Math.max(longestTaskMs, duration);
  });
  observer.observe({ type: 'longtask' });
  const transfer = createTransferService({ exercises: EXERCISES, clock: localClock });
  const { inspectMs, importMs, totals } = await bringIn(storage, transfer, file, 'long.csv');
  observer.disconnect();
  storage.close();
  return { inspectMs, importMs, sets: totals.sets, longestTaskMs };
}

Object.assign(globalThis, { benchImport: { importLong } });
