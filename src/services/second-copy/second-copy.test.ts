import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CopiedRow } from '../../contracts/second-copy.ts';
import type { SecondCopyInWorker } from './create-second-copy-service.ts';
import { createMemoryFiles } from './testing/memory-files.ts';
import { batchOf, commit, handedBack, openPage, placeOf, sharedBy, type Shared, valuesOf } from './testing/copies.ts';
import { type AgedSnapshot, keptBeside } from './thin-snapshots.ts';

const SOURCE = { database: 'plumbline', stores: [] };
const NONE = { snapshots: 0, records: 0 };

const set = (key: string, value: unknown): CopiedRow => ({ store: 'sets', key, value });

async function write(shared: Shared, page: SecondCopyInWorker, writes: readonly CopiedRow[], strict = true) {
  commit(shared.rows, writes);
  expect(await page.append(batchOf(writes, strict))).toEqual({ kind: 'kept' });
}

async function snapshot(page: SecondCopyInWorker, alone = false): Promise<string> {
  const made = await page.snapshot(SOURCE, { alone });
  if (made.kind !== 'made') throw new Error(made.kind === 'busy' ? 'busy' : made.detail);
  return made.snapshot.name;
}

test('what was written comes back as it was last written, without what was deleted', async () => {
  const shared = sharedBy(createMemoryFiles());
  const page = openPage(shared);
  expect(await handedBack(page)).toBeNull();
  await write(shared, page, [set('a', { reps: 5 }), set('b', { reps: 6, bytes: new Uint8Array([0, 10, 255]) })]);
  await write(shared, page, [
    set('a', { reps: 7, rpe: Number.NaN }),
    { store: 'session', key: 'current', value: { at: 1 } },
  ]);
  await write(shared, page, [{ store: 'session', key: 'current', value: undefined }]);
  await write(shared, page, [{ store: 'recordings', key: ['b', 1], value: { name: '引体\n向上' } }]);
  expect(await handedBack(page)).toEqual({
    rows: new Map<string, unknown>([
      [placeOf('sets', 'a'), { reps: 7, rpe: Number.NaN }],
      [placeOf('sets', 'b'), { reps: 6, bytes: new Uint8Array([0, 10, 255]) }],
      [placeOf('recordings', ['b', 1]), { name: '引体\n向上' }],
    ]),
    report: { snapshotMs: null, records: 4, damage: NONE },
  });
});

test('of a file cut anywhere, whole transactions stand up to there, and the next page writes behind no tear', async () => {
  const shared = sharedBy(createMemoryFiles());
  const page = openPage(shared);
  const batches = [[set('a', 1)], [set('a', 2), set('b', 2)], [set('a', 3), set('b', 3), set('c', 3)]];
  for (const writes of batches) await write(shared, page, writes);
  const [name = ''] = await shared.files.names();
  const whole = shared.files.bytesOf(name);
  for (let length = 0; length < whole.length; length += 1) {
    const cut = sharedBy(createMemoryFiles());
    cut.files.put(name, whole.slice(0, length));
    const next = openPage(cut);
    await next.append(batchOf([set('z', length)]));
    const back = await handedBack(next);
    expect(back?.rows.get(placeOf('sets', 'z'))).toBe(length);
    const values = ['a', 'b', 'c'].map((key) => back?.rows.get(placeOf('sets', key)));
    expect([
      [undefined, undefined, undefined],
      [1, undefined, undefined],
      [2, 2, undefined],
    ]).toContainEqual(values);
    expect(back?.report.damage.records).toBe(0);
  }
});

test('a changed byte costs one transaction at most, and is told', async () => {
  const shared = sharedBy(createMemoryFiles());
  const page = openPage(shared);
  for (let at = 0; at < 3; at += 1) await write(shared, page, [set('abc'[at] ?? '', at)]);
  const [name = ''] = await shared.files.names();
  const whole = shared.files.bytesOf(name);
  for (let at = 0; at < whole.length; at += 1) {
    const changed = whole.slice();
    changed[at] = (changed[at] ?? 0) ^ 1;
    const spoilt = sharedBy(createMemoryFiles());
    spoilt.files.put(name, changed);
    const back = await handedBack(openPage(spoilt));
    expect(back?.rows.size).toBeGreaterThanOrEqual(1);
    for (const [place, value] of back?.rows ?? []) expect(value).toBe('abc'.indexOf(place.at(-2) ?? ''));
    if ((back?.rows.size ?? 0) < 3)
      expect((back?.report.damage.records ?? 0) + Number(at === whole.length - 1)).toBeGreaterThan(0);
  }
});

test('two pages at once have a file each; the transaction committed last counts, whoever wrote it', async () => {
  const shared = sharedBy(createMemoryFiles());
  const [one, two] = [openPage(shared), openPage(shared)];
  await write(shared, one, [set('a', 1)]);
  await write(shared, two, [set('a', 2), set('b', 2)]);
  const late = batchOf([set('b', 3)]);
  await write(shared, two, [set('c', 4)]);
  await write(shared, one, [set('b', 4)]);
  // Sent again by a third, as of a page that died.
  expect(await openPage(shared).append(late)).toEqual({ kind: 'kept' });
  expect((await handedBack(one))?.rows).toEqual(valuesOf(shared.rows));
  expect(await one.facts()).toMatchObject({ kind: 'facts', segments: { files: 3 } });
});

test('a snapshot holds what is written while it is made, and clears the files of pages that are gone', async () => {
  const shared = sharedBy(createMemoryFiles());
  const gone = openPage(shared);
  for (const key of ['a', 'b', 'c', 'd', 'e']) await write(shared, gone, [set(key, 1)]);
  shared.files.kill();
  const [page, other] = [openPage(shared), openPage(shared)];
  await write(shared, other, [set('a', 2)]);
  let reads = 0;
  shared.beforePage = async () => {
    reads += 1;
    if (reads === 2) await write(shared, page, [set('a', 3), set('e', undefined), set('f', 3)]);
    if (reads === 3) await write(shared, other, [set('b', 3)]);
  };
  const name = await snapshot(page);
  expect((await handedBack(page, name))?.rows).toEqual(valuesOf(shared.rows));
  expect((await handedBack(page))?.rows).toEqual(valuesOf(shared.rows));
  const facts = await page.facts();
  expect(facts).toMatchObject({ snapshots: [{ name, version: 5 }], segments: { files: 2 } });
  const files = await shared.files.names();
  await write(shared, openPage(shared), [set('g', 4)]);
  expect(await shared.files.names()).toEqual(files);
  expect((await handedBack(page))?.rows).toEqual(valuesOf(shared.rows));
});

test('a snapshot that was cut or changed counts for nothing, and the one before is taken with what is known since', async () => {
  const shared = sharedBy(createMemoryFiles());
  const page = openPage(shared);
  await write(shared, page, [set('a', 1)]);
  const first = await snapshot(page);
  shared.nowMs += 1000;
  await write(shared, page, [set('b', 2)]);
  const second = await snapshot(page);
  await write(shared, page, [set('c', 3)]);
  const whole = shared.files.bytesOf(second);
  for (const length of [0, 5, 1000, whole.length - 30, whole.length - 1]) {
    shared.files.put(second, whole.slice(0, length));
    const back = await handedBack(page);
    expect(back?.rows).toEqual(
      new Map([
        [placeOf('sets', 'a'), 1],
        [placeOf('sets', 'c'), 3],
      ]),
    );
    expect(back?.report.snapshotMs).toBe(shared.nowMs - 1000);
  }
  const changed = whole.slice();
  changed[whole.length - 20] = (changed[whole.length - 20] ?? 0) ^ 0xff;
  shared.files.put(second, changed);
  const back = await handedBack(page);
  expect(back?.report.damage.snapshots).toBe(1);
  expect(back?.rows.get(placeOf('sets', 'a'))).toBe(1);
  expect((await handedBack(page, first))?.rows).toEqual(new Map([[placeOf('sets', 'a'), 1]]));
});

test('only one page makes a snapshot at a time', async () => {
  const shared = sharedBy(createMemoryFiles());
  const [one, two] = [openPage(shared), openPage(shared)];
  await write(shared, one, [set('a', 1)]);
  shared.beforePage = async () => {
    expect(await two.snapshot(SOURCE)).toEqual({ kind: 'busy' });
  };
  await snapshot(one);
});

test('three snapshots are kept: the last, one of about yesterday, one of about a week ago', () => {
  const [began, day] = [1_800_000_000_000, 86_400_000];
  let there: readonly AgedSnapshot[] = [];
  for (let hour = 0; hour < 24 * 60; hour += 5) {
    const nowMs = began + hour * 3_600_000;
    there = [{ name: String(hour), beganMs: nowMs }, ...keptBeside(nowMs, there)];
    const ages = there.map(({ beganMs }) => (nowMs - beganMs) / day);
    expect(ages.length).toBeLessThanOrEqual(3);
    if (hour > 24 * 4) expect(ages.some((age) => age > 0 && age <= 2.3)).toBe(true);
    if (hour > 24 * 12) expect(ages.some((age) => age >= 2 && age <= 11.3)).toBe(true);
  }
});

test('with no room left a batch is refused whole, older snapshots give way, and what is kept stays readable', async () => {
  const shared = sharedBy(createMemoryFiles());
  const page = openPage(shared);
  await write(shared, page, [set('a', 'x'.repeat(1000))]);
  await snapshot(page);
  shared.nowMs += 1000;
  await write(shared, page, [set('b', 2)]);
  await snapshot(page);
  const facts = await page.facts();
  if (facts.kind !== 'facts') throw new Error(facts.kind);
  shared.files.quotaBytes = facts.bytes + 400;
  expect(await page.append(batchOf([set('c', 'y'.repeat(2000))]))).toMatchObject({
    kind: 'unavailable',
    reason: 'storage_full',
  });
  expect((await handedBack(page))?.rows).toEqual(valuesOf(shared.rows));
  await write(shared, page, [set('d', 4)]);
  shared.nowMs += 1000;
  await snapshot(page);
  const left = await page.facts();
  expect(left).toMatchObject({ snapshots: [{ beganMs: shared.nowMs }, { beganMs: shared.nowMs - 1000 }] });
  expect((await handedBack(page))?.rows).toEqual(valuesOf(shared.rows));
  shared.files.quotaBytes = 0;
  expect(await page.snapshot(SOURCE)).toMatchObject({ reason: 'storage_full' });
  expect((await handedBack(page))?.rows).toEqual(valuesOf(shared.rows));
});

test('alone, nothing older is left, nor with another page that writes', async () => {
  const shared = sharedBy(createMemoryFiles());
  const other = openPage(shared);
  const page = openPage(shared, [other]);
  await write(shared, other, [set('a', 'open')]);
  await write(shared, page, [set('b', 'open')]);
  await snapshot(page);
  commit(shared.rows, [set('a', 'sealed'), set('b', 'sealed')]);
  const name = await snapshot(page, true);
  expect(await page.facts()).toMatchObject({ snapshots: [{ name }], segments: { files: 0, bytes: 0 } });
  expect((await handedBack(page))?.rows).toEqual(valuesOf(shared.rows));
});

test('erased, nothing is left, and what is written next is kept again', async () => {
  const shared = sharedBy(createMemoryFiles());
  const other = openPage(shared);
  const page = openPage(shared, [other]);
  await write(shared, other, [set('a', 1)]);
  await snapshot(page);
  await write(shared, page, [set('b', 1)]);
  expect(await page.eraseAll()).toEqual({ kind: 'erased', left: 0 });
  expect(await shared.files.names()).toEqual([]);
  expect(await handedBack(page)).toBeNull();
  await page.append(batchOf([set('c', 1)]));
  expect((await handedBack(page))?.rows).toEqual(new Map([[placeOf('sets', 'c'), 1]]));
});

const aStep = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('write' as const),
      page: fc.nat(2),
      writes: fc.array(fc.tuple(fc.nat(6), fc.option(fc.nat(99), { nil: undefined })), { minLength: 1, maxLength: 3 }),
      strict: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('snapshot' as const), page: fc.nat(2), during: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('kill' as const), page: fc.nat(2) }) },
);

test('whatever was written, snapshot and killed in whatever order, what comes back is the database', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aStep, { maxLength: 40 }), async (steps) => {
      const shared = sharedBy(createMemoryFiles());
      const pages = [openPage(shared), openPage(shared), openPage(shared)];
      let number = 0;
      for (const step of steps) {
        const page = pages[step.page];
        if (!page) throw new Error('no page');
        shared.nowMs += 7_200_000;
        if (step.kind === 'write')
          await write(
            shared,
            page,
            step.writes.map(([key, value]) => set(String(key), value)),
            step.strict,
          );
        else if (step.kind === 'kill') {
          // All of them: which process held what is the system's business.
          shared.files.kill();
          pages.fill(openPage(shared));
          for (const at of pages.keys()) pages[at] = openPage(shared);
        } else {
          let left = step.during;
          shared.beforePage = async () => {
            if (left === 0) return;
            left -= 1;
            number += 1;
            const writer = pages[number % 3];
            if (writer) await write(shared, writer, [set(String(number % 7), number % 4 === 0 ? undefined : number)]);
          };
          await snapshot(page);
          shared.beforePage = async () => undefined;
        }
      }
      const back = await handedBack(openPage(shared));
      expect(back?.rows ?? new Map()).toEqual(valuesOf(shared.rows));
    }),
    { numRuns: 150 },
  );
}, 120_000);

test('when the power goes, what was to be on the medium is there, and of the rest whole transactions only', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(4), fc.boolean()), { minLength: 1, maxLength: 12 }),
      fc.nat(100),
      fc.option(fc.nat(11), { nil: undefined }),
      async (writes, share, snapshotAfter) => {
        const shared = sharedBy(createMemoryFiles());
        const page = openPage(shared);
        const states: ReadonlyMap<string, unknown>[] = [new Map()];
        let safe = 0;
        for (const [at, [key, strict]] of writes.entries()) {
          await write(shared, page, [set(String(key), at), set('last', at)], strict);
          states.push(valuesOf(shared.rows));
          if (strict) safe = states.length - 1;
          if (snapshotAfter === at) {
            await snapshot(page);
            safe = states.length - 1;
          }
        }
        shared.files.cutPower((bytes) => Math.floor((bytes * share) / 100));
        const back = await handedBack(openPage(shared));
        expect(states.slice(safe)).toContainEqual(back?.rows ?? new Map());
      },
    ),
    { numRuns: 150 },
  );
}, 120_000);
