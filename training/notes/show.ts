// `npx tsx training/notes/show.ts [count] [seed] [family]`: lines of the corpus with their roles, for a look over them.
import { generateCorpus } from './generate.ts';

const [count = '30', seed = '1', family] = process.argv.slice(2);

for (const line of generateCorpus(Number(seed), Number(count))) {
  if (family !== undefined && line.family !== family) continue;
  process.stdout.write(`\n${line.language} ${line.family}: ${JSON.stringify(line.text)}\n`);
  const roles = line.spans.map(
    ({ start, end, role, status }) =>
      `${role}${status === 'present' ? '' : `/${status}`}=${line.text.slice(start, end)}`,
  );
  process.stdout.write(`  ${roles.join(' · ')}\n`);
  for (const set of line.sets) process.stdout.write(`  set ${JSON.stringify(set)}\n`);
  for (const signal of line.signals) process.stdout.write(`  signal ${JSON.stringify(signal)}\n`);
}
