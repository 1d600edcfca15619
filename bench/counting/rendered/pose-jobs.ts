// Hands films to posing processes until none is left or the time is up.
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { PoseAnswer, PoseJob } from './pose-worker.ts';

export interface PosedJobs {
  readonly frames: number;
  /** Of the processes together, drawing included. */
  readonly elapsedMs: number;
  readonly left: number;
}

/** Rejects where a film cannot be posed. No film is begun after `deadlineMs` on the clock of `Date.now()`. */
export async function poseJobs(jobs: readonly PoseJob[], workers: number, deadlineMs: number): Promise<PosedJobs> {
  if (Date.now() >= deadlineMs) return { frames: 0, elapsedMs: 0, left: jobs.length };
  const waiting = [...jobs];
  let [frames, elapsedMs] = [0, 0];
  const begun = Date.now();
  const work = async () => {
    const child = fork(fileURLToPath(new URL('./pose-worker.ts', import.meta.url)));
    try {
      for (let heard = await nextAnswer(child); ; heard = await nextAnswer(child)) {
        if (heard.kind === 'failed') throw new Error(heard.message);
        if (heard.kind === 'posed') {
          frames += heard.frames;
          elapsedMs += heard.elapsedMs;
        }
        const job = Date.now() < deadlineMs ? waiting.shift() : undefined;
        if (!job) return;
        console.error(
          `posing ${job.movement} ${job.index + 1} (${jobs.length - waiting.length} of ${jobs.length}, ${Math.round((Date.now() - begun) / 1000)} s)`,
        );
        child.send(job);
      }
    } finally {
      if (child.connected) child.disconnect();
    }
  };
  await Promise.all(Array.from({ length: Math.min(workers, jobs.length) }, work));
  return { frames, elapsedMs, left: waiting.length };
}

/** Rejects when the process ends instead. */
function nextAnswer(child: ChildProcess): Promise<PoseAnswer> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) => reject(new Error(`a posing process ended with ${code}`));
    child.once('exit', onExit);
    child.once('message', (answer: PoseAnswer) => {
      child.off('exit', onExit);
      resolve(answer);
    });
  });
}
