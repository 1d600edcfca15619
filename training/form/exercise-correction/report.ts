// The cross-validated figures of all tasks as rows and as text; kept under .cache until anything they depend on changes.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTrainingBackend } from '../backend.ts';
import { digits, markdownTable } from '../../markdown-table.ts';
import { sourceMark } from '../../source-mark.ts';
import { crossValidate, type CrossValidated, type JudgedFrame, type Method, METHODS } from './cross-validate.ts';
import { CORRECT, type FrameMetrics, measureFrames } from './frame-metrics.ts';
import { hasFrameData, readTask, type TaskFrames } from './frames.ts';
import { DATA_FOLDER, FRAME_TASKS, type FrameTask } from './tasks.ts';

const KEPT_FOLDER = '.cache/form-frames';

export interface FrameRow {
  readonly movement: string;
  /** `all`, a file's name, `view side`, `fold 1`. */
  readonly scope: string;
  readonly method: Method;
  readonly metrics: FrameMetrics;
}

export interface TaskReport {
  readonly movement: string;
  readonly frames: number;
  readonly recordings: number;
  readonly scenes: number;
  readonly copies: number;
  readonly refused: number;
  readonly aspects: Readonly<Record<string, number>>;
  readonly abstained: number;
  readonly epochs: readonly number[];
  /** By fold: the frames of each class. */
  readonly folds: readonly Readonly<Record<string, number>>[];
  readonly rows: readonly FrameRow[];
}

export interface FrameReport {
  readonly tasks: readonly TaskReport[];
}

/** Null where the data is not beside the repository. Asks the same networks again only after a change; a task a time is kept. */
export async function reportOnFrames(say: (line: string) => void = () => {}): Promise<FrameReport | null> {
  if (!hasFrameData()) return null;
  const tasks: TaskReport[] = [];
  for (const task of FRAME_TASKS) tasks.push(await reportOnTask(task, say));
  return { tasks };
}

async function reportOnTask(task: FrameTask, say: (line: string) => void): Promise<TaskReport> {
  const kept = join(KEPT_FOLDER, `${task.movement}-${markOf(task)}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as TaskReport;
  const startedMs = performance.now();
  const data = readTask(task);
  await startTrainingBackend();
  const report = reportOf(data, await crossValidate(data));
  mkdirSync(KEPT_FOLDER, { recursive: true });
  writeFileSync(kept, JSON.stringify(report));
  say(`${task.movement}: ${((performance.now() - startedMs) / 1000).toFixed(0)} s`);
  return report;
}

function markOf(task: FrameTask): string {
  const sources = sourceMark([new URL(import.meta.url)], () => false);
  const sizes = task.files.map((file) => statSync(join(DATA_FOLDER, file)).size);
  return `${sources}-${sizes.join('-')}`;
}

export function reportOf(data: TaskFrames, { judged, epochs }: CrossValidated): TaskReport {
  const { task, frames, ...counts } = data;
  const folds = Array.from({ length: task.folds }, (_, fold) => judged.filter((frame) => frame.fold === fold));
  const views = [...new Set(judged.map(({ view }) => view))].sort();
  const scopes: readonly (readonly [string, readonly JudgedFrame[]])[] = [
    ['all', judged],
    ...task.files
      .filter((file) => !task.unjudgedFiles.includes(file))
      .map((file) => [file, judged.filter(({ files }) => files.includes(file))] as const),
    ...views.map((view) => [`view ${view}`, judged.filter((frame) => frame.view === view)] as const),
    ...folds.map((frames_, fold) => [`fold ${fold + 1}`, frames_] as const),
  ];
  return {
    movement: task.movement,
    frames: frames.length,
    ...counts,
    abstained: judged.filter(({ abstained }) => abstained).length,
    epochs,
    folds: folds.map(classCounts),
    rows: scopes.flatMap(([scope, some]) =>
      METHODS.map((method) => ({
        movement: task.movement,
        scope,
        method,
        metrics: measureFrames(
          some.map(({ truth, called }) => ({ truth, called: called[method] })),
          task.faults,
        ),
      })),
    ),
  };
}

function classCounts(frames: readonly JudgedFrame[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { truth } of frames) counts[truth ?? CORRECT] = (counts[truth ?? CORRECT] ?? 0) + 1;
  return counts;
}

export function frameReportText({ tasks }: FrameReport): string {
  return [
    'Exercise-Correction (MIT), every scene judged by a network that never saw it; a frame that lies in several files counts once.',
    tasks.map(splitLine).join('\n'),
    markdownTable(
      ['movement', 'method', 'macro F1', 'balanced', 'false alarms', 'F1 by class', 'macro F1 by fold'],
      tasks.flatMap(({ movement, rows }) =>
        METHODS.flatMap((method) => {
          const metrics = metricsOf(rows, 'all', method);
          if (!metrics) return [];
          const folds = rows.filter((row) => row.method === method && row.scope.startsWith('fold'));
          return [
            [
              movement,
              method,
              digits(metrics.macroF1),
              digits(metrics.balancedAccuracy),
              metrics.falseAlarms === null ? '–' : digits(metrics.falseAlarms),
              classesText(metrics),
              folds.map((row) => digits(row.metrics.macroF1, 2)).join(' '),
            ],
          ];
        }),
      ),
    ),
    'By file and view (of a file with one class alone macro F1 says only how many were found):',
    markdownTable(
      ['movement', 'file or view', 'frames', ...PLACED.map((method) => `${method}: macro F1`), 'network: F1 by class'],
      tasks.flatMap(({ movement, rows }) =>
        [...new Set(rows.map(({ scope }) => scope))]
          .filter((scope) => scope !== 'all' && !scope.startsWith('fold'))
          .flatMap((scope) => {
            const network = metricsOf(rows, scope, 'network');
            if (!network || network.frames === 0) return [];
            const placed = PLACED.map((method) => digits(metricsOf(rows, scope, method)?.macroF1 ?? Number.NaN));
            return [[movement, scope, String(network.frames), ...placed, classesText(network)]];
          }),
      ),
    ),
  ].join('\n\n');
}

const PLACED = ['network', 'network and rules', 'rules alone'] as const satisfies readonly Method[];

function splitLine({ movement, frames, copies, recordings, scenes, folds, abstained }: TaskReport): string {
  const held = folds
    .map(
      (counts, fold) =>
        `${fold + 1}: ${Object.entries(counts)
          .map(([name, count]) => `${name} ${count}`)
          .join(', ')}`,
    )
    .join(' | ');
  return `${movement}: ${frames} distinct frames (${copies} copies left out) of ${recordings} recordings in ${scenes} scenes; the network abstained on ${abstained}. Folds ${held}`;
}

function metricsOf(rows: readonly FrameRow[], scope: string, method: Method): FrameMetrics | undefined {
  return rows.find((row) => row.scope === scope && row.method === method)?.metrics;
}

function classesText({ f1 }: FrameMetrics): string {
  return Object.entries(f1)
    .flatMap(([name, value]) => (value === null ? [] : [`${name} ${digits(value)}`]))
    .join(', ');
}
