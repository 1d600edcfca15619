// Weights that took minutes to train, kept under .cache/ as long as the data, the options and the sources they were made with are
// unchanged.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { sourceMark } from '../../source-mark.ts';

const FOLDER = '.cache/form-compared';
const SOURCES = [new URL('./train-convolution.ts', import.meta.url)];

let mark: string | null = null;

/** `made`: of what, beside the sources: anything JSON can hold. */
export async function keptWeights(
  made: unknown,
  train: () => Promise<readonly Float32Array[]>,
): Promise<readonly Float32Array[]> {
  mark ??= sourceMark(SOURCES, ({ pathname }) => !pathname.includes('/training/form/'));
  const hash = createHash('sha256')
    .update(JSON.stringify([made, mark]))
    .digest('hex')
    .slice(0, 16);
  const path = `${FOLDER}/${hash}.json`;
  if (existsSync(path))
    return (JSON.parse(readFileSync(path, 'utf8')) as readonly (readonly number[])[]).map((values) =>
      Float32Array.from(values),
    );
  const weights = await train();
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${path}.${process.pid}`, JSON.stringify(weights.map((values) => [...values])));
  renameSync(`${path}.${process.pid}`, path);
  return weights;
}
