// A tagger half trained, kept under .cache/notes/ with Adam's memory: a run that was cut goes on where it was.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { TAGGER_SHAPES, type TaggerWeights, type TensorName } from '../../../src/services/notes/tagger/tagger-shape.ts';
import type { Moments } from './adam.ts';
import { tensorOf } from './network.ts';

export interface Progress {
  /** Steps done, both phases together. */
  readonly step: number;
  readonly weights: TaggerWeights;
  readonly moments: Moments;
}

/** A header of four little-endian bytes with the step, then weights, means and squares as float32, as this machine has them. */
export function readProgress(path: string): Progress | null {
  if (!existsSync(path)) return null;
  const bytes = readFileSync(path);
  const total = [...TAGGER_SHAPES.values()].reduce((sum, [rows, columns]) => sum + rows * columns, 0);
  // Of another network: begun anew.
  if (bytes.length !== 4 + 12 * total) return null;
  let at = bytes.byteOffset + 4;
  const part = () =>
    new Map(
      [...TAGGER_SHAPES].map(([name, [rows, columns]]): [TensorName, Float32Array] => {
        const from = at;
        at += 4 * rows * columns;
        return [name, new Float32Array(bytes.buffer.slice(from, at))];
      }),
    );
  return { step: bytes.readUInt32LE(0), weights: part(), moments: { mean: part(), square: part() } };
}

export function writeProgress(path: string, { step, weights, moments }: Progress): void {
  mkdirSync(path.slice(0, path.lastIndexOf('/')), { recursive: true });
  const head = Buffer.alloc(4);
  head.writeUInt32LE(step);
  const chunks = [weights, moments.mean, moments.square].flatMap((part) =>
    [...TAGGER_SHAPES.keys()].map((name) => {
      const { buffer, byteOffset, byteLength } = tensorOf(part, name);
      return Buffer.from(buffer, byteOffset, byteLength);
    }),
  );
  // Whole or not at all: a run may be cut while it writes.
  writeFileSync(`${path}.new`, Buffer.concat([head, ...chunks]));
  renameSync(`${path}.new`, path);
}
