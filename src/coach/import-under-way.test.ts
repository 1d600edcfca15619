import { expect, test, vi } from 'vitest';
import { createImportUnderWay } from './import-under-way.ts';
import type { ImportResult, ImportWatch } from './run-import.ts';

const STOPPED: ImportResult = { kind: 'stopped', why: 'cancelled', record: null };

/** An import that goes on until it is told what it came to. */
function started() {
  const imports = createImportUnderWay();
  let watch: ImportWatch = {};
  let resolve: (result: ImportResult) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<ImportResult>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  imports.begin('strong.csv', (given) => {
    watch = given;
    return promise;
  });
  const over = () => vi.waitUntil(() => imports.store.getState().kind === 'over');
  return { imports, watch: () => watch, resolve, reject, over };
}

test('it tells how far it is, and what it came to, until that is of no interest any more', async () => {
  const { imports, watch, resolve, over } = started();
  expect(imports.store.getState()).toMatchObject({
    kind: 'running',
    fileName: 'strong.csv',
    progress: { workouts: 0 },
  });
  watch().onProgress?.({ share: 0.5, workouts: 20, sets: 60 });
  expect(imports.store.getState()).toMatchObject({ progress: { share: 0.5, workouts: 20, sets: 60 } });
  imports.dismiss();
  expect(imports.store.getState().kind).toBe('running');
  resolve(STOPPED);
  await over();
  expect(imports.store.getState()).toEqual({ kind: 'over', fileName: 'strong.csv', result: STOPPED, seen: false });
  watch().onProgress?.({ share: 1, workouts: 40, sets: 120 });
  imports.see();
  expect(imports.store.getState()).toMatchObject({ kind: 'over', seen: true });
  imports.dismiss();
  expect(imports.store.getState()).toEqual({ kind: 'none' });
});

test('it is stopped by its signal, and another does not begin while it runs', async () => {
  const { imports, watch, resolve, over } = started();
  const second = vi.fn<() => Promise<ImportResult>>();
  imports.begin('hevy.csv', second);
  expect(second).not.toHaveBeenCalled();
  imports.cancel();
  expect(watch().signal?.aborted).toBe(true);
  resolve(STOPPED);
  await over();
  imports.begin('hevy.csv', second.mockResolvedValue(STOPPED));
  expect(imports.store.getState()).toMatchObject({ kind: 'running', fileName: 'hevy.csv' });
});

test('one that breaks down has stopped', async () => {
  const { imports, reject, over } = started();
  reject(new Error('broken'));
  await over();
  expect(imports.store.getState()).toMatchObject({ result: { kind: 'stopped', why: 'failed', record: null } });
});
