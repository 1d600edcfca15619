// A process that poses films one after another, politely: everything else on the machine goes first.
import { setPriority } from 'node:os';
import { movementById } from '../../../src/domain/movements/registry.ts';
import { poseFilm } from '../../../training/rendering/pose-film.ts';
import { startPoseServiceInNode } from '../../../training/rendering/pose-service-in-node.ts';
import { filmOf, keep } from './clips.ts';

export interface PoseJob {
  readonly movement: string;
  readonly index: number;
}

export type PoseAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'posed'; readonly frames: number; readonly elapsedMs: number }
  | { readonly kind: 'failed'; readonly message: string };

const NICENESS = 10;

async function main(): Promise<void> {
  setPriority(NICENESS);
  const answer = (message: PoseAnswer) => process.send?.(message);
  const service = await startPoseServiceInNode();
  process.on('message', (job: PoseJob) => {
    void pose(job).then(answer, (error: unknown) => answer({ kind: 'failed', message: String(error) }));
  });
  process.on('disconnect', () => process.exit(0));
  answer({ kind: 'ready' });

  async function pose({ movement: id, index }: PoseJob): Promise<PoseAnswer> {
    const movement = movementById(id);
    if (!movement) return { kind: 'failed', message: `there is no movement ${id}` };
    const film = filmOf(movement, index);
    const startedMs = performance.now();
    keep(film, await poseFilm(film, service));
    return { kind: 'posed', frames: film.frames, elapsedMs: performance.now() - startedMs };
  }
}

await main();
