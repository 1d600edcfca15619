// Drawn people from pixels to count: six clips of each movement through the app's pose service on wasm and its counter, and how far the
// pose model's keypoints were from the drawn joints.
import { posesOf } from '../../src/device/recording-source.ts';
import { KEYPOINT_NAMES } from '../../src/domain/body/keypoints.ts';
import type { Movement } from '../../src/domain/movements/movement.ts';
import { MOVEMENTS } from '../../src/domain/movements/registry.ts';
import type { Film } from '../../training/rendering/film.ts';
import { countByProduct } from './product-counter.ts';
import { CLIPS_PER_MOVEMENT, filmOf, readKept } from './rendered/clips.ts';
import { type ErrorFigures, errorFigures, errorsOf, type PointError } from './rendered/keypoint-error.ts';
import { poseJobs } from './rendered/pose-jobs.ts';
import { groupedBy, mean, round } from './scores.ts';
import type { SectionOptions, SectionResult } from './section.ts';

const BAR = 0.95;
/** A hold is right when it is timed to this, in milliseconds, without a break. */
const HOLD_ERROR_MS = 1000;
const MOST_WORKERS = 2;

interface RenderedOutcome {
  readonly film: Film;
  readonly index: number;
  readonly exact: boolean;
  /** Repetitions, or seconds of a hold, and what was counted. */
  readonly wanted: number;
  readonly counted: number;
  readonly partials: number;
  readonly errors: readonly PointError[];
}

export async function run(options: SectionOptions): Promise<SectionResult> {
  const movements = MOVEMENTS.filter(({ id }) => options.movement === null || id === options.movement);
  const indexes = Array.from({ length: CLIPS_PER_MOVEMENT }, (_, index) => index);
  // A clip of every movement first, so that a run broken off has seen them all.
  const jobs = indexes.flatMap((index) =>
    movements
      .filter((movement) => readKept(filmOf(movement, index)) === null)
      .map((movement) => ({ movement: movement.id, index })),
  );
  const posed = await poseJobs(jobs, Math.min(MOST_WORKERS, options.workers), options.deadlineMs);
  const outcomes = movements.flatMap((movement) => indexes.flatMap((index) => outcomeOf(movement, index) ?? []));
  if (outcomes.length === 0) return { name: 'rendered', table: 'no clip is posed yet', json: { clips: 0 }, bars: [] };
  const rows = [...groupedBy(outcomes, ({ film }) => `${film.movement.id} ${film.view}`)].map(([key, group]) => {
    const [movement = '', view = ''] = key.split(' ');
    return { movement, view, ...rowOf(group) };
  });
  const all = rowOf(outcomes);
  const joints = KEYPOINT_NAMES.map((joint) => ({
    joint,
    ...errorFigures(outcomes.map(({ errors }) => errors.filter(({ name }) => name === joint))),
  }));
  const missed = outcomes.filter(({ exact }) => !exact);
  const cost = posed.frames > 0 ? round(posed.elapsedMs / posed.frames, 1) : null;
  return {
    name: 'rendered',
    table: [
      `${'movement, view'.padEnd(38)} clips exact   keypoints: mean    p90   bias  score  left/right swapped`,
      ...rows.map((row) => lineOf(`${row.movement}, ${row.view}`, row)),
      lineOf('all', all),
      '',
      ...joints.map((row) => lineOf(row.joint, { clips: outcomes.length, exact: null, error: row })),
      '',
      ...(options.list ? outcomes : missed).map(listed),
      ...(cost === null ? [] : [`drawing and posing: ${cost} ms a frame over ${posed.frames} frames`]),
      ...(posed.left > 0 ? [`${posed.left} clips are still to be posed: run it again`] : []),
    ].join('\n'),
    json: {
      clips: outcomes.length,
      left: posed.left,
      rows,
      all,
      joints,
      byView: [...groupedBy(outcomes, ({ film }) => film.view)].map(([view, group]) => ({ view, ...rowOf(group) })),
      missed: missed.map(({ film, index, wanted, counted, partials }) => ({
        movement: film.movement.id,
        clip: index,
        view: film.view,
        yawDeg: round(film.script.camera.yawDeg, 0),
        wanted,
        counted,
        partials,
      })),
      msPerFrame: cost,
    },
    bars: [
      {
        name: 'rendered clips, exact',
        figure: `${round(all.exact, 3)} of ${outcomes.length}${posed.left > 0 ? ` (${posed.left} not posed)` : ''}`,
        bar: `≥ ${BAR}`,
        met: posed.left === 0 && all.exact >= BAR,
      },
    ],
  };
}

/** Null where the clip has no keypoints yet. */
function outcomeOf(movement: Movement, index: number): RenderedOutcome | null {
  const film = filmOf(movement, index);
  const recording = readKept(film);
  if (!recording) return null;
  const frames = posesOf(recording).map((pose, frame) => ({ pose, timestampMs: film.timeMs(frame) }));
  const { repetitions, partials, holdMs } = countByProduct(frames, movement);
  const shared = { film, index, partials: partials.length, errors: errorsOf(film, recording) };
  if (movement.kind === 'hold') {
    const [wanted, counted] = [film.script.endMs / 1000, holdMs / 1000];
    return { ...shared, wanted, counted, exact: Math.abs(wanted - counted) * 1000 <= HOLD_ERROR_MS };
  }
  const wanted = film.script.repetitions.filter(({ counts }) => counts).length;
  return { ...shared, wanted, counted: repetitions.length, exact: repetitions.length === wanted };
}

function rowOf(group: readonly RenderedOutcome[]) {
  return {
    clips: group.length,
    exact: mean(group.map(({ exact }) => (exact ? 1 : 0))),
    error: errorFigures(group.map(({ errors }) => errors)),
  };
}

function lineOf(
  name: string,
  { clips, exact, error }: { readonly clips: number; readonly exact: number | null; readonly error: ErrorFigures },
): string {
  const figure = (value: number) => value.toFixed(3).padStart(6);
  return `${name.padEnd(38)} ${String(clips).padStart(5)} ${exact === null ? '     ' : exact.toFixed(2).padStart(5)}              ${[error.mean, error.p90, error.bias, error.score, error.swapped].map(figure).join(' ')}`;
}

function listed({ film, index, wanted, counted, partials, exact }: RenderedOutcome): string {
  return `${exact ? 'right ' : 'missed'} ${film.movement.id} ${index + 1}, ${film.view} (yaw ${Math.round(film.script.camera.yawDeg)}°): ${round(counted, 1)} of ${round(wanted, 1)}${partials > 0 ? `, ${partials} partial` : ''}`;
}
