import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { createBackupLineScanner } from './scan-backup-lines.ts';
import type { BackupPart } from './scan-backup.ts';
import { createBackupWriter } from './write-backup.ts';

const value = fc.letrec<{ readonly any: unknown }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.string({ unit: 'binary' }),
    fc.uint8Array({ maxLength: 20 }).map((bytes) => Uint8Array.from(bytes)),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(fc.string(), fc.constantFrom('$bytes', 'end', 'store', 'row')).filter((key) => key !== '__proto__'),
      tie('any'),
      { maxKeys: 4, noNullPrototype: true },
    ),
  ),
})).any;

function write(rows: readonly unknown[]): string {
  const writer = createBackupWriter();
  return [
    writer.head(),
    writer.rows('sets', rows.slice(0, 2)),
    writer.rows('sets', rows.slice(2)),
    writer.end('00'),
  ].join('');
}

function scan(text: string, cuts: readonly number[] = []) {
  const lines: string[] = [];
  const scanner = createBackupLineScanner((line) => lines.push(line));
  const places = [0, ...[...cuts].map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length];
  const parts: BackupPart[] = [];
  for (const [index, from] of places.entries()) parts.push(...scanner.push(text.slice(from, places[index + 1])));
  return { parts, ending: scanner.ending(), summed: lines.join('') };
}

const rowsOf = (parts: readonly BackupPart[]) => parts.flatMap((part) => (part.kind === 'row' ? [part.row] : []));

test('every row comes back as it was, wherever the text is cut into pieces, and all before the last line is summed', () => {
  fc.assert(
    fc.property(fc.array(value, { maxLength: 6 }), fc.array(fc.nat(), { maxLength: 8 }), (rows, cuts) => {
      const text = write(rows);
      const { parts, ending, summed } = scan(text, cuts);
      expect(rowsOf(parts)).toEqual(rows);
      expect(ending).toBe('complete');
      expect(parts.at(-1)).toEqual({
        kind: 'member',
        key: 'end',
        value: { asOf: null, counts: { sets: rows.length }, sha256: '00' },
      });
      expect(text.startsWith(summed)).toBe(true);
      expect(text.slice(summed.length).split('\n')).toHaveLength(2);
    }),
  );
});

test('the order of fields and what is undefined make no difference to how a row is spelt', () => {
  expect(canonicalJson({ b: 1, a: { d: undefined, c: [{ y: -0, x: 2 }] } })).toBe(
    canonicalJson({ a: { c: [{ x: 2, y: -0 }] }, b: 1 }),
  );
});

test('when the latest row was written is told; what is no stamp tells nothing', () => {
  const clock = '18bcfe56800-0000-0000000a';
  const end = scan(write([{ clock }, { clock: 'tomorrow' }, { clock: '18bcfe56700-0000-0000000a' }])).parts.at(-1);
  expect(end).toMatchObject({ value: { asOf: '2023-11-14T22:13:20.000Z' } });
});

test('cut off anywhere: whole lines are read, and it is said that it was cut', () => {
  const rows = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  const text = write(rows);
  for (let length = 0; length < text.length; length++) {
    const { parts, ending } = scan(text.slice(0, length));
    expect(ending).toBe('cut');
    expect(rows.slice(0, rowsOf(parts).length)).toEqual(rowsOf(parts));
  }
});

test.each([
  ['{"store":"sets","row":{"__proto__":{"polluted":1}}}'],
  ['{"store":"sets"}'],
  ['{"store":7,"row":{}}'],
  ['[1,2,3]'],
  ['nonsense'],
  [`{"store":"sets","row":${'['.repeat(60)}${']'.repeat(60)}}`],
  [`{"store":"sets","row":"${'x'.repeat(8_000_001)}"}`],
])('a line that is none of ours is left out and the next is read: %.60s', (line) => {
  const [head, ...rest] = write([{ id: 'a' }]).split('\n');
  const { parts, ending } = scan([head, line, ...rest].join('\n'));
  expect(parts.filter(({ kind }) => kind === 'refused')).toHaveLength(1);
  expect(rowsOf(parts)).toEqual([{ id: 'a' }]);
  expect(ending).toBe('complete');
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('what was put behind the end counts as refused', () => {
  const { parts } = scan(`${write([{ id: 'a' }])}{"store":"sets","row":{"id":"b"}}\n`);
  expect(rowsOf(parts)).toEqual([{ id: 'a' }]);
  expect(parts.at(-1)?.kind).toBe('refused');
});
