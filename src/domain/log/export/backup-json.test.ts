import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromJson, toJson } from './backup-values.ts';
import { type BackupPart, createBackupScanner } from './scan-backup.ts';
import { awkwardText } from './testing/arbitrary-workout.ts';
import { createFirstVersionWriter } from './testing/first-version.ts';

const AT = '2026-11-28T12:00:00.000Z';

const value = fc.letrec<{ readonly any: unknown }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    awkwardText,
    fc.uint8Array({ maxLength: 20 }).map((bytes) => Uint8Array.from(bytes)),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(
      fc
        .oneof(awkwardText, fc.constantFrom('$bytes', '$number', '$plain', 'stores', 'format'))
        .filter((key) => key !== '__proto__'),
      tie('any'),
      { maxKeys: 4, noNullPrototype: true },
    ),
  ),
})).any;

function scan(text: string, cuts: readonly number[] = []) {
  const scanner = createBackupScanner();
  const parts: BackupPart[] = [];
  const places = [0, ...[...cuts].map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length];
  for (const [index, from] of places.entries()) parts.push(...scanner.push(text.slice(from, places[index + 1])));
  return { parts, ending: scanner.ending() };
}

function write(stores: Readonly<Record<string, readonly unknown[]>>, person?: unknown): string {
  const writer = createFirstVersionWriter(AT);
  return [
    writer.head(person),
    ...Object.entries(stores).flatMap(([store, rows]) => [
      writer.rows(store, rows.slice(0, 2)),
      writer.rows(store, rows.slice(2)),
    ]),
    writer.end(),
  ].join('');
}

const rowsOf = (parts: readonly BackupPart[], store: string) =>
  parts.flatMap((part) => (part.kind === 'row' && part.store === store ? [part.row] : []));

test('any value comes back as it was: bytes, NaN, −0, and objects that look like our own marks', () => {
  fc.assert(
    fc.property(value, (given) => {
      expect(fromJson(JSON.parse(JSON.stringify(toJson(given))))).toEqual(given);
    }),
  );
});

test('what is written is JSON, and is read back row by row wherever the text is cut into pieces', () => {
  fc.assert(
    fc.property(
      fc.record({ sets: fc.array(value, { maxLength: 5 }), notes: fc.array(value, { maxLength: 5 }) }),
      fc.option(fc.dictionary(fc.constantFrom('profile', 'settings'), value)),
      fc.array(fc.nat(), { maxLength: 6 }),
      (stores, person, cuts) => {
        const text = write(stores, person);
        expect(JSON.parse(text)).toMatchObject({ format: 'plumbline', version: 1, exportedAt: AT });
        const { parts, ending } = scan(text, cuts);
        expect(ending).toBe('complete');
        expect(rowsOf(parts, 'sets')).toEqual(stores.sets);
        expect(rowsOf(parts, 'notes')).toEqual(stores.notes);
        expect(parts.find((part) => part.kind === 'member' && part.key === 'counts')).toMatchObject({
          value: { sets: stores.sets.length, notes: stores.notes.length },
        });
      },
    ),
  );
});

test('a file that was cut off gives every row that is whole and says that it was cut, wherever that was', () => {
  const rows = [{ a: 'x"]}' }, { b: [1, { c: '\\' }] }, { d: '三' }];
  const text = write({ sets: rows, notes: rows });
  for (let length = 0; length < text.trimEnd().length; length++) {
    const { parts, ending } = scan(text.slice(0, length));
    expect(ending).toBe('cut');
    const [sets, notes] = [rowsOf(parts, 'sets'), rowsOf(parts, 'notes')];
    expect(rows.slice(0, sets.length)).toEqual(sets);
    expect(rows.slice(0, notes.length)).toEqual(notes);
  }
});

test('an edited file is read as far as it is JSON; a row that is none is refused alone', () => {
  expect(scan('{ "format" : "plumbline" , "stores" : { "sets" : [ {"a":1} , {"a":} , 7 ] } }')).toMatchObject({
    ending: 'complete',
    parts: [
      { kind: 'member', key: 'format' },
      { kind: 'row', store: 'sets', row: { a: 1 } },
      { kind: 'refused', store: 'sets' },
      { kind: 'row', store: 'sets', row: 7 },
    ],
  });
  expect(scan('{"stores":{"sets":[{"a":1} {"a":2}]}}')).toMatchObject({ ending: 'broken', parts: [{ row: { a: 1 } }] });
  expect(scan('{"stores":{"sets":{"a":1},"notes":[]}}')).toMatchObject({
    ending: 'complete',
    parts: [{ kind: 'refused', store: 'sets' }],
  });
});

test('keys that reach into the language, nesting without end and rows without end are refused, and nothing grows for them', () => {
  const parts = scan(
    `{"stores":{"sets":[{"__proto__":{"x":1}},{"a":{"__proto__":1}},${'['.repeat(100_000)}${']'.repeat(100_000)},{"$bytes":"?"},{"ok":1}]}}`,
  ).parts;
  expect(parts.map(({ kind }) => kind)).toEqual(['refused', 'refused', 'refused', 'refused', 'row']);
  expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  const scanner = createBackupScanner();
  scanner.push('{"stores":{"sets":["');
  for (let at = 0; at < 100; at++) expect(scanner.push('a'.repeat(100_000))).toEqual([]);
  expect(scanner.push('",1]}}')).toEqual([
    { kind: 'refused', store: 'sets' },
    { kind: 'row', store: 'sets', row: 1 },
  ]);
});

test('what is no object at all is broken from its first character; nothing throws', () => {
  for (const text of ['Date,Workout', '[]', '"x"', '12', '\u0000', '}{']) expect(scan(text).ending).toBe('broken');
  for (const text of ['', '   ', '\uFEFF']) expect(scan(text).ending).toBe('cut');
  fc.assert(fc.property(fc.string({ maxLength: 60 }), (text) => void scan(text)));
  fc.assert(
    fc.property(
      fc.string({ maxLength: 60, unit: fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '\\', 'a', '1', ' ') }),
      (text) => {
        expect(['complete', 'cut', 'broken']).toContain(scan(`{"stores":{"sets":[${text}`).ending);
      },
    ),
  );
});
