// Makes the keypoints of the labelled clips that are missing or out of date, a clip at a time, so that it can be stopped and gone on with.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openVideoPoser } from '../../cli/analyse/pose-videos.ts';
import type { KeypointRecording } from '../../src/domain/body/keypoints.ts';
import {
  FOOTAGE,
  isPosed,
  type Label,
  keptAt,
  POSED_FOLDER,
  POSED_FPS,
  type PosedBy,
  posePipeline,
} from './footage.ts';
import type { PoseAnswer, PoseTask } from './pose-worker.ts';
import { groupedBy } from './scores.ts';
import { onThreads } from '../../training/threads.ts';
import { videoRate } from './video-rate.ts';

export interface PosingOptions {
  /** `node`: the pose service in threads of this process, pictures by ffmpeg; `browser`: as `npm run analyse` does, three times as dear. */
  readonly by: PosedBy;
  readonly threads: number;
  /** On the clock of `Date.now()`; a clip begun is finished. */
  readonly deadlineMs: number;
}

interface LabelTask extends PoseTask {
  readonly label: Label;
}

/** Answers how many clips are left. */
export async function poseClips(labels: readonly Label[], options: PosingOptions): Promise<number> {
  const tasks = labels
    .filter((label) => !isPosed(label, options.by))
    .map((label): LabelTask => {
      const path = join(FOOTAGE, label.file);
      return { label, path, fps: Math.min(POSED_FPS, videoRate(path) ?? POSED_FPS) };
    });
  const pipeline = posePipeline(options.by);
  const isOver = () => Date.now() > options.deadlineMs;
  let done = 0;
  const keep = ({ label, path }: LabelTask, recording: KeypointRecording) => {
    mkdirSync(POSED_FOLDER, { recursive: true });
    writeFileSync(keptAt(label), JSON.stringify({ pipeline, ...recording }));
    done += 1;
    console.error(`posed ${path}, ${tasks.length - done} to go`);
  };
  if (options.by === 'browser') await poseInBrowser(tasks, isOver, keep);
  else
    await onThreads(
      new URL('./pose-worker.ts', import.meta.url),
      options.threads,
      tasks,
      (said, task) => {
        const answer = said as PoseAnswer;
        if (answer.kind === 'failed') throw new Error(`${task.path}: ${answer.message}`);
        keep(task, answer.recording);
      },
      isOver,
    );
  return tasks.length - done;
}

/** A browser for each rate. */
async function poseInBrowser(
  tasks: readonly LabelTask[],
  isOver: () => boolean,
  keep: (task: LabelTask, recording: KeypointRecording) => void,
): Promise<void> {
  for (const group of groupedBy(tasks, ({ fps }) => String(fps)).values()) {
    if (isOver()) return;
    const poser = await openVideoPoser({ model: 'lightning', backend: 'wasm', fps: group[0]?.fps ?? POSED_FPS });
    try {
      for (const task of group) {
        if (isOver()) return;
        const posed = await poser.pose(task.path);
        if (posed.kind === 'failed') throw new Error(`${task.path}: ${posed.message}`);
        keep(task, posed.recording);
      }
    } finally {
      await poser.close();
    }
  }
}
