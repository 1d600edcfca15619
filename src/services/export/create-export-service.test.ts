import { expect, test } from 'vitest';
import type { ExportRequest, ExportService } from '../../contracts/export.ts';
import type { SetRecord } from '../../domain/log/records.ts';
import { createExportService } from './create-export-service.ts';

const AT = '2026-03-02T18:00:00.000Z';
const REQUEST: ExportRequest = { form: 'sheet', unit: 'kg', exportedAt: AT, custom: [], pack: true };
const workout = { id: 'w', day: '2026-03-02', startedAt: AT, endedAt: AT, title: '腿' };

function set(order: number): SetRecord {
  return {
    id: `s${order}`,
    workoutId: 'w',
    exerciseId: 'back_squat',
    order,
    type: 'normal',
    reps: 5,
    source: 'typed',
    startedAt: AT,
    endedAt: AT,
  };
}

const note = (text: string) => ({
  id: `n-${text.length}`,
  workoutId: 'w',
  setId: 's0',
  text,
  writtenAt: AT,
  parsed: { sets: [], signals: [], ambiguous: false, confidence: 1, spans: [] },
});

async function sheet(exports: ExportService, sets: number, texts: readonly string[] = []): Promise<Blob> {
  await exports.begin('x', REQUEST);
  const workouts = [{ workout, sets: Array.from({ length: sets }, (_, order) => set(order)), notes: texts.map(note) }];
  await exports.add('x', { kind: 'workouts', workouts });
  const file = await exports.finish('x');
  if (file.kind !== 'file') throw new Error(file.reason);
  return file.blob;
}

/** As a stream gives them: cut anywhere, in the middle of a character too. */
class Slow extends Blob {
  override stream(): ReturnType<Blob['stream']> {
    const whole = super.stream();
    return whole.pipeThrough(
      new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform(chunk, controller) {
          for (let at = 0; at < chunk.length; at += 7) controller.enqueue(chunk.slice(at, at + 7));
        },
      }),
    );
  }
}

async function rows(exports: ExportService, file: Blob): Promise<Readonly<Record<string, number>>> {
  const found: Record<string, number> = {};
  await exports.openCopy('c', file);
  for (;;) {
    const page = await exports.nextCopy('c');
    if (page.kind !== 'page') return found;
    found[page.store] = (found[page.store] ?? 0) + page.rows.length;
  }
}

test('a table of ours is read wherever its pieces end: in a quote, in a character', async () => {
  const exports = createExportService();
  const file = new Slow([await sheet(exports, 30, ['两行\n"引号", 逗号'])]);
  expect(await exports.inspectCopy(file)).toMatchObject({
    kind: 'copy',
    ending: 'complete',
    refused: 0,
    counts: { workouts: 1, sets: 30, notes: 1 },
    span: { fromDay: '2026-03-02', toDay: '2026-03-02' },
    first: [{ day: '2026-03-02', title: '腿' }],
  });
  expect(await rows(exports, file)).toEqual({ workouts: 1, sets: 30, notes: 1 });
});

test('a table that ends within a quote gives the rows before it and says that it was cut', async () => {
  const exports = createExportService();
  const text = await (await sheet(exports, 3, ['a', 'bb'])).text();
  const cut = new Blob([text.slice(0, text.lastIndexOf('s2')), '"unfinished']);
  expect(await exports.inspectCopy(cut)).toMatchObject({ kind: 'copy', ending: 'cut', counts: { sets: 2 } });
});

test('what unpacks without end is let go at the limit', async () => {
  const exports = createExportService({ mostBytes: 1_000_000 });
  const bomb = new Blob(['{"format":"plumbline","version":1,"stores":{"sets":[', ' '.repeat(5_000_000)]);
  const packed = await new Response(bomb.stream().pipeThrough(new CompressionStream('gzip'))).blob();
  expect(packed.size).toBeLessThan(10_000);
  expect(await exports.inspectCopy(packed)).toEqual({ kind: 'no_copy', reason: 'too_large' });
});

test('a file or a copy that was let go is told as aborted', async () => {
  const exports = createExportService();
  await exports.begin('x', REQUEST);
  await exports.cancel('x');
  const aborted = { kind: 'unavailable', reason: 'aborted' };
  expect(await exports.add('x', { kind: 'workouts', workouts: [] })).toEqual(aborted);
  expect(await exports.finish('x')).toEqual(aborted);
  await exports.openCopy('c', await sheet(exports, 3));
  await exports.closeCopy('c');
  expect(await exports.nextCopy('c')).toEqual(aborted);
  expect(await exports.openCopy('c', new Blob(['no copy']))).toMatchObject({ reason: 'bad_input' });
});

const stores = (text: string) => new Blob([`{"format":"plumbline","version":1,"stores":{${text}}}`]);

test('stores named like what every object has are counted like others', async () => {
  const exports = createExportService();
  const found = await exports.inspectCopy(stores('"constructor":[1,2],"toString":[3],"__proto__":[4],"sets":[5]'));
  if (found.kind !== 'copy') throw new Error(found.kind);
  expect(Object.entries(found.counts)).toEqual([
    ['constructor', 2],
    ['toString', 1],
    ['__proto__', 1],
    ['sets', 1],
  ]);
  expect(Object.getPrototypeOf(found.counts)).toBe(Object.prototype);
});

test('of more stores than we could have written the rows count as none of ours', async () => {
  const exports = createExportService();
  const many = Array.from({ length: 200 }, (_, at) => `"s${at}":[1]`).join(',');
  const found = await exports.inspectCopy(stores(`${many},"${'x'.repeat(100)}":[1]`));
  expect(found).toMatchObject({ kind: 'copy', refused: 151, ending: 'complete' });
});

test('white space without end before a copy is no copy', async () => {
  expect(await createExportService().inspectCopy(new Blob([' \n'.repeat(600_000), '{}']))).toEqual({
    kind: 'no_copy',
    reason: 'other',
  });
});

test('a quote that is never closed in our own table: what stands before it is read, the rest is not kept', async () => {
  const exports = createExportService();
  const good = await sheet(exports, 3);
  const found = await exports.inspectCopy(new Blob([good, '"', 'x,\n'.repeat(3_000_000)]));
  expect(found).toMatchObject({ kind: 'copy', counts: { sets: 3 }, ending: 'broken' });
});
