// `npm run faults -- [ID…] [--people 60]`: how well each fault's rule alone tells simulated people who commit it from people who do not,
// view by view, on repetitions as the product's counter cuts them, against what a camera without error would measure on the same bodies. A
// rule whose best threshold lies far from 1, or whose best F1 is low, wants another bound, dead band, moment or signal. Holds are held by
// people who commit one fault at a time.
import { parseArgs } from 'node:util';
import { bandsPast, ruleValue, signalFrames } from '../src/domain/form/fault-evidence.ts';
import { nearSideOver } from '../src/domain/form/oriented-body.ts';
import type { FaultRule, FaultSpec, Movement, View } from '../src/domain/movements/movement.ts';
import { between, createRandom } from '../src/domain/movements/random.ts';
import { MOVEMENTS } from '../src/domain/movements/registry.ts';
import { simulateSet } from '../src/domain/movements/simulate.ts';
import { type Example, makeExamples, REPETITIONS_PER_BODY, TEST_VARIETY } from './form/examples.ts';
import { digits, markdownTable } from './markdown-table.ts';
import { visibleSeverities } from './form/labels.ts';
import { areaUnderCurve } from './form/metrics.ts';
import { isAbsent, isPresent } from './form/true-bands.ts';

const YAW_DEG: Readonly<Record<View, readonly [number, number]>> = {
  side: [72, 108],
  oblique: [38, 55],
  front: [0, 18],
  back: [162, 180],
  unknown: [72, 108],
};
const FPS = 15;
const HOLD_SECONDS = 3;
/** Other people than those who train, validate or test the network. */
const FIRST_BODY = 77_000_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { people: { type: 'string', default: '60' } },
});
const people = Number(values.people);

/** Dead bands past the bound over a hold of each of `people` people; `severityOf` draws what they commit. */
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
        repetitions: HOLD_SECONDS,
        fps: FPS,
        yawDeg,
        style: 1,
        faults: severity > 0 ? [{ id: fault.id, severity }] : [],
      },
      random,
    );
    const seen = set.poses.filter((pose) => pose !== null);
    const moments = { startMs: 0, turnMs: 0, endMs: set.timesMs.at(-1) ?? 0 };
    const value = ruleValue(heldRule(fault.rule), signalFrames(seen, nearSideOver(seen)), moments);
    return value === undefined ? [] : [bandsPast(fault.rule, value)];
  }).flat();
}

/** Over a hold all moments are one; the worst of its frames stands for what lasts. */
function heldRule(rule: FaultRule): FaultRule {
  return { ...rule, at: rule.direction === 'above' ? 'max' : 'min' };
}

/** Bands of those who commit a fault and of those who do not, and how many could not be judged. */
interface Told {
  readonly bad: readonly number[];
  readonly clean: readonly number[];
  readonly unjudged: number;
}

function heldTold(movement: Movement, fault: FaultSpec, view: View): Told {
  const visible = visibleSeverities(movement).get(fault.id) ?? 1;
  return {
    bad: bandsOf(movement, fault, view, (random) => between(random, visible, Math.max(1, 1.3 * visible)), 97),
    clean: bandsOf(movement, fault, view, () => 0, 13),
    unjudged: Number.NaN,
  };
}

function countedTold(examples: readonly Example[], { id }: FaultSpec, view: View): Told {
  const within = examples.filter((example) => example.view === view);
  const bands = (isOne: (trueBands: number) => boolean) =>
    within.filter(({ trueBands }) => isOne(trueBands[id] ?? 0)).flatMap((example) => example.bands[id] ?? []);
  const unjudged = within.filter((example) => example.bands[id] === undefined).length;
  return { bad: bands(isPresent), clean: bands(isAbsent), unjudged: unjudged / within.length };
}

function rowOf(movement: Movement, fault: FaultSpec, view: View, { bad, clean, unjudged }: Told): readonly string[] {
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
    view,
    digits(visibleSeverities(movement).get(fault.id) ?? 1, 2),
    `${bad.length} / ${clean.length}`,
    digits(unjudged, 2),
    digits(auc),
    digits(f1(1), 2),
    digits(f1(best), 2),
    digits(best, 1),
    `${at(clean, 0.5)} / ${at(clean, 0.97)}`,
    `${at(bad, 0.05)} / ${at(bad, 0.5)}`,
  ];
}

function rowsOf(movement: Movement): readonly (readonly string[])[] {
  const examples =
    movement.kind === 'repetition'
      ? makeExamples(movement, {
          bodies: people,
          repetitions: REPETITIONS_PER_BODY,
          firstBody: FIRST_BODY,
          withSimulatorTimes: false,
          variety: TEST_VARIETY,
        })
      : [];
  return movement.faults.flatMap((fault) =>
    fault.views.map((view) => {
      const told = movement.kind === 'hold' ? heldTold(movement, fault, view) : countedTold(examples, fault, view);
      return rowOf(movement, fault, view, told);
    }),
  );
}

const unknown = positionals.filter((id) => !MOVEMENTS.some((movement) => movement.id === id));
for (const id of unknown) console.error(`There is no movement ${id}.`);
const asked = MOVEMENTS.filter(({ id }) => positionals.length === 0 || positionals.includes(id));
console.log(
  markdownTable(
    [
      'movement',
      'fault',
      'view',
      'visible from',
      'present / absent',
      'unjudged',
      'AUC',
      'F1 at 1',
      'best F1',
      'at',
      'absent 50/97 %',
      'present 5/50 %',
    ],
    asked.flatMap(rowsOf),
  ),
);
process.exitCode = unknown.length > 0 ? 1 : 0;
