import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

function run(input: string) {
  const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', 'cli/parse.ts'], {
    input,
    encoding: 'utf8',
  });
  return {
    status,
    lines: stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}

test('one line out for each line in, in order, failures in their place', { timeout: 60_000 }, () => {
  const { status, lines } = run(
    [
      'Squat 1x5 100kg @8',
      '{"id":"7","text":"bench 225x5","unit":"lb"}',
      '{"id":"8","text":3}',
      '{not json',
      '',
      '{"id":9,"text":"深蹲\\u2028 100公斤 1组5次","lang":"zh"}\r',
      '{"id":"10","text":"bench 3x5","unit":"stone"}',
    ].join('\n'),
  );
  expect(status).toBe(1);
  expect(lines.map(({ id, error }) => [id, typeof error])).toEqual([
    ['1', 'undefined'],
    ['7', 'undefined'],
    ['8', 'string'],
    ['4', 'string'],
    ['5', 'undefined'],
    ['9', 'undefined'],
    ['10', 'string'],
  ]);
  expect(lines[0]).toEqual({
    id: '1',
    sets: [{ exercise: 'back_squat', reps: 5, loadKg: 100, loadUnit: 'kg', rpe: 8 }],
    signals: [],
    ambiguous: false,
    confidence: 0.93,
    spans: [
      [0, 5, 'exercise'],
      [6, 7, 'sets'],
      [8, 9, 'reps'],
      [10, 15, 'load'],
      [16, 18, 'rpe'],
    ],
  });
  expect(lines[1]).toMatchObject({ sets: [{ exercise: 'bench_press', reps: 5, loadKg: 102.058 }] });
});

test('where all went well the exit code is 0, for nothing at all too', { timeout: 60_000 }, () => {
  expect(run('bench 3x5 80kg\n').status).toBe(0);
  expect(run('')).toEqual({ status: 0, lines: [] });
});
