// What each term counts: a conditional logit (McFadden 1974): of all exercises of the catalogue the one left out is the one that was
// chosen. Convex; Newton's method finds the one answer. The weights may differ with how much is known of the person.
import { HYBRID_TERMS, type LearnedBlend } from '../../src/domain/planning/learned-blend.ts';
import { solve } from './linear-algebra.ts';

export interface Choice {
  /** Rows of candidates × HYBRID_TERMS, the chosen one first. */
  readonly values: Float32Array;
  /** How many of the catalogue each candidate stands for, as a logarithm. */
  readonly stands: Float32Array;
  /** Exercises known. */
  readonly known: number;
  readonly weight: number;
}

/** The hardest to tell from the chosen one, and a sample of the rest. */
const HARDEST = 50;
const SAMPLED = 80;

/** `order`: rows of candidates, the likeliest first; neither the chosen one nor one that would be right as well. */
export function toChoice(
  terms: Float32Array,
  chosen: number,
  order: readonly number[],
  known: number,
  weight: number,
  random: () => number,
): Choice {
  const rest = order.slice(HARDEST);
  for (let index = 0; index < Math.min(SAMPLED, rest.length); index += 1) {
    const other = index + Math.floor(random() * (rest.length - index));
    [rest[index], rest[other]] = [rest[other]!, rest[index]!];
  }
  const sample = rest.slice(0, SAMPLED);
  const rows = [chosen, ...order.slice(0, HARDEST), ...sample];
  const width = HYBRID_TERMS.length;
  const values = new Float32Array(rows.length * width);
  rows.forEach((row, at) => values.set(terms.subarray(row * width, (row + 1) * width), at * width));
  const standsFor = Math.log(Math.max(1, rest.length / Math.max(1, sample.length)));
  const stands = Float32Array.from(rows, (_row, at) => (at > HARDEST ? standsFor : 0));
  return { values, stands, known, weight };
}

const ROUNDS = 12;
/** Of the standardised weights, in units of one choice in a thousand. */
const RIDGE = 6e-4;

export function fitBlend(choices: readonly Choice[]): LearnedBlend {
  const width = HYBRID_TERMS.length;
  const n = 2 * width;
  const scale = deviationsOf(choices, width);
  const weight = choices.reduce((sum, choice) => sum + choice.weight, 0);
  let beta = new Float64Array(n);
  let loss = lossOf(choices, beta, scale, weight);
  for (let round = 0; round < ROUNDS; round += 1) {
    const { gradient, hessian } = derivatives(choices, beta, scale, weight);
    const step = solve(hessian, gradient);
    let share = 1;
    let [next, nextLoss] = [beta, loss];
    // Halved until it gets better: far from the answer a whole step may overshoot.
    for (; share > 1e-3; share /= 2) {
      next = beta.map((value, index) => value - share * step[index]!);
      nextLoss = lossOf(choices, next, scale, weight);
      if (nextLoss < loss) break;
    }
    if (loss - nextLoss < 1e-7) break;
    [beta, loss] = [next, nextLoss];
  }
  const plain = (offset: number) =>
    Array.from({ length: width }, (_none, index) => beta[offset + index]! / scale[offset + index]!);
  return { weights: plain(0), whenLittleIsKnown: plain(width) };
}

/** Inputs of a candidate: its terms, and its terms over 1 + exercises known, each over its deviation. */
function readInputs(choice: Choice, row: number, scale: Float64Array, into: Float64Array): void {
  const width = HYBRID_TERMS.length;
  const little = 1 / (1 + choice.known);
  for (let index = 0; index < width; index += 1) {
    const value = choice.values[row * width + index]!;
    into[index] = value / scale[index]!;
    into[width + index] = (value * little) / scale[width + index]!;
  }
}

function deviationsOf(choices: readonly Choice[], width: number): Float64Array {
  const [sums, squares] = [new Float64Array(2 * width), new Float64Array(2 * width)];
  const ones = new Float64Array(2 * width).fill(1);
  const inputs = new Float64Array(2 * width);
  let count = 0;
  for (const choice of choices)
    for (let row = 0; row < choice.stands.length; row += 1) {
      readInputs(choice, row, ones, inputs);
      count += 1;
      inputs.forEach((value, index) => {
        sums[index]! += value;
        squares[index]! += value * value;
      });
    }
  // A term that never varies says nothing and gets no weight.
  return sums.map((sum, index) => Math.sqrt(Math.max(0, squares[index]! / count - (sum / count) ** 2)) || 1);
}

/** Chance of each candidate into `chances`; returns the logarithm of the chosen one's. */
function chancesOf(choice: Choice, beta: Float64Array, scale: Float64Array, chances: Float64Array): number {
  const width = HYBRID_TERMS.length;
  const little = 1 / (1 + choice.known);
  const weights = Float64Array.from(
    { length: width },
    (_none, index) => beta[index]! / scale[index]! + (little * beta[width + index]!) / scale[width + index]!,
  );
  const count = choice.stands.length;
  let highest = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < count; row += 1) {
    let sum = choice.stands[row]!;
    for (let index = 0; index < width; index += 1) sum += weights[index]! * choice.values[row * width + index]!;
    chances[row] = sum;
    highest = Math.max(highest, sum);
  }
  let total = 0;
  for (let row = 0; row < count; row += 1) total += chances[row] = Math.exp(chances[row]! - highest);
  for (let row = 0; row < count; row += 1) chances[row] = chances[row]! / total;
  return Math.log(Math.max(chances[0]!, 1e-300));
}

function lossOf(choices: readonly Choice[], beta: Float64Array, scale: Float64Array, weight: number): number {
  const chances = new Float64Array(1 + HARDEST + SAMPLED);
  const penalty = RIDGE * beta.reduce((sum, value) => sum + value * value, 0);
  return choices.reduce(
    (sum, choice) => sum - (choice.weight / weight) * chancesOf(choice, beta, scale, chances),
    penalty,
  );
}

function derivatives(choices: readonly Choice[], beta: Float64Array, scale: Float64Array, weight: number) {
  const n = beta.length;
  const gradient = beta.map((value) => 2 * RIDGE * value);
  const hessian = new Float64Array(n * n);
  const chances = new Float64Array(1 + HARDEST + SAMPLED);
  const [inputs, mean, chosen] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
  for (const choice of choices) {
    chancesOf(choice, beta, scale, chances);
    const share = choice.weight / weight;
    mean.fill(0);
    readInputs(choice, 0, scale, chosen);
    for (let row = 0; row < choice.stands.length; row += 1) {
      const chance = chances[row]!;
      if (chance < 1e-4) continue;
      readInputs(choice, row, scale, inputs);
      for (let a = 0; a < n; a += 1) {
        const part = chance * inputs[a]!;
        mean[a]! += part;
        const scaled = share * part;
        for (let b = 0; b <= a; b += 1) hessian[a * n + b]! += scaled * inputs[b]!;
      }
    }
    for (let a = 0; a < n; a += 1) {
      gradient[a]! += share * (mean[a]! - chosen[a]!);
      for (let b = 0; b <= a; b += 1) hessian[a * n + b]! -= share * mean[a]! * mean[b]!;
    }
  }
  for (let a = 0; a < n; a += 1) {
    for (let b = 0; b < a; b += 1) hessian[b * n + a] = hessian[a * n + b]!;
    hessian[a * n + a]! += 2 * RIDGE + 1e-9;
  }
  return { gradient, hessian };
}
