// Files that mean harm, through everything that reads files: it never throws, never hangs, touches no prototype, and its memory is bounded.
// `npm run bench:fuzz [-- --files 2000] [--from 1] [--small]`; table on stderr, JSON on stdout and in bench/results/fuzz.json.
// `--small` leaves out the huge ones; `--from` is the first seed, so that `--from 71 --files 1 --small` makes one file again.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { EXERCISES } from '../src/domain/catalogue/exercises.ts';
import { createExportService } from '../src/services/export/create-export-service.ts';
import { createTransferService } from '../src/services/transfer/create-transfer-service.ts';
import { localClock } from '../src/services/transfer/local-clock.ts';
import { hostileFile } from './fuzz/hostile-files.ts';
import { hugeFiles } from './fuzz/huge-files.ts';
import { takeIn } from './fuzz/take-in.ts';

const RESULTS = 'bench/results/fuzz.json';
/** Above what the process has before it reads anything; the limits of the readers are 32 MB of a log and some MB of a copy. */
const MOST_MB = 700;
/** Of the processor, so that a busy machine makes no fault; on top of it nothing may hang. */
const MOST_SECONDS = 60;

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '2000' },
    from: { type: 'string', default: '1' },
    small: { type: 'boolean', default: false },
  },
});

const megabytes = () => Math.round(process.resourceUsage().maxRSS / 1024);

async function main(): Promise<boolean> {
  const files = Number(values.files);
  const from = Number(values.from);
  if (!(files > 0) || !Number.isInteger(from)) throw new Error('--files takes a number above 0, --from a seed.');
  const readers = {
    transfer: createTransferService({ exercises: EXERCISES, clock: localClock }),
    exports: createExportService(),
  };
  const kinds = new Map<string, number>();
  const faults: string[] = [];
  const take = async (name: string, file: Blob) => {
    const before = process.cpuUsage();
    const { answers, faults: found } = await takeIn(readers, file);
    for (const answer of answers) kinds.set(answer, (kinds.get(answer) ?? 0) + 1);
    faults.push(...found.map((what) => `${name}: ${what}`));
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    if (seconds > MOST_SECONDS) faults.push(`${name}: took ${seconds.toFixed(0)} s of the processor`);
    return { answers, seconds };
  };
  const beforeMb = megabytes();
  let slowest = { name: '', seconds: 0 };
  for (let seed = from; seed < from + files; seed += 1) {
    const { name, bytes } = hostileFile(seed);
    const { seconds } = await take(name, new Blob([bytes]));
    if (seconds > slowest.seconds) slowest = { name, seconds };
  }
  const smallMb = megabytes();
  const huge: { name: string; seconds: number; answers: readonly string[]; peakMb: number }[] = [];
  if (!values.small)
    for await (const { name, file } of hugeFiles()) {
      const { answers, seconds } = await take(name, file);
      huge.push({ name, seconds: Number(seconds.toFixed(1)), answers, peakMb: megabytes() });
      console.error(
        `${name.padEnd(58)} ${seconds.toFixed(1).padStart(6)} s   ${megabytes()} MB   ${answers.join(' | ')}`,
      );
    }
  const peakMb = megabytes();
  if (peakMb - beforeMb > MOST_MB) faults.push(`memory grew by ${peakMb - beforeMb} MB`);
  console.error(
    [
      `files                ${files} small, ${huge.length} huge`,
      ...[...kinds].toSorted((a, b) => b[1] - a[1]).map(([kind, count]) => `  ${kind.padEnd(30)} ${count}`),
      `slowest small one    ${slowest.seconds.toFixed(2)} s (${slowest.name})`,
      `resident memory      ${beforeMb} MB before, ${smallMb} MB at most with the small ones, ${peakMb} MB with the huge ones`,
      `faults (0)           ${faults.length}`,
      ...faults.slice(0, 30).map((fault) => `  ${fault}`),
    ].join('\n'),
  );
  const results = {
    measuredAt: new Date().toISOString(),
    cpu: cpus()[0]?.model ?? 'unknown',
    files,
    kinds: Object.fromEntries(kinds),
    slowest,
    huge,
    memoryMb: { before: beforeMb, small: smallMb, peak: peakMb },
    faults,
  };
  mkdirSync('bench/results', { recursive: true });
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
  console.log(JSON.stringify(results));
  return faults.length === 0;
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
