// `npm run faults -- [ID…] [--people 40]`: how well each fault's rule alone tells simulated people who commit it from people who do not,
// view by view. A rule whose best threshold lies far from 1, or whose best F1 is low, wants another bound, dead band or signal.
import { parseArgs } from 'node:util';
import { ruleValue, signalFrames } from '../src/domain/form/fault-evidence.ts';
import { nearSideOver } from '../src/domain/form/oriented-body.ts';
import type { FaultRule, FaultSpec, Movement, View } from '../src/domain/movements/movement.ts';
import { between, createRandom } from '../src/domain/movements/random.ts';
import { MOVEMENTS } from '../src/domain/movements/registry.ts';
import { simulateSet } from '../src/domain/movements/simulate.ts';
import { cutBySimulator } from './form/examples.ts';
import { digits, markdownTable } from './form/evaluate.ts';
import { visibleSeverities } from './form/labels.ts';
import { areaUnderCurve } from './form/metrics.ts';

const YAW_DEG: Readonly<Record<View, readonly [number, number]>> = {
  side: [72, 108],
  oblique: [38, 55],
  front: [0, 18],
  back: [162, 180],
  unknown: [72, 108],
};
const FPS = 15;
const HOLD_SECONDS = 3;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { people: { type: 'string', default: '40' } },
});
const people = Number(values.people);

/** Dead bands past the bound, each repetition of `people` people; `severity` draws what they commit. */
function bandsOf(
  movement: Movement,
  fault: FaultSpec,
  view: View,
  severityOf: (random: () => number) => number,
  firstSeed: number,
): readonly number[] {
  return Array.from({ length: people }, (_, person) => {
    const random = createRandom(firstSeed + 7919 * person);
    const severity = severityOf(random);
    const yawDeg = (random() < 0.5 ? -1 : 1) * between(random, ...YAW_DEG[view]);
    const set = simulateSet(
      movement,
      {
        repetitions: movement.kind === 'hold' ? HOLD_SECONDS : 2,
        fps: FPS,
        yawDeg,
        style: 1,
        faults: severity > 0 ? [{ id: fault.id, severity }] : [],
      },
      random,
    );
    const seen = set.poses.filter((pose) => pose !== null);
    const stretches =
      movement.kind === 'hold'
        ? [{ poses: seen, startMs: 0, turnMs: 0, endMs: set.timesMs.at(-1) ?? 0 }]
        : set.repetitions.map((repetition) => cutBySimulator(set, repetition));
    return stretches.flatMap((stretch) => {
      const rule = movement.kind === 'hold' ? heldRule(fault.rule) : fault.rule;
      const value = ruleValue(rule, signalFrames(stretch.poses, nearSideOver(stretch.poses)), stretch);
      const { direction, good, deadBand } = fault.rule;
      return value === undefined ? [] : [(direction === 'above' ? value - good : good - value) / deadBand];
    });
  }).flat();
}

/** Over a hold all moments are one; the worst of its frames stands for what lasts. */
function heldRule(rule: FaultRule): FaultRule {
  return { ...rule, at: rule.direction === 'above' ? 'max' : 'min' };
}

function rowOf(movement: Movement, fault: FaultSpec, view: View): readonly string[] {
  const visible = visibleSeverities(movement).get(fault.id) ?? 1;
  const clean = bandsOf(movement, fault, view, () => 0, 13);
  const bad = bandsOf(movement, fault, view, (random) => between(random, visible, Math.max(1, 1.3 * visible)), 97);
  const auc = areaUnderCurve([...bad, ...clean], [...bad.map(() => true), ...clean.map(() => false)]);
  const f1 = (threshold: number) => {
    const [hits, alarms] = [bad, clean].map((bands) => bands.filter((value) => value >= threshold).length);
    return (2 * (hits ?? 0)) / ((hits ?? 0) + (alarms ?? 0) + bad.length);
  };
  const best = [...clean, ...bad].reduce((found, value) => (f1(value) > f1(found) ? value : found), 1);
  const at = (bands: readonly number[], share: number) =>
    digits([...bands].sort((a, b) => a - b)[Math.floor(share * (bands.length - 1))] ?? Number.NaN, 1);
  return [
    movement.id,
    fault.id + (fault.safety ? ' (safety)' : ''),
    movement.views.includes(view) ? view : `${view} (not counted)`,
    digits(visible, 2),
    digits(auc),
    digits(f1(1), 2),
    digits(f1(best), 2),
    digits(best, 1),
    `${at(clean, 0.5)} / ${at(clean, 0.97)}`,
    `${at(bad, 0.05)} / ${at(bad, 0.5)}`,
  ];
}

const unknown = positionals.filter((id) => !MOVEMENTS.some((movement) => movement.id === id));
for (const id of unknown) console.error(`There is no movement ${id}.`);
const asked = MOVEMENTS.filter(({ id }) => positionals.length === 0 || positionals.includes(id));
const rows = asked.flatMap((movement) =>
  movement.faults.flatMap((fault) => fault.views.map((view) => rowOf(movement, fault, view))),
);
console.log(
  markdownTable(
    ['movement', 'fault', 'view', 'visible from', 'AUC', 'F1 at 1', 'best F1', 'at', 'clean 50/97 %', 'bad 5/50 %'],
    rows,
  ),
);
process.exitCode = unknown.length > 0 ? 1 : 0;
