// From trained weights to the model as it runs, at three precisions, and to the two files that ship: eight bits a weight.
import { createHash } from 'node:crypto';
import { FORM_FEATURE_COUNT } from '../../src/contracts/form.ts';
import { FEATURE_SIGNALS } from '../../src/domain/form/features.ts';
import type { RepetitionMovement } from '../../src/domain/movements/movement.ts';
import { forward, sigmoid } from '../../src/services/form/form-inputs.ts';
import {
  FORM_FORMAT,
  FORM_INPUTS,
  FORM_TENSORS,
  FORM_VIEWS,
  type FormModel,
  type FormModelJson,
  type FormTensor,
  knownInput,
  type TensorSpec,
  unpackFormModel,
} from '../../src/services/form/form-model.ts';
import type { Calibration } from './calibrate.ts';
import type { JointWeights } from './joint-variables.ts';
import { trainedViews } from './labels.ts';
import type { Standard } from './standardise.ts';

export interface TrainedForm {
  readonly movements: readonly RepetitionMovement[];
  /** By movement; already as coarse as they will be packed, see quantisedStandards. */
  readonly standards: readonly Standard[];
  readonly familiar: readonly { readonly maxAbsZ: number; readonly meanSquareZ: number }[];
  readonly weights: JointWeights;
  /** By head. */
  readonly calibrations: readonly Calibration[];
  /** By head; of a quality head 0. */
  readonly cleanBands: readonly number[];
}

export type Precision = 'float32' | 'float16' | 'uint8';

export interface PackedModel {
  readonly json: Buffer;
  readonly weights: Buffer;
  readonly version: string;
}

interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

/** Too few numbers to be worth eight bits, or read as exact ones. */
const PLAIN: readonly FormTensor[] = ['hiddenBias', 'bias', 'familiar'];
const LEVELS = 255;
/** 101 is prime: each gives another order of the same values. */
const STRIDES = 100;

/** Standards as the packed model will give them back: the network is trained on these. */
export function quantisedStandards(standards: readonly Standard[]): readonly Standard[] {
  const through = (pick: (standard: Standard) => readonly number[]) =>
    rounded(matrix(standards.length, FORM_FEATURE_COUNT, standards.flatMap(pick)), 'uint8').values;
  const mean = through((standard) => standard.mean);
  const sd = through((standard) => standard.sd);
  const row = (values: Float32Array, index: number) =>
    Array.from(values.subarray(index * FORM_FEATURE_COUNT, (index + 1) * FORM_FEATURE_COUNT));
  return standards.map((_, index) => ({ mean: row(mean, index), sd: row(sd, index) }));
}

/** Calibration is folded into the heads: it costs nothing to run. */
function tensorsOf({
  movements,
  standards,
  familiar,
  weights,
  calibrations,
  cleanBands,
}: TrainedForm): Readonly<Record<FormTensor, Matrix>> {
  const [first, second] = weights.units;
  const total = weights.heads.length;
  const scaleOf = (head: number) => calibrations[head]?.scale ?? 1;
  const byHead = (values: Float32Array) => values.map((value, at) => value * scaleOf(at % total));
  const qualityOf = (head: number) =>
    weights.heads.findIndex(({ movement, fault }) => movement === weights.heads[head]?.movement && fault === null);
  return {
    mean: matrix(
      movements.length,
      FORM_FEATURE_COUNT,
      standards.flatMap(({ mean }) => mean),
    ),
    sd: matrix(
      movements.length,
      FORM_FEATURE_COUNT,
      standards.flatMap(({ sd }) => sd),
    ),
    input: matrix(FORM_INPUTS, first, weights.input),
    movement: matrix(movements.length, first, weights.movement),
    hidden: matrix(first, second, weights.hidden),
    hiddenBias: matrix(1, second, weights.hiddenBias),
    heads: matrix(second, total, byHead(weights.headKernel)),
    view: matrix(FORM_VIEWS.length, total, byHead(weights.view)),
    bias: matrix(
      1,
      total,
      weights.bias.map((value, head) => scaleOf(head) * value + (calibrations[head]?.shift ?? 0)),
    ),
    ownBand: matrix(1, total, byHead(weights.ownBand)),
    qualityBand: matrix(
      1,
      total,
      weights.qualityBand.map((value, head) => value * scaleOf(qualityOf(head))),
    ),
    cleanBand: matrix(1, total, cleanBands),
    familiar: matrix(
      movements.length,
      2,
      familiar.flatMap(({ maxAbsZ, meanSquareZ }) => [maxAbsZ, meanSquareZ]),
    ),
  };
}

/** The model at a precision, as a device would compute with it. */
export function modelOf(trained: TrainedForm, precision: Precision): FormModel {
  return unpack(assemble(trained, precision));
}

/** The files that ship. */
export function packModel(trained: TrainedForm): PackedModel {
  return assemble(trained, 'uint8');
}

function assemble(trained: TrainedForm, precision: Precision): PackedModel {
  const matrices = tensorsOf(trained);
  const chunks: Buffer[] = [];
  let byteOffset = 0;
  const tensors = FORM_TENSORS.map((name) => {
    const isEight = precision === 'uint8' && !PLAIN.includes(name);
    const from = matrices[name];
    const bytes = isEight ? eightBits(from) : plain(rounded(from, precision === 'float16' ? 'float16' : 'float32'));
    const spec: TensorSpec = { shape: [from.rows, from.columns], dtype: isEight ? 'uint8' : 'float32', byteOffset };
    chunks.push(bytes);
    byteOffset += bytes.length;
    return [name, spec] as const;
  });
  const weights = Buffer.concat(chunks);
  const version = `form-${createHash('sha256').update(weights).digest('hex').slice(0, 8)}`;
  const withKnown = (known: FormModelJson['known']): Buffer => {
    const model: FormModelJson = {
      format: FORM_FORMAT,
      version,
      signals: FEATURE_SIGNALS,
      movements: trained.movements.map((movement) => ({
        id: movement.id,
        views: trainedViews(movement),
        faults: movement.faults.map(({ id }) => id),
      })),
      tensors: Object.fromEntries(tensors) as Record<FormTensor, TensorSpec>,
      known,
    };
    return Buffer.from(`${JSON.stringify(model)}\n`);
  };
  // The known answer is that of the weights as they will be unpacked.
  const unpacked = unpack({ json: withKnown({ stride: 1, quality: 0.5 }), weights, version });
  return { json: withKnown(knownAnswer(unpacked)), weights, version };
}

/** Bytes of weights at a precision: every tensor at it, as nobody would ship a mixture of the other two. */
export function bytesAt(trained: TrainedForm, precision: Precision): number {
  if (precision === 'uint8') return packModel(trained).weights.length;
  const numbers = Object.values(tensorsOf(trained)).reduce((sum, { values }) => sum + values.length, 0);
  return numbers * (precision === 'float16' ? 2 : 4);
}

/**
 * Of a hundred inputs the one whose answer is nearest to three in four, or one in four: it tells a sound device from one that answers 0 or 1,
 * and from one that answers only zeros, which would be one in two.
 */
function knownAnswer({ networks }: FormModel): FormModelJson['known'] {
  const [network] = networks.values();
  if (!network) throw new Error('No movement was trained.');
  const answers = Array.from({ length: STRIDES }, (_, index) => ({
    stride: index + 1,
    quality: sigmoid(forward(network, knownInput(index + 1), { view: 'side', bands: {} })[0] ?? 0),
  }));
  const off = ({ quality }: FormModelJson['known']) => Math.abs(Math.abs(quality - 0.5) - 0.25);
  const [best] = answers.sort((a, b) => off(a) - off(b));
  if (!best || off(best) > 0.2) throw new Error('The network has no answer that would tell a sound device.');
  return best;
}

function unpack({ json, weights }: PackedModel): FormModel {
  return unpackFormModel(new Uint8Array(json).buffer, new Uint8Array(weights).buffer);
}

function matrix(rows: number, columns: number, values: ArrayLike<number>): Matrix {
  if (values.length !== rows * columns) throw new Error(`${values.length} numbers for ${rows} × ${columns}`);
  return { rows, columns, values: Float32Array.from(values) };
}

/** Least value and step of each column, in float32. */
function columnScales({ rows, columns, values }: Matrix): { readonly low: Float32Array; readonly scale: Float32Array } {
  const low = new Float32Array(columns);
  const scale = new Float32Array(columns);
  for (let column = 0; column < columns; column++) {
    const entries = Array.from({ length: rows }, (_, row) => values[row * columns + column] ?? 0);
    low[column] = Math.min(...entries);
    scale[column] = (Math.max(...entries) - (low[column] ?? 0)) / LEVELS;
  }
  return { low, scale };
}

function levelsOf(from: Matrix, low: Float32Array, scale: Float32Array): Uint8Array {
  return Uint8Array.from(from.values, (value, at) => {
    const column = at % from.columns;
    const step = scale[column] ?? 0;
    return step > 0 ? Math.max(0, Math.min(LEVELS, Math.round((value - (low[column] ?? 0)) / step))) : 0;
  });
}

function eightBits(from: Matrix): Buffer {
  const { low, scale } = columnScales(from);
  return Buffer.concat([plainValues(low), plainValues(scale), Buffer.from(levelsOf(from, low, scale))]);
}

function rounded(from: Matrix, precision: Precision): Matrix {
  if (precision === 'float32') return from;
  if (precision === 'float16') return { ...from, values: from.values.map(toHalf) };
  const { low, scale } = columnScales(from);
  const levels = levelsOf(from, low, scale);
  const values = Float32Array.from(
    levels,
    (q, at) => (low[at % from.columns] ?? 0) + (scale[at % from.columns] ?? 0) * q,
  );
  return { ...from, values };
}

function plain({ values }: Matrix): Buffer {
  return plainValues(values);
}

function plainValues(values: Float32Array): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) bytes.writeFloatLE(value, 4 * index);
  return bytes;
}

/** To the nearest number with eleven significant bits (IEEE 754 binary16, without its limits of range). */
function toHalf(value: number): number {
  if (value === 0) return 0;
  const exponent = Math.max(-14, Math.floor(Math.log2(Math.abs(value))));
  const step = 2 ** (exponent - 10);
  return Math.round(value / step) * step;
}
