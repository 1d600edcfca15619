import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FRAME_FEATURES, frameFeatures, orientFrames } from '../../../src/domain/form/frame-features.ts';
import { frameFaultProbabilities, type FrameNetwork } from '../../../src/domain/form/frame-network.ts';
import { movementById } from '../../../src/domain/movements/registry.ts';
import { plank } from '../../../src/domain/movements/plank.ts';
import { createRandom } from '../../../src/domain/movements/random.ts';
import { simulateSet } from '../../../src/domain/movements/simulate.ts';
import { type FramesModelJson, unpackFramesModel } from '../../../src/services/form/frames-model.ts';
import { packFrames } from './pack.ts';
import { simulateFrames } from './simulated-frames.ts';
import { FRAME_TASKS } from './tasks.ts';

const bufferOf = (bytes: Buffer) => new Uint8Array(bytes).buffer;

function drawnNetwork(seed: number): FrameNetwork {
  const random = createRandom(seed);
  const features = FRAME_FEATURES.plank;
  const draw = (length: number) => Float32Array.from({ length }, () => 2 * random() - 1);
  return {
    movementId: 'plank',
    views: ['side'],
    faults: ['hip_sag', 'hip_pike'],
    features,
    mean: draw(features.length),
    sd: draw(features.length).map((value) => 1 + Math.abs(value)),
    layers: [
      { inputs: features.length, units: 6, kernel: draw(6 * features.length), bias: draw(6) },
      { inputs: 6, units: 2, kernel: draw(12), bias: draw(2) },
    ],
    familiarMeanSquare: 9,
  };
}

describe('packFrames', () => {
  test('unpacks to nearly the same network', () => {
    const network = drawnNetwork(4);
    const { json, weights } = packFrames([network]);
    const unpacked = unpackFramesModel(bufferOf(json), bufferOf(weights)).networks.get('plank');
    if (!unpacked) throw new Error('not packed');
    const random = createRandom(5);
    for (let run = 0; run < 50; run++) {
      const row = network.features.map((_, index) => (network.mean[index] ?? 0) + 2 * random() - 1);
      const [before, after] = [network, unpacked].map((one) => frameFaultProbabilities(one, row, 'side'));
      expect(Math.abs((before?.['hip_sag'] ?? 2) - (after?.['hip_sag'] ?? 0))).toBeLessThan(0.03);
    }
  });

  test('weights of another training, other features and another format are refused', () => {
    const packed = packFrames([drawnNetwork(4)]);
    const other = packFrames([drawnNetwork(5)]);
    const json = JSON.parse(packed.json.toString()) as FramesModelJson;
    const changed = (by: object) => bufferOf(Buffer.from(JSON.stringify({ ...json, ...by })));
    expect(() => unpackFramesModel(bufferOf(packed.json), bufferOf(other.weights))).toThrow(/does not answer/);
    expect(() => unpackFramesModel(bufferOf(packed.json), new ArrayBuffer(8))).toThrow();
    expect(() => unpackFramesModel(changed({ format: 'x' }), bufferOf(packed.weights))).toThrow(/format/);
    const plankSpec = { ...json.networks['plank'], features: ['a'] };
    expect(() => unpackFramesModel(changed({ networks: { plank: plankSpec } }), bufferOf(packed.weights))).toThrow(
      /features/,
    );
  });
});

describe('simulateFrames', () => {
  test.each(FRAME_TASKS)('$movement shows every fault of the task and correct frames, the same every time', (task) => {
    const frames = simulateFrames(task.movement, 25, 3);
    for (const fault of [null, ...task.faults]) expect(frames.some((frame) => frame.fault === fault)).toBe(true);
    expect(simulateFrames(task.movement, 25, 3)).toEqual(frames);
  });
});

const SHIPPED = 'models/form-frames';

describe.skipIf(!existsSync(`${SHIPPED}/model.json`))('the shipped frame networks', () => {
  const read = (name: string) => bufferOf(readFileSync(`${SHIPPED}/${name}`));
  const model = unpackFramesModel(read('model.json'), read('weights.bin'));

  test('are a few kilobytes, for movements there are', () => {
    expect(read('weights.bin').byteLength).toBeLessThan(8_000);
    expect([...model.networks.keys()].every((id) => movementById(id) !== undefined)).toBe(true);
    expect([...model.networks.keys()].sort()).toEqual(Object.keys(FRAME_FEATURES).sort());
  });

  test('from the side tell unseen simulated people who commit a fault from those who do not', () => {
    for (const task of FRAME_TASKS) {
      const network = model.networks.get(task.movement);
      if (!network) throw new Error(task.movement);
      const frames = simulateFrames(task.movement, 60, 999, true);
      for (const fault of task.faults) {
        const called = (truth: string | null) => {
          const some = frames.filter((frame) => frame.fault === truth);
          const hits = some.filter(({ features }) => {
            const probability = frameFaultProbabilities(network, features, 'side')?.[fault];
            return probability !== undefined && probability >= 0.5;
          });
          return hits.length / some.length;
        };
        expect(called(fault), `${fault} found`).toBeGreaterThan(0.7);
        expect(called(null), `${fault} where there is none`).toBeLessThan(0.15);
      }
    }
  });

  test('a plank gets worse, not better, the more it sags', () => {
    const network = model.networks.get('plank');
    if (!network) throw new Error('no plank');
    const sag = [0, 0.5, 1].map((severity) => {
      const set = simulateSet(
        plank,
        { repetitions: 1, fps: 5, yawDeg: 90, noise: 0, averageBody: true, faults: [{ id: 'hip_sag', severity }] },
        createRandom(8),
      );
      const poses = set.poses.filter((pose) => pose !== null);
      const orientation = orientFrames('plank', poses);
      const row = poses[0] ? frameFeatures('plank', poses[0], orientation) : null;
      return (row && frameFaultProbabilities(network, row, 'side')?.['hip_sag']) ?? Number.NaN;
    });
    expect(sag[0]).toBeLessThan(0.3);
    expect(sag[1]).toBeGreaterThan(sag[0] ?? 1);
    expect(sag[2]).toBeGreaterThan(0.7);
  });
});
