// What a person's own last layer is fitted to: marked repetitions as the last hidden layer sees them, and prototypes of the factory's
// that it must go on answering as the factory does.
import type { PersonalHead, PersonalRequest } from '../../contracts/form.ts';
import type { View } from '../../domain/movements/movement.ts';
import { createRandom, normal } from '../../domain/movements/random.ts';
import type { LastLayerProblem } from './fit-last-layer.ts';
import {
  clippedBands,
  forward,
  hiddenOf,
  inputRow,
  isFamiliar,
  noFaultLogit,
  sigmoid,
  standardise,
} from './form-inputs.ts';
import { FORM_VIEWS, type FormNetwork } from './form-model.ts';

/** Logit = values·θ + offset, with θ as factoryTheta orders it. */
export interface HeadRow {
  /** Hidden activations, 1, and each fault's bands with the sign turned. */
  readonly values: readonly number[];
  /** The view's and the faults' share of the logit, which stays the factory's. */
  readonly offset: number;
}

export interface MarkedRow extends HeadRow {
  readonly view: View;
  readonly isGood: boolean;
}

/** How far a person may be expected to differ from everybody, as standard deviations of what each part adds to the logit. */
const REACH = { hidden: 1.5, bias: 3, bands: 0.5 } as const;
/** All prototypes together count as so many marks. */
const REPLAY_WEIGHT = 3;
const SPREAD_COPIES = 12;
/** Of prototypes around the average good repetition, in standard deviations of a feature. */
const SPREAD = 0.7;
/** Bands past the bound: plainly sound, plainly faulty, and as faulty as is heard. */
const STEPS = [-2, 3, 5] as const;
const SEED = 8;

/** Weights of the hidden units, bias, and what a dead band of each fault takes off. */
export function factoryTheta({ shared, heads, faults, bias, qualityBand }: FormNetwork): readonly number[] {
  const width = 1 + faults.length;
  const weights = Array.from({ length: shared.units[1] }, (_, unit) => heads[unit * width] ?? 0);
  return [...weights, bias[0] ?? 0, ...qualityBand];
}

/** The marks that the network would answer for, in order; the others say nothing. */
export function markedRows(network: FormNetwork, marked: PersonalRequest['marked']): readonly MarkedRow[] {
  return marked.flatMap(({ repetition: { features, view, bands }, isGood }) => {
    const z = standardise(network, features);
    return isFamiliar(network, view, z) ? [{ ...rowOf(network, z, view, bands), view, isGood }] : [];
  });
}

/**
 * The average good repetition, some spread around it, and each fault from sound to plainly faulty, seen from `views`. The same every
 * time.
 */
export function replayedRows(network: FormNetwork, views: readonly View[]): readonly HeadRow[] {
  const random = createRandom(SEED);
  const clean = Object.fromEntries(network.faults.map((fault, index) => [fault, network.cleanBand[index] ?? 0]));
  const average = Array.from(network.mean, () => 0);
  const spread = Array.from({ length: SPREAD_COPIES }, () => average.map(() => SPREAD * normal(random)));
  return [...new Set(views)].flatMap((view) => [
    ...[average, ...spread].map((z) => rowOf(network, z, view, clean)),
    ...network.faults.flatMap((fault) =>
      STEPS.map((bands) => rowOf(network, average, view, { ...clean, [fault]: bands })),
    ),
  ]);
}

export function logitOf({ values, offset }: HeadRow, theta: readonly number[]): number {
  return values.reduce((sum, value, index) => sum + value * (theta[index] ?? 0), offset);
}

/**
 * Moves of θ away from the factory's, around the middle of the marks, so that a bias alone can say how this person differs. `counted`: by
 * fit, which marks it may see; prototypes are seen by all, the factory's own answers their targets.
 */
export function rowsAsProblem(
  network: FormNetwork,
  marks: readonly MarkedRow[],
  replayed: readonly HeadRow[],
  counted: readonly (readonly boolean[])[],
): {
  readonly problem: LastLayerProblem;
  readonly thetaOf: (moves: readonly number[]) => readonly number[];
} {
  const factory = factoryTheta(network);
  const [, units] = network.shared.units;
  const centre = factory.map((_, index) =>
    index === units ? 0 : meanOf(marks.map(({ values }) => values[index] ?? 0)),
  );
  const rows: readonly HeadRow[] = [...marks, ...replayed];
  const logits = rows.map((row) => logitOf(row, factory));
  const size = Math.sqrt(meanOf(marks.map(({ values }) => squaredDistance(values, centre, units))));
  const reach = factory.map((_, index) =>
    index === units ? REACH.bias : index < units ? REACH.hidden / Math.max(size, 1e-3) : REACH.bands,
  );
  const replayWeight = REPLAY_WEIGHT / Math.max(1, replayed.length);
  return {
    problem: {
      values: rows.map(({ values }) => values.map((value, index) => value - (centre[index] ?? 0))),
      logits,
      targets: rows.map((_, index) => {
        const mark = marks[index];
        return mark ? Number(mark.isGood) : sigmoid(logits[index] ?? 0);
      }),
      weights: counted.map((seen) => [...seen.map(Number), ...replayed.map(() => replayWeight)]),
      reach,
      // A fault past its bound is never made a merit.
      least: factory.map((value, index) => (index > units ? -value : -UNBOUNDED)),
    },
    thetaOf(moves) {
      const shift = moves.reduce((sum, move, index) => sum + move * (centre[index] ?? 0), 0);
      return factory.map((value, index) => value + (moves[index] ?? 0) - (index === units ? shift : 0));
    },
  };
}

const UNBOUNDED = 1000;

export function headOf(
  { movementId, shared, faults }: FormNetwork,
  modelVersion: string,
  theta: readonly number[],
  calibration: PersonalHead['calibration'],
): PersonalHead {
  const [, units] = shared.units;
  const bandWeights = faults.map((fault, index) => [fault, Math.max(0, theta[units + 1 + index] ?? 0)] as const);
  return {
    modelVersion,
    movementId,
    weights: theta.slice(0, units),
    bias: theta[units] ?? 0,
    bandWeights: Object.fromEntries(bandWeights),
    calibration: { scale: calibration.scale, shift: calibration.shift },
  };
}

function rowOf(
  network: FormNetwork,
  z: readonly number[],
  view: View,
  bands: Readonly<Record<string, number>>,
): HeadRow {
  const width = 1 + network.faults.length;
  const at = FORM_VIEWS.findIndex((name) => name === view);
  const logits = forward(network, z, { view, bands });
  const judged = network.faults.flatMap((fault, index) => (bands[fault] === undefined ? [] : (logits[index + 1] ?? 0)));
  return {
    values: [...hiddenOf(network, inputRow(z, view)), 1, ...network.faults.map((fault) => -clippedBands(bands[fault]))],
    offset: (at < 0 ? 0 : (network.view[at * width] ?? 0)) + network.wholeShare * noFaultLogit(judged),
  };
}

function squaredDistance(values: readonly number[], centre: readonly number[], length: number): number {
  return values.slice(0, length).reduce((sum, value, index) => sum + (value - (centre[index] ?? 0)) ** 2, 0);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
