// Work divided among threads that run a TypeScript module: each takes the next task when it is free.
import { Worker } from 'node:worker_threads';

/**
 * `module` listens on its parent port and answers every message with one. `done` hears each answer as it comes; no task is begun when
 * `isOver` says so. Rejects where a thread dies.
 */
export async function onThreads<Task>(
  module: URL,
  threads: number,
  tasks: readonly Task[],
  done: (answer: unknown, task: Task) => void,
  isOver: () => boolean = () => false,
): Promise<void> {
  let next = 0;
  const work = async () => {
    const worker = startWorker(module);
    try {
      for (let task = tasks[next]; task !== undefined && !isOver(); task = tasks[next]) {
        next += 1;
        done(await answerOf(worker, task), task);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(Math.ceil(threads), tasks.length) }, work));
}

/** Node 20 gives a thread no loader of its own for TypeScript: it is registered there first. */
function startWorker({ href }: URL): Worker {
  const script = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(href)}); })`;
  return new Worker(script, { eval: true });
}

function answerOf(worker: Worker, task: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (answer: unknown) => {
      worker.off('error', reject);
      resolve(answer);
    });
    worker.postMessage(task);
  });
}
