import { expect, test } from 'vitest';
import { createShareShelf, type ShareShelfParts } from './share-target.ts';
import { memoryCaches } from './testing/memory-caches.ts';

const NOON = Date.UTC(2026, 10, 29, 12);
const HOUR = 3_600_000;

function shelfAt(clock: { ms: number }, room: number | null = 1e9) {
  const caches = memoryCaches();
  const parts: ShareShelfParts = { caches, now: () => clock.ms, room: () => Promise.resolve(room) };
  return { caches, shelf: createShareShelf(parts) };
}

function form(parts: Readonly<Record<string, string | File | readonly File[]>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(parts))
    for (const each of Array.isArray(value) ? (value as readonly File[]) : [value as string | File])
      data.append(name, each);
  return data;
}

const csv = new File(['date,exercise\n'], 'Log: März.csv', { type: 'text/csv', lastModified: 5 });
const odd = new File([new Uint8Array([1, 2, 3])], 'copy.age');

test('files and words wait in the order in which they came, each with its own name, type and bytes', async () => {
  const { shelf } = shelfAt({ ms: NOON });
  expect(await shelf.receive(form({ title: 'Export', text: 'squat 5x100', files: [csv, odd] }))).toBe('kept');
  const [text, first, second] = await shelf.waiting();
  expect(text).toMatchObject({ kind: 'text', text: 'squat 5x100' });
  if (first?.kind !== 'file' || second?.kind !== 'file') throw new Error('two files were shared');
  expect([first.file.name, first.file.type, await first.file.text()]).toEqual([
    'Log: März.csv',
    'text/csv',
    'date,exercise\n',
  ]);
  expect([second.file.name, second.file.type, second.file.size]).toEqual(['copy.age', '', 3]);
});

test('a second share stands beside the first until each was dealt with', async () => {
  const clock = { ms: NOON };
  const { shelf } = shelfAt(clock);
  await shelf.receive(form({ files: csv }));
  clock.ms += HOUR;
  await shelf.receive(form({ text: 'rest day' }));
  const waiting = await shelf.waiting();
  expect(waiting.map(({ kind }) => kind)).toEqual(['file', 'text']);
  await shelf.remove([waiting[0]?.id ?? '']);
  expect((await shelf.waiting()).map(({ kind }) => kind)).toEqual(['text']);
});

test('what nobody looked at for a day is gone', async () => {
  const clock = { ms: NOON };
  const { shelf } = shelfAt(clock);
  await shelf.receive(form({ files: csv }));
  clock.ms += 23 * HOUR;
  expect(await shelf.waiting()).toHaveLength(1);
  clock.ms += 2 * HOUR;
  expect(await shelf.waiting()).toEqual([]);
});

test('words: the title only where there is nothing else, an address once', async () => {
  const cases: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
    [{ title: 'Bench 3x8', text: '', url: '' }, 'Bench 3x8'],
    [{ title: 'T', text: 'see https://a.test/x', url: 'https://a.test/x' }, 'see https://a.test/x'],
    [{ text: 'see', url: 'https://a.test/x' }, 'see\nhttps://a.test/x'],
  ];
  for (const [parts, expected] of cases) {
    const { shelf } = shelfAt({ ms: NOON });
    await shelf.receive(form(parts));
    expect(await shelf.waiting()).toMatchObject([{ kind: 'text', text: expected }]);
  }
});

test('nothing shared, no room, and a disk that fails: each is told, and nothing of it stays', async () => {
  expect(await shelfAt({ ms: NOON }).shelf.receive(form({ title: ' ', text: '' }))).toBe('empty');
  expect(await shelfAt({ ms: NOON }, 1000).shelf.receive(form({ files: csv }))).toBe('full');
  for (const [error, outcome] of [
    [new DOMException('no room', 'QuotaExceededError'), 'full'],
    [new Error('disk'), 'failed'],
  ] as const) {
    const { caches, shelf } = shelfAt({ ms: NOON }, null);
    caches.failWith(error);
    expect(await shelf.receive(form({ files: [csv, odd] }))).toBe(outcome);
    expect(await shelf.waiting()).toEqual([]);
  }
});
