// The bench's own page: the app's storage, somebody who logs without a pause, and a look at what lies on disk. Never part of the product.
import type { OnDisk, Told } from '../ledger.ts';
import { copyOfPage } from './copy-of-page.ts';
import { COPY_SOURCE } from '../../../src/app/keep-copies.ts';
import { check, forgetRollUps } from './check.ts';
import { backMs, cost, type Cost } from './cost.ts';
import { writeOn } from './write-on.ts';

declare global {
  interface Window {
    /** Into Node. A message that was handed over before the kill arrives, or is lost with the process. */
    readonly tellBench: (told: Told) => Promise<void>;
    durability: {
      check(): Promise<OnDisk>;
      forgetRollUps(): Promise<void>;
      cost(copied: boolean, rows: number): Promise<Cost>;
      backMs(): Promise<{ readonly ms: number; readonly rows: number }>;
      /** As the app does in quiet moments; false where none could be made. */
      snapshot(): Promise<boolean>;
      /** Until the process dies. */
      writeOn(round: number, imports: boolean): Promise<void>;
    };
  }
}

window.durability = {
  check,
  cost,
  backMs,
  forgetRollUps,
  snapshot: async () => (await copyOfPage.service.snapshot(COPY_SOURCE)).kind === 'made',
  writeOn: (round, imports) => writeOn(round, imports, window.tellBench),
};
