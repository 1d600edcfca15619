// A network half trained, kept under .cache/: on a busy machine a run is done in pieces.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Layer } from '../../src/services/recogniser/recogniser-model.ts';
import type { Example, Trained } from './network.ts';

const FOLDER = '.cache/recogniser';

interface KeptLayer {
  readonly inputs: number;
  readonly units: number;
  readonly kernel: readonly number[];
  readonly bias: readonly number[];
}

export interface Checkpoint {
  read(): Trained | null;
  write(trained: Trained): void;
}

/** Belongs to these examples and options alone. */
export function checkpointOf(examples: readonly Example[], options: unknown): Checkpoint {
  const hash = createHash('sha256').update(JSON.stringify(options));
  for (const { window, label } of examples) hash.update(`${label}`).update(window);
  const path = `${FOLDER}/training-${hash.digest('hex').slice(0, 16)}.json`;
  const plain = ({ inputs, units, kernel, bias }: Layer): KeptLayer => ({
    inputs,
    units,
    kernel: [...kernel],
    bias: [...bias],
  });
  const typed = ({ inputs, units, kernel, bias }: KeptLayer): Layer => ({
    inputs,
    units,
    kernel: Float32Array.from(kernel),
    bias: Float32Array.from(bias),
  });
  return {
    read() {
      if (!existsSync(path)) return null;
      const kept = JSON.parse(readFileSync(path, 'utf8')) as Pick<Trained, 'epoch' | 'loss'> & {
        readonly stepLayers: readonly KeptLayer[];
        readonly windowLayers: readonly KeptLayer[];
      };
      return { ...kept, stepLayers: kept.stepLayers.map(typed), windowLayers: kept.windowLayers.map(typed) };
    },
    write({ epoch, loss, stepLayers, windowLayers }) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(
        path,
        JSON.stringify({ epoch, loss, stepLayers: stepLayers.map(plain), windowLayers: windowLayers.map(plain) }),
      );
    },
  };
}
