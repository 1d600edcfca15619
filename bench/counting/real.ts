// Real people: every labelled clip at 30, 15 and 10 frames a second, counted by the product and by two baselines.
import {
  clipName,
  FOOTAGE,
  type KeypointOrigin,
  movementIdOf,
  posedClips,
  readLabels,
  recordedClips,
} from './footage.ts';
import { holdBars, holdMissed, holdRow, holdTable, isHold } from './holds.ts';
import { plotsOf } from './missed-clips.ts';
import { type CounterName, COUNTERS, countedText, expectedText, type Outcome, outcomeOf, RATES } from './outcome.ts';
import { type Figures, figuresOf, groupedBy, round, scoreOf } from './scores.ts';
import type { Bar, SectionOptions, SectionResult } from './section.ts';

interface Row extends Record<CounterName, Figures> {
  readonly origin: KeypointOrigin;
  /** `all` in the sums. */
  readonly exercise: string;
  readonly view: string;
  readonly fps: number;
}

export async function run(options: SectionOptions): Promise<SectionResult> {
  const labels = readLabels().filter((label) => !options.movement || movementIdOf(label) === options.movement);
  if (labels.length === 0) return empty(`skipped: there is no footage in ${FOOTAGE}`);
  const { clips: posed, missing, stale } = posedClips(labels);
  const clips = [...posed, ...recordedClips(labels)];
  if (clips.length === 0) return empty('skipped: no clip has keypoints yet, --pose makes them');
  const outcomes = clips.flatMap((clip) => RATES.map((fps) => outcomeOf(clip, fps)));
  const holds = outcomes.filter(isHold);
  const counting = outcomes.filter((outcome) => !isHold(outcome));
  const rows = rowsOf(counting);
  const unfollowed = [
    ...new Set(outcomes.filter(({ movement }) => !movement).map(({ clip }) => movementIdOf(clip.label))),
  ];
  const missed = outcomes.filter((outcome) =>
    isHold(outcome) ? holdMissed(outcome) : outcome.scores.product.error > 0,
  );
  const holdRows = RATES.map((fps) => holdRow(holds.filter((outcome) => outcome.fps === fps)));
  const alwaysOne = figuresOf(
    counting.flatMap(({ clip, fps }) => (clip.origin === 'videos' && fps === RATES[0] ? [scoreOf(clip.label, 1)] : [])),
  );
  const notes = [
    `a counter that always says 1: MAE ${alwaysOne.mae}, OBO ${alwaysOne.obo}, exact ${alwaysOne.exact} over the videos`,
    ...(unfollowed.length > 0 ? [`not followed by the camera, counted as 0: ${unfollowed.join(', ')}`] : []),
    ...(missing.length > 0 ? [`${missing.length} clips have no keypoints, --pose makes them`] : []),
    ...(stale.length > 0 ? [`${stale.length} clips were posed by an earlier pose service, --pose renews them`] : []),
  ];
  return {
    name: 'real',
    table: [
      ...tableOf(rows),
      ...(holds.length > 0 ? ['', ...holdTable(holdRows)] : []),
      '',
      ...(options.list ? outcomes : missed).map(listed),
      ...notes,
    ].join('\n'),
    json: { rows, holds: holdRows, missed: missed.map(missedJson), notes },
    bars: [...countingBars(counting), ...holdBars(holds)],
    page: plotsOf(options.list ? outcomes : missed),
  };
}

function empty(why: string): SectionResult {
  return { name: 'real', table: why, json: { skipped: why }, bars: [] };
}

/** Each exercise and view at each rate, then the sums of an origin. */
function rowsOf(outcomes: readonly Outcome[]): readonly Row[] {
  const rows: Row[] = [];
  const add = (group: readonly Outcome[], origin: KeypointOrigin, exercise: string, view: string) => {
    for (const fps of RATES) {
      const here = group.filter((outcome) => outcome.fps === fps);
      const figures = (counter: CounterName) => figuresOf(here.map(({ scores }) => scores[counter]));
      if (here.length > 0)
        rows.push({
          origin,
          exercise,
          view,
          fps,
          product: figures('product'),
          textbook: figures('textbook'),
          autocorrelation: figures('autocorrelation'),
        });
    }
  };
  for (const origin of ['videos', 'recorded'] as const) {
    const own = outcomes.filter(({ clip }) => clip.origin === origin);
    const groups = groupedBy(own, ({ clip: { label } }) => `${movementIdOf(label)} ${label.view}`);
    for (const [key, group] of [...groups].sort(([a], [b]) => a.localeCompare(b))) {
      const [exercise = '', view = ''] = key.split(' ');
      add(group, origin, exercise, view);
    }
    if (groups.size > 1) add(own, origin, 'all', 'all');
  }
  return rows;
}

function tableOf(rows: readonly Row[]): readonly string[] {
  const figures = ({ counted, mae, obo, exact }: Figures) =>
    `${String(counted).padStart(7)} ${mae.toFixed(3)} ${obo.toFixed(3)} ${exact.toFixed(3)}`;
  return [
    `${''.padEnd(47)}${COUNTERS.map((counter) => counter.padStart(26)).join('')}`,
    `${'exercise, view, keypoints, fps'.padEnd(35)} clips  reps ${COUNTERS.map(() => 'counted   MAE   OBO exact').join(' ')}`,
    ...rows.map((row) =>
      [
        `${row.exercise}, ${row.view}, ${row.origin}, ${row.fps}`.padEnd(35),
        String(row.product.clips).padStart(5),
        String(row.product.reps).padStart(5),
        ...COUNTERS.map((counter) => figures(row[counter])),
      ].join(' '),
    ),
  ];
}

function countingBars(outcomes: readonly Outcome[]): readonly Bar[] {
  const at = (fps: number) =>
    figuresOf(
      outcomes
        .filter((outcome) => outcome.fps === fps && outcome.clip.origin === 'videos')
        .map(({ scores }) => scores.product),
    );
  const perRate = RATES.flatMap((fps): Bar[] => {
    const { clips, mae, exact, obo } = at(fps);
    if (clips === 0) return [];
    return [
      { name: `real clips at ${fps} fps, MAE`, figure: mae.toFixed(3), bar: '≤ 0.05', met: mae <= 0.05 },
      { name: `real clips at ${fps} fps, exact`, figure: exact.toFixed(3), bar: '≥ 0.92', met: exact >= 0.92 },
      { name: `real clips at ${fps} fps, within one`, figure: obo.toFixed(3), bar: '≥ 0.99', met: obo >= 0.99 },
    ];
  });
  if (perRate.length === 0) return [];
  const [fast, slow] = [at(RATES[0]), at(10)];
  const drop = 100 * Math.max(fast.exact - slow.exact, fast.obo - slow.obo);
  const dropBar = {
    name: 'from 30 to 10 fps, the larger drop of exact and within one',
    figure: `${drop.toFixed(1)} points`,
    bar: '≤ 2 points',
    met: drop <= 2,
  };
  return [...perRate, dropBar];
}

function missedJson(outcome: Outcome) {
  const { clip, fps, scores, counted } = outcome;
  return {
    clip: clipName(clip.label),
    origin: clip.origin,
    exercise: movementIdOf(clip.label),
    view: clip.label.view,
    fps,
    expected: expectedText(outcome),
    counted: scores.product.counted,
    holdSec: round((counted?.holdMs ?? 0) / 1000, 2),
    partialsPercent: counted?.partials.map(({ reachedPercent }) => reachedPercent) ?? [],
  };
}

function listed(outcome: Outcome): string {
  const { clip, fps, counted, scores } = outcome;
  const partials = counted?.partials.map(({ reachedPercent }) => `${reachedPercent} %`).join(' ') ?? '';
  return [
    clipName(clip.label).padEnd(18),
    clip.origin.padEnd(8),
    `${fps} fps`.padEnd(6),
    `${movementIdOf(clip.label)}, ${clip.label.view}`.padEnd(22),
    `labelled ${expectedText(outcome)}`.padEnd(20),
    `counted ${countedText(outcome)}`.padEnd(20),
    `textbook ${scores.textbook.counted}, autocorrelation ${scores.autocorrelation.counted}`,
    partials ? `; partials ${partials}` : '',
  ].join(' ');
}
