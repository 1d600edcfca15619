// Sentences read: hand-written lines, and a real log rendered as people type; every system on the same lines, in one table.
// `npm run bench:notes [-- --lines] [--only ID-PREFIX]`; tables on stderr, JSON on stdout and in bench/results/notes.json.
// `--lines` lists what the service read otherwise than the line says: for lines that are no longer held out only.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { digits, markdownTable } from '../training/markdown-table.ts';
import { bytesAt } from '../training/notes/tagger/pack.ts';
import { type Answered, calibration, exactLines, linking, setScore, signalScores, tupleOf } from './notes/measure.ts';
import { type System, systems } from './notes/systems.ts';
import { readTestLines, type TestLine } from './notes/test-lines.ts';
import { readYamlLogs, RENDERINGS } from './notes/yaml-logs.ts';

const RESULTS = 'bench/results/notes.json';
const YAML_LOGS = '../shared/data/logs/notes';

const { values } = parseArgs({
  options: { lines: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
});

async function answersOf(
  system: System,
  lines: readonly TestLine[],
): Promise<{ answered: readonly Answered[]; ms: readonly number[] }> {
  for (const line of lines.slice(0, 30)) await system.read(line.text, line.unit ?? 'kg');
  const answered: Answered[] = [];
  const ms: number[] = [];
  for (const line of lines) {
    const from = performance.now();
    const answer = await system.read(line.text, line.unit ?? 'kg');
    ms.push(performance.now() - from);
    answered.push({ line, answer });
  }
  return { answered, ms };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

function figuresOf(answered: readonly Answered[], ms: readonly number[]) {
  const part = (wanted: (line: TestLine) => boolean) => answered.filter(({ line }) => wanted(line));
  const held = part(({ heldOut }) => heldOut);
  const groups = (key: (line: TestLine) => string) =>
    Object.fromEntries(
      [...new Set(answered.map(({ line }) => key(line)))].toSorted().map((name) => {
        const own = part((line) => key(line) === name);
        return [name, { lines: own.length, sets: setScore(own), exact: exactLines(own) }] as const;
      }),
    );
  const signals = signalScores(answered);
  return {
    lines: answered.length,
    sets: setScore(answered),
    heldOut: { lines: held.length, sets: setScore(held), exact: exactLines(held) },
    exact: exactLines(answered),
    linking: {
      en: linking(part(({ lang, style }) => lang === 'en' && style !== 'typos')),
      zh: linking(part(({ lang, style }) => lang === 'zh' && style !== 'typos')),
      others: linking(part(({ lang, style }) => lang !== 'en' && lang !== 'zh' && style !== 'typos')),
      typos: linking(part(({ style }) => style === 'typos')),
    },
    signals,
    calibration: calibration(answered),
    byLanguage: groups(({ lang }) => lang),
    byFamily: groups(({ family }) => family),
    ms: {
      mean: ms.reduce((sum, value) => sum + value, 0) / ms.length,
      median: quantile(ms, 0.5),
      p95: quantile(ms, 0.95),
    },
  };
}

type Figures = ReturnType<typeof figuresOf>;

async function yamlFigures(system: System) {
  const sessions = readYamlLogs(YAML_LOGS);
  let [right, said, wanted, linked, names, remarkSets, remarks] = [0, 0, 0, 0, 0, 0, 0];
  for (const { entries, remarks: words } of sessions) {
    for (const entry of entries)
      for (const render of RENDERINGS) {
        const { sets } = await system.read(render(entry), 'lb');
        const good = sets.filter(
          ({ reps, loadKg }) => reps === entry.reps && Math.abs((loadKg ?? -999) - entry.kg) < 0.01,
        );
        right += Math.min(good.length, entry.sets);
        said += sets.length;
        wanted += entry.sets;
        names += 1;
        if (sets.length > 0 && sets.every(({ exercise }) => exercise !== null)) linked += 1;
      }
    for (const text of words) {
      remarks += 1;
      if ((await system.read(text, 'lb')).sets.length > 0) remarkSets += 1;
    }
  }
  return {
    entries: names,
    precision: right / said,
    recall: right / wanted,
    linked: linked / names,
    remarks,
    remarkSets,
  };
}

const lines = readTestLines().filter(({ id }) => id.startsWith(values.only));
const rows: {
  name: string;
  figures: Figures | null;
  missing: string | null;
  yaml: Awaited<ReturnType<typeof yamlFigures>> | null;
}[] = [];
for (const system of await systems()) {
  if (system.missing !== null) {
    rows.push({ name: system.name, figures: null, missing: system.missing, yaml: null });
    continue;
  }
  const { answered, ms } = await answersOf(system, lines);
  if (values.lines && system.name === 'the service') listMisread(answered);
  rows.push({
    name: system.name,
    figures: figuresOf(answered, ms),
    missing: null,
    yaml: existsSync(YAML_LOGS) ? await yamlFigures(system) : null,
  });
}
print();

function listMisread(answered: readonly Answered[]): void {
  for (const { line, answer } of answered) {
    const said = answer.sets.map(tupleOf).join(' ');
    const wanted = line.sets.map(tupleOf).join(' ');
    if (said !== wanted) console.error(`${line.id} ${JSON.stringify(line.text)}\n  read   ${said}\n  wanted ${wanted}`);
  }
}

function print(): void {
  const cells = (of: (figures: Figures) => readonly string[], columns: number) =>
    rows.map(({ name, figures, missing }) => [
      name,
      ...(figures ? of(figures) : [missing ?? '', ...Array.from({ length: columns - 1 }, () => '')]),
    ]);
  const say = (title: string, table: string) => console.error(`\n${title}\n\n${table}`);
  say(
    `${lines.length} lines; sets as (exercise, repetitions, kg, seconds, metres)`,
    markdownTable(
      ['system', 'held-out F1', 'precision', 'recall', 'all F1', 'exact line', 'line right: ECE', 'ms a line', 'p95'],
      cells(
        ({ heldOut, sets, exact, calibration: stated, ms }) => [
          digits(heldOut.sets.f1),
          digits(heldOut.sets.precision),
          digits(heldOut.sets.recall),
          digits(sets.f1),
          digits(exact),
          stated ? digits(stated.ece) : '–',
          digits(ms.mean, 2),
          digits(ms.p95, 2),
        ],
        8,
      ),
    ),
  );
  say(
    'linking: exercises told of that were found',
    markdownTable(
      ['system', 'English', 'Chinese', 'German, Spanish, French', 'with typos'],
      cells(
        ({ linking: { en, zh, others, typos } }) =>
          [en, zh, others, typos].map(({ found, names }) => `${digits(found)} of ${names}`),
        4,
      ),
    ),
  );
  const kinds = Object.keys(rows[0]?.figures?.signals.byKind ?? {});
  say(
    'signals: F1 by kind and polarity, pain by body part too',
    markdownTable(
      ['system', 'macro F1', ...kinds, 'pain P', 'pain R'],
      cells(
        ({ signals: { macroF1, byKind } }) => [
          digits(macroF1),
          ...kinds.map((kind) => digits(byKind[kind]?.f1 ?? Number.NaN)),
          digits(byKind['pain']?.precision ?? Number.NaN),
          digits(byKind['pain']?.recall ?? Number.NaN),
        ],
        kinds.length + 3,
      ),
    ),
  );
  for (const [title, key] of [
    ['set F1 by language', 'byLanguage'],
    ['set F1 by family', 'byFamily'],
  ] as const) {
    const names = Object.keys(rows[0]?.figures?.[key] ?? {});
    const measured = rows.filter(({ figures }) => figures !== null);
    say(
      title,
      markdownTable(
        ['', 'lines', ...measured.map(({ name }) => name)],
        names.map((name) => [
          name,
          String(measured[0]?.figures?.[key][name]?.lines ?? 0),
          ...measured.map(({ figures }) => digits(figures?.[key][name]?.sets.f1 ?? Number.NaN)),
        ]),
      ),
    );
  }
  say(
    'a real log (evaluation only): its entries as five people would type them; remarks that hold no set',
    markdownTable(
      ['system', 'entries', 'set precision', 'set recall', 'name linked', 'remarks read as sets'],
      rows.map(({ name, yaml }) =>
        yaml
          ? [
              name,
              String(yaml.entries),
              digits(yaml.precision),
              digits(yaml.recall),
              digits(yaml.linked),
              `${yaml.remarkSets} of ${yaml.remarks}`,
            ]
          : [name, 'not measured', '', '', '', ''],
      ),
    ),
  );
  const bytes = { float32: bytesAt('float32'), float16: bytesAt('float16'), uint8: bytesAt('uint8') };
  say(
    'the tagger: bytes of its weights (what each precision loses: models/notes/CARD.md)',
    markdownTable(Object.keys(bytes), [Object.values(bytes).map(String)]),
  );
  mkdirSync('bench/results', { recursive: true });
  const json = JSON.stringify({ rows, taggerBytes: bytes }, null, 2);
  writeFileSync(RESULTS, `${json}\n`);
  console.log(json);
}
