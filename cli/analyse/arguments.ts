// What was asked of `analyse` on the command line.
import { parseArgs } from 'node:util';
import { POSE_BACKENDS, type PoseBackend, type PoseModel } from '../../src/contracts/pose.ts';

export interface AnalyseOptions {
  /** An exercise's id or any of its names; `auto` leaves it to the recogniser. */
  readonly exercise: string;
  readonly model: PoseModel;
  readonly backend: PoseBackend;
  /** Frames posed per second of video, 1–60. */
  readonly fps: number;
  /** Folder to write keypoints to. */
  readonly poses: string | null;
  readonly files: readonly string[];
}

export const USAGE =
  'analyse [--exercise ID|auto] [--model lightning|thunder] [--backend wasm|webgl|webgpu] [--fps 15] [--poses OUT_DIR] FILE...';

export type ReadArguments =
  | { readonly kind: 'options'; readonly options: AnalyseOptions }
  | { readonly kind: 'wrong'; readonly message: string };

export function readArguments(argv: readonly string[]): ReadArguments {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        exercise: { type: 'string', default: 'auto' },
        model: { type: 'string', default: 'lightning' },
        backend: { type: 'string', default: 'wasm' },
        fps: { type: 'string', default: '15' },
        poses: { type: 'string' },
      },
    });
  } catch (error) {
    return { kind: 'wrong', message: error instanceof Error ? error.message : String(error) };
  }
  const { values, positionals } = parsed;
  const backend = POSE_BACKENDS.find((name) => name === values.backend);
  if (!backend) return { kind: 'wrong', message: `--backend is one of ${POSE_BACKENDS.join(', ')}` };
  if (values.model !== 'lightning' && values.model !== 'thunder')
    return { kind: 'wrong', message: '--model is lightning or thunder' };
  const fps = Number(values.fps);
  if (!(fps >= 1 && fps <= 60)) return { kind: 'wrong', message: '--fps is a number from 1 to 60' };
  if (positionals.length === 0) return { kind: 'wrong', message: 'name at least one video or keypoint file' };
  return {
    kind: 'options',
    options: {
      exercise: values.exercise,
      model: values.model,
      backend,
      fps,
      poses: values.poses ?? null,
      files: positionals,
    },
  };
}
