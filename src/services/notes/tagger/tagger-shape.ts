// The tagging network's tensors by name: training makes them, packing stores them, the runtime computes with them.
import { LABELS } from '../../../domain/notes/tagger/labels.ts';
import { STATUSES } from '../../../domain/notes/tagger/roles.ts';
import { BUCKETS } from '../../../domain/notes/tagger/token-features.ts';
import { WINDOW_TOKENS } from '../../../domain/notes/tagger/tokens.ts';

/** Width of a token. */
export const WIDTH = 64;
export const HEADS = 4;
export const LAYERS = 2;
const INNER = 2 * WIDTH;

const LAYER_TENSORS = {
  attendGain: [1, WIDTH],
  attendShift: [1, WIDTH],
  query: [WIDTH, WIDTH],
  queryBias: [1, WIDTH],
  key: [WIDTH, WIDTH],
  value: [WIDTH, WIDTH],
  valueBias: [1, WIDTH],
  mix: [WIDTH, WIDTH],
  mixBias: [1, WIDTH],
  thinkGain: [1, WIDTH],
  thinkShift: [1, WIDTH],
  up: [WIDTH, INNER],
  upBias: [1, INNER],
  down: [INNER, WIDTH],
  downBias: [1, WIDTH],
} as const;
export type LayerTensor = keyof typeof LAYER_TENSORS;

const OTHER_TENSORS = {
  table: [BUCKETS, WIDTH],
  position: [WINDOW_TOKENS, WIDTH],
  lastGain: [1, WIDTH],
  lastShift: [1, WIDTH],
  label: [WIDTH, LABELS.length],
  labelBias: [1, LABELS.length],
  status: [WIDTH, STATUSES.length],
  statusBias: [1, STATUSES.length],
} as const;
export type TensorName = keyof typeof OTHER_TENSORS | `${number}.${LayerTensor}`;

export type Shape = readonly [rows: number, columns: number];

/** All tensors in the order in which they are stored. */
export const TAGGER_SHAPES: ReadonlyMap<TensorName, Shape> = new Map<TensorName, Shape>([
  ...(Object.entries(OTHER_TENSORS) as [TensorName, Shape][]),
  ...Array.from({ length: LAYERS }, (_, layer) =>
    Object.entries(LAYER_TENSORS).map(([name, shape]): [TensorName, Shape] => [
      `${layer}.${name as LayerTensor}`,
      shape,
    ]),
  ).flat(),
]);

/** Row-major values by tensor. */
export type TaggerWeights = ReadonlyMap<TensorName, Float32Array>;
