// How well the counter, the hold timer and the recogniser do on labelled clips of real people, and what a frame of them costs.
// `npm run bench:count [-- --videos] [--poses DIR] [--list]`: `--videos` poses the clips first (a quarter of an hour on two cores) and
// keeps the keypoints in DIR; without it whatever keypoints are there are used. Table on stderr, JSON on stdout and in bench/results/count.json.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { analyseRecording, type Analysis } from '../cli/analyse/analyse-recording.ts';
import { posesOf } from '../src/device/recording-source.ts';
import { createCounter } from '../src/domain/counting/create-counter.ts';
import { judgeRepetition } from '../src/domain/form/judge-repetition.ts';
import type { Movement } from '../src/domain/movements/movement.ts';
import { MOVEMENTS } from '../src/domain/movements/registry.ts';
import {
  clipName,
  FOOTAGE,
  type Label,
  type LabelledClip,
  posedClips,
  readLabels,
  recordedClips,
} from './count/labelled-clips.ts';

const { values } = parseArgs({
  options: {
    videos: { type: 'boolean', default: false },
    poses: { type: 'string', default: '.cache/count' },
    fps: { type: 'string', default: '15' },
    list: { type: 'boolean', default: false },
  },
});

/** The labels call every squat one; from the camera it is the air squat's movement, with or without a bar. */
const MOVEMENT_OF: Readonly<Record<string, string>> = { squat: 'air_squat' };

interface Outcome {
  readonly clip: LabelledClip;
  /** Null: the label's exercise is none that the camera follows. */
  readonly movement: Movement | null;
  /** Counted as the label's exercise; null where analysis failed. */
  readonly named: Analysis | null;
  /** What is made of it when nobody says what it is; null where nothing was recognised. */
  readonly auto: Analysis | null;
}

async function outcomeOf(clip: LabelledClip): Promise<Outcome> {
  const poses = posesOf(clip.recording);
  const timesMs = poses.map((_pose, index) => (1000 * index) / clip.recording.fps);
  const id = MOVEMENT_OF[clip.label.exercise] ?? clip.label.exercise;
  const movement = MOVEMENTS.find((candidate) => candidate.id === id) ?? null;
  const analyse = async (as: Movement | null) => {
    const analysed = await analyseRecording({ poses, timesMs, movements: MOVEMENTS, movement: as, form: null });
    return analysed.kind === 'analysed' ? analysed.analysis : null;
  };
  return { clip, movement, named: movement && (await analyse(movement)), auto: await analyse(null) };
}

/** Repetitions between `counted` and the fair range. */
function countError({ reps, accept: [least, most] = [reps, reps] }: Label, counted: number): number {
  return Math.max(0, least - counted, counted - most);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function round(value: number, digits = 3): number {
  const unit = 10 ** digits;
  return Math.round(value * unit) / unit;
}

function countRow(outcomes: readonly Outcome[]) {
  const errors = outcomes.map(({ clip, named }) => countError(clip.label, named?.reps.length ?? 0));
  return {
    clips: outcomes.length,
    repetitions: outcomes.reduce((sum, { clip }) => sum + clip.label.reps, 0),
    counted: outcomes.reduce((sum, { named }) => sum + (named?.reps.length ?? 0), 0),
    /** Mean of |error| / labelled repetitions. */
    mae: round(mean(errors.map((error, index) => error / Math.max(1, outcomes[index]?.clip.label.reps ?? 1)))),
    /** Share of clips within one repetition. */
    obo: round(mean(errors.map((error) => (error <= 1 ? 1 : 0)))),
    exact: round(mean(errors.map((error) => (error === 0 ? 1 : 0)))),
  };
}

function holdRow(outcomes: readonly Outcome[]) {
  const errors = outcomes.map(({ clip, named }) =>
    Math.abs((named?.holdMs ?? 0) / 1000 - (clip.label.holdSeconds ?? 0)),
  );
  return { clips: outcomes.length, meanErrorSec: round(mean(errors), 2), worstErrorSec: round(Math.max(...errors), 2) };
}

function recogniserRow(outcomes: readonly Outcome[]) {
  const right = outcomes.filter(({ movement, auto }) => movement && auto?.exercise === movement.id).length;
  const none = outcomes.filter(({ auto }) => !auto).length;
  return {
    clips: outcomes.length,
    right,
    none,
    wrong: outcomes.length - right - none,
    accuracy: round(right / outcomes.length),
  };
}

/** Clips of exercises that the camera does not follow: anything counted there is false. */
function falseRow(outcomes: readonly Outcome[]) {
  const counted = outcomes.filter(({ auto }) => auto && (auto.reps.length > 0 || auto.holdMs > 0));
  return {
    clips: outcomes.length,
    clipsCounted: counted.length,
    falseRepetitions: counted.reduce((sum, { auto }) => sum + (auto?.reps.length ?? 0), 0),
    falseHoldSec: round(counted.reduce((sum, { auto }) => sum + (auto?.holdMs ?? 0), 0) / 1000, 1),
    which: counted.map(({ clip, auto }) => ({
      clip: clipName(clip.label),
      as: auto?.exercise,
      reps: auto?.reps.length,
    })),
  };
}

/** Milliseconds of counting and judging, a frame at a time as the coach does. */
function frameCost(outcomes: readonly Outcome[]) {
  const times: number[] = [];
  for (const { clip, movement } of outcomes) {
    if (!movement) continue;
    const counter = createCounter(movement);
    for (const [index, pose] of posesOf(clip.recording).entries()) {
      const fromMs = performance.now();
      const { events } = counter.push(pose, (1000 * index) / clip.recording.fps);
      for (const event of events) if (event.kind === 'repetition') judgeRepetition(event.repetition, movement, null);
      times.push(performance.now() - fromMs);
    }
  }
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number) => round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  return { frames: times.length, meanMs: round(mean(times)), p99Ms: at(0.99), worstMs: at(1) };
}

function listed({ clip, movement, named, auto }: Outcome): string {
  const { label, origin } = clip;
  const expected = label.holdSeconds ?? label.accept?.join('–') ?? label.reps;
  const got = !named ? '-' : movement?.kind === 'hold' ? round(named.holdMs / 1000, 1) : named.reps.length;
  const partials = named?.partials.map(({ reachedPercent }) => `${reachedPercent}%`).join(' ') ?? '';
  const seen = auto
    ? `${auto.exercise} ${auto.reps.length}${auto.recognised ? ` (${round(auto.recognised.confidence, 2)})` : ''}`
    : 'nothing';
  return `${clipName(label).padEnd(18)} ${origin.padEnd(9)} ${label.exercise.padEnd(13)} ${String(expected).padEnd(6)} ${String(got).padEnd(5)} auto ${seen.padEnd(20)} ${partials}`;
}

async function main(): Promise<void> {
  if (!existsSync(FOOTAGE)) throw new Error(`There is no footage in ${FOOTAGE}.`);
  const labels = readLabels();
  const pose = values.videos ? ({ model: 'lightning', backend: 'wasm', fps: Number(values.fps) } as const) : null;
  const clips = [...(await posedClips(labels, values.poses, pose)), ...recordedClips(labels)];
  if (clips.length === 0) throw new Error('There are no keypoints: run it once with --videos.');
  const outcomes: Outcome[] = [];
  for (const clip of clips) outcomes.push(await outcomeOf(clip));
  if (values.list) console.error(outcomes.map(listed).join('\n'));

  const of = (origin: string, id: string) =>
    outcomes.filter(({ clip, movement }) => clip.origin === origin && movement?.id === id);
  const groups = ['videos', 'recorded'].flatMap((origin) =>
    MOVEMENTS.map((movement) => ({ origin, movement, outcomes: of(origin, movement.id) })),
  );
  const known = groups.filter((group) => group.outcomes.length > 0);
  const others = outcomes.filter(({ movement }) => !movement);
  const result = {
    cpu: cpus()[0]?.model ?? 'unknown',
    missing: labels.filter((label) => !clips.some((clip) => clip.label === label)).length,
    counting: known
      .filter(({ movement }) => movement.kind === 'repetition')
      .map(({ origin, movement, outcomes: group }) => ({ exercise: movement.id, origin, ...countRow(group) })),
    holds: known
      .filter(({ movement }) => movement.kind === 'hold')
      .map(({ origin, movement, outcomes: group }) => ({ exercise: movement.id, origin, ...holdRow(group) })),
    recogniser: known.map(({ origin, movement, outcomes: group }) => ({
      exercise: movement.id,
      origin,
      ...recogniserRow(group),
    })),
    otherExercises: others.length > 0 ? falseRow(others) : null,
    frame: frameCost(outcomes),
  };
  mkdirSync('bench/results', { recursive: true });
  writeFileSync('bench/results/count.json', `${JSON.stringify(result, null, 2)}\n`);
  const name = (row: { readonly exercise: string; readonly origin: string }) =>
    `${row.exercise} (${row.origin})`.padEnd(22);
  const percent = (share: number) => `${Math.round(100 * share)} %`.padStart(5);
  console.error(
    [
      'counted as named        clips  reps  counted   MAE    OBO  exact',
      ...result.counting.map(
        (row) =>
          `${name(row)} ${String(row.clips).padStart(6)} ${String(row.repetitions).padStart(5)} ${String(row.counted).padStart(8)} ${row.mae.toFixed(3)} ${percent(row.obo)} ${percent(row.exact)}`,
      ),
      ...result.holds.map(
        (row) =>
          `${name(row)} ${String(row.clips).padStart(6)} clips, mean error ${row.meanErrorSec} s, worst ${row.worstErrorSec} s`,
      ),
      ...result.recogniser.map(
        (row) =>
          `${name(row)} recognised ${row.right} of ${row.clips} (${row.none} not at all, ${row.wrong} as another)`,
      ),
      ...(result.otherExercises
        ? [
            `other exercises        ${result.otherExercises.clipsCounted} of ${result.otherExercises.clips} clips counted as something: ${result.otherExercises.falseRepetitions} repetitions, ${result.otherExercises.falseHoldSec} s held`,
          ]
        : []),
      `a frame                ${result.frame.meanMs} ms mean, ${result.frame.p99Ms} ms p99, ${result.frame.worstMs} ms worst over ${result.frame.frames}`,
      ...(result.missing > 0 ? [`${result.missing} clips have no keypoints: --videos makes them`] : []),
    ].join('\n'),
  );
  console.log(JSON.stringify(result));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
