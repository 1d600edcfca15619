// The three tasks of the Exercise-Correction data (NgoQuocBao1010/Exercise-Correction, MIT) and what its labels mean to us.
import type { FrameMovement } from '../../../src/domain/form/frame-features.ts';
import type { View } from '../../../src/domain/movements/movement.ts';

/** Beside the repository; the commands say so and stop where it is not there. */
export const DATA_FOLDER = '../shared/data/form/exercise-correction';

export interface FrameTask {
  readonly movement: FrameMovement;
  readonly files: readonly string[];
  /** Fault ids of the movement's own file, in the order of the network's outputs. */
  readonly faults: readonly string[];
  /** Label of the data → fault id; null: correct. A label not named here is not used. */
  readonly labels: Readonly<Record<string, string | null>>;
  /** Files that say only at which stage a frame is: they teach and are never in a figure. */
  readonly unjudgedFiles: readonly string[];
  readonly folds: number;
  /**
   * From where the shipped network is heard. The curl's front views are told apart here (by how short the trunk and how wide the hips
   * look), and no longer once the points lie as a phone places them.
   */
  readonly heardFrom: readonly View[];
}

/**
 * The lunge's `D` frames of lunge_dataset.csv carry no verdict. They show the bottom of lunges whose front knee lies behind the
 * toes in every frame (by the file's own toes, 0.20 torso lengths or more), so they teach what correct is.
 */
export const FRAME_TASKS: readonly FrameTask[] = [
  {
    movement: 'plank',
    files: [
      'plank_dataset.csv',
      'plank_dataset2.csv',
      'plank_dataset3.csv',
      'plank_dataset4.csv',
      'plank_kaggle.csv',
      'plank_bad_data.csv',
      'plank_bad_data_high_hip.csv',
    ],
    faults: ['hip_sag', 'hip_pike'],
    labels: { C: null, L: 'hip_sag', H: 'hip_pike' },
    unjudgedFiles: [],
    folds: 4,
    heardFrom: ['side'],
  },
  {
    movement: 'bicep_curl',
    files: ['bicep_dataset.csv'],
    faults: ['leaning_back'],
    labels: { C: null, L: 'leaning_back' },
    unjudgedFiles: [],
    folds: 4,
    heardFrom: ['side'],
  },
  {
    movement: 'lunge',
    files: ['lunge_err.train2.csv', 'lunge_dataset.csv'],
    faults: ['knee_forward'],
    labels: { C: null, L: 'knee_forward', D: null },
    unjudgedFiles: ['lunge_dataset.csv'],
    folds: 3,
    heardFrom: ['side'],
  },
];
