// Phantoms: what the counters count where nobody trains. An hour of simulated idling, walking, setting up, drinking, tying shoes, before
// every movement's counter.
import { performance } from 'node:perf_hooks';
import { createCounter } from '../../src/domain/counting/create-counter.ts';
import { replay, repetitionsIn } from '../../src/domain/counting/replay.ts';
import type { Movement } from '../../src/domain/movements/movement.ts';
import { createRandom } from '../../src/domain/movements/random.ts';
import { MOVEMENTS } from '../../src/domain/movements/registry.ts';
import { simulateScene, type SimulatedScene } from '../../src/domain/movements/scenes.ts';
import type { Bar, SectionOptions, SectionResult } from './section.ts';
import { yogaClips } from './yoga-holds.ts';

const SCENE_MS = 3 * 60_000;
const SCENES = 20;
const FPS = 15;
const SEED = 70_000;
const MAX_PHANTOMS = 1;
const PICKING_UP = 'pick_up';

interface Phantom {
  readonly scene: number;
  readonly atMs: number;
  readonly activity: string;
  readonly what: string;
}

interface MovementPhantoms {
  readonly movement: string;
  /** But for what was picked up. */
  readonly repetitions: number;
  /** Bending down for something is a squat or a hinge, done once: counted apart. */
  readonly pickedUp: number;
  readonly partials: number;
  /** Time held, of a hold. */
  readonly heldSec: number;
  readonly phantoms: readonly Phantom[];
}

/** `minutes` in all, a person each of three. Deterministic. */
export function phantomScenes(scenes = SCENES, seed = SEED): readonly SimulatedScene[] {
  return Array.from({ length: scenes }, (_, index) =>
    simulateScene({ durationMs: SCENE_MS, fps: FPS }, createRandom(seed + index)),
  );
}

export function phantomsOf(movement: Movement, scenes: readonly SimulatedScene[]): MovementPhantoms {
  const phantoms: Phantom[] = [];
  let partials = 0;
  let heldMs = 0;
  for (const [index, { poses, timesMs, activities }] of scenes.entries()) {
    const counter = createCounter(movement);
    const during = (atMs: number) => activities.findLast(({ startMs }) => startMs <= atMs)?.activity ?? '';
    const take = (events: ReturnType<typeof counter.finish>) => {
      for (const event of events) {
        if (event.kind === 'partial') partials += 1;
        if (event.kind === 'hold_broken') {
          heldMs += event.holdMs;
          const atMs = event.timestampMs - event.holdMs / 2;
          phantoms.push({ scene: index, atMs, activity: during(atMs), what: `${(event.holdMs / 1000).toFixed(1)} s` });
        }
        if (event.kind !== 'repetition') continue;
        const { turnMs, view } = event.repetition;
        phantoms.push({ scene: index, atMs: turnMs, activity: during(turnMs), what: view });
      }
    };
    for (const [frame, pose] of poses.entries()) take(counter.push(pose, timesMs[frame] ?? 0).events);
    take(counter.finish(timesMs.at(-1) ?? 0));
  }
  return {
    movement: movement.id,
    repetitions: movement.kind === 'hold' ? 0 : phantoms.filter(({ activity }) => activity !== PICKING_UP).length,
    pickedUp: movement.kind === 'hold' ? 0 : phantoms.filter(({ activity }) => activity === PICKING_UP).length,
    partials,
    heldSec: heldMs / 1000,
    phantoms,
  };
}

/** Repetitions that any movement's counter found in real people holding a pose, and in how many of the clips; null without the footage. */
function repetitionsInYoga(movements: readonly Movement[]): YogaPhantoms | null {
  const clips = yogaClips();
  if (clips.length === 0) return null;
  const byMovement = new Map<string, number>();
  const clipsWith = new Set<string>();
  for (const movement of movements) {
    if (movement.kind === 'hold') continue;
    for (const { name, poses, timesMs } of clips) {
      const counted = repetitionsIn(replay(createCounter(movement), poses, timesMs).events);
      if (counted === 0) continue;
      clipsWith.add(name);
      byMovement.set(movement.id, (byMovement.get(movement.id) ?? 0) + counted);
    }
  }
  const ranked = [...byMovement].sort(([, a], [, b]) => b - a);
  return {
    clips: clips.length,
    clipsWith: clipsWith.size,
    repetitions: ranked.reduce((sum, [, times]) => sum + times, 0),
    ranked,
  };
}

interface YogaPhantoms {
  readonly clips: number;
  readonly clipsWith: number;
  readonly repetitions: number;
  /** Movement and how often it was counted, most first. */
  readonly ranked: readonly (readonly [movement: string, times: number])[];
}

export function run(options: SectionOptions): Promise<SectionResult> {
  const movements = MOVEMENTS.filter(({ id }) => options.movement === null || id === options.movement);
  const startedMs = performance.now();
  const scenes = phantomScenes();
  const rows = movements.map((movement) => phantomsOf(movement, scenes));
  const minutes = (SCENES * SCENE_MS) / 60_000;
  const counted = rows.filter(({ repetitions }) => repetitions > 0);
  const over = rows.filter(({ repetitions }) => repetitions > MAX_PHANTOMS);
  const pickedUp = rows.reduce((sum, row) => sum + row.pickedUp, 0);
  const worst = Math.max(0, ...rows.map(({ repetitions }) => repetitions));
  const total = rows.reduce((sum, { repetitions }) => sum + repetitions, 0);
  const causes = new Map<string, number>();
  for (const { phantoms } of counted)
    for (const { activity } of phantoms) causes.set(activity, (causes.get(activity) ?? 0) + 1);
  const yoga = repetitionsInYoga(movements);
  const table = [
    `phantoms in ${minutes} simulated minutes, each movement's counter: ${rows.length - counted.length} of ${rows.length} counted nothing, ${over.length} more than ${MAX_PHANTOMS}; picking something up counted ${pickedUp} times by all together, apart`,
    ...[...rows]
      .sort((a, b) => b.repetitions - a.repetitions || b.heldSec - a.heldSec)
      .filter((row) => options.list || row.repetitions + row.pickedUp > 0 || row.heldSec > 0)
      .map(
        ({ movement, repetitions, pickedUp: down, partials, heldSec, phantoms }) =>
          `${movement.padEnd(26)} ${String(repetitions).padStart(4)} repetitions (${down} picking up) ${String(partials).padStart(4)} partials ${heldSec.toFixed(0).padStart(4)} s held  ${phantoms
            .slice(0, options.list ? 40 : 4)
            .map(({ scene, atMs, activity, what }) => `${scene}@${(atMs / 1000).toFixed(0)} ${activity} ${what}`)
            .join(', ')}`,
      ),
    yoga
      ? `in real yoga holds: ${yoga.ranked.map(([movement, times]) => `${movement} ${times}`).join(', ') || 'nothing counted'}`
      : 'real yoga holds skipped: there is no footage',
    `by activity: ${
      [...causes]
        .sort(([, a], [, b]) => b - a)
        .map(([activity, times]) => `${activity} ${times}`)
        .join(', ') || 'none'
    }`,
    `${((performance.now() - startedMs) / 1000).toFixed(0)} s`,
  ].join('\n');
  const bars: Bar[] = [
    ...(yoga
      ? [
          {
            name: `repetitions in ${yoga.clips} real yoga holds, all counters together`,
            figure: `${yoga.repetitions} in ${yoga.clipsWith} clips`,
            bar: '0',
            met: yoga.repetitions === 0,
          },
        ]
      : []),
    {
      name: `phantoms in ${minutes} minutes, the worst movement`,
      figure: String(worst),
      bar: `≤ ${MAX_PHANTOMS}`,
      met: worst <= MAX_PHANTOMS,
    },
  ];
  return Promise.resolve({
    name: 'phantoms',
    table,
    json: {
      minutes,
      total,
      worst,
      yoga,
      rows: rows.map(({ movement, repetitions, pickedUp: down, partials, heldSec }) => ({
        movement,
        repetitions,
        pickedUp: down,
        partials,
        heldSec,
      })),
    },
    bars,
  });
}
