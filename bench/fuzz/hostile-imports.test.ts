// A few of the files of `npm run bench:fuzz`, which takes thousands and the huge ones.
import { expect, test } from 'vitest';
import { createExportService } from '../../src/services/export/create-export-service.ts';
import { transferInUtc } from '../../src/services/transfer/testing/read-file.ts';
import { hostileFile } from './hostile-files.ts';
import { takeIn } from './take-in.ts';

const SEEDS = Array.from({ length: 40 }, (_, at) => 220 + at);

test('whatever a file holds, it is answered by a value, and no prototype is touched', async () => {
  const readers = { transfer: transferInUtc(), exports: createExportService() };
  const kinds = new Set<string>();
  for (const seed of SEEDS) {
    const { name, bytes } = hostileFile(seed);
    const { answers, faults } = await takeIn(readers, new Blob([bytes]));
    expect([name, faults]).toEqual([name, []]);
    expect(answers).toHaveLength(2);
    for (const answer of answers) kinds.add(answer);
  }
  expect(kinds).toContain('log');
  expect(kinds).toContain('copy complete');
});
