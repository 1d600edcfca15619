import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LONGEST_LOG_BYTES } from '../../contracts/transfer.ts';
import { asKnown, inShort, inspected, planned, transferInUtc } from './testing/read-file.ts';

const HEAD =
  'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n';
const row = (
  over: Partial<
    Record<'date' | 'name' | 'order' | 'weight' | 'reps' | 'metres' | 'seconds' | 'note' | 'rpe', string>
  > = {},
) => {
  const {
    date = '2025-03-01 18:00:05',
    name = 'Squat (Barbell)',
    order = '1',
    weight = '100',
    reps = '5',
    metres = '0',
    seconds = '0',
    note = '',
    rpe = '',
  } = over;
  return `${date},Legs,30m,${name},${order},${weight},${reps},${metres},${seconds},${note},,${rpe}\n`;
};
const kinds = ({ problems }: { problems: readonly { line: number; kind: string }[] }) =>
  problems.map(({ line, kind }) => `${line} ${kind}`);
const utf16 = (text: string, bigEndian = false) => {
  const bytes = new Uint8Array(2 * text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes.set(bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8], 2 * at);
  }
  return bytes;
};
const latin1 = (text: string) => Uint8Array.from(text, (unit) => unit.charCodeAt(0));

describe('half a file', () => {
  const file = HEAD + row() + row({ order: '2', reps: '12' });

  test('wherever it is cut, the last row is taken whole or told, never a piece of it', async () => {
    for (let cut = HEAD.length + row().length + 1; cut < file.length - 1; cut++) {
      const plan = await planned(file.slice(0, cut));
      const reps = plan.sets.map((set) => set.reps);
      if (reps.length === 2) expect(reps, `cut at ${cut}`).toEqual([5, 12]);
      else expect([reps, kinds(plan)], `cut at ${cut}`).toEqual([[5], ['3 cut_off']]);
    }
  });

  test('cut in the middle of a note in quotes', async () => {
    const plan = await planned(HEAD + row() + row({ order: '2', note: '"one\ntwo' }).slice(0, -5));
    expect([plan.sets.length, kinds(plan), plan.totals.leftOut]).toEqual([1, ['3 cut_off'], 1]);
  });

  test('cut in the middle of a character it is UTF-8 all the same', async () => {
    const bytes = new TextEncoder().encode(HEAD + row({ note: '重' }) + row({ order: '2', note: '重重' }));
    const found = await inspected(new Blob([bytes.slice(0, -6)]));
    expect(found.reading.encoding).toBe('utf-8');
    expect(found.preview[0]?.note).toBe('重');
  });
});

describe('encodings', () => {
  const text = HEAD + row({ note: 'Gefühl: schön' }) + row({ order: '2' });

  test.each([
    ['UTF-8', new TextEncoder().encode(text), 'utf-8'],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${text}`), 'utf-8'],
    ['UTF-16 little endian with a mark', utf16(`\uFEFF${text}`), 'utf-16le'],
    ['UTF-16 big endian with a mark', utf16(`\uFEFF${text}`, true), 'utf-16be'],
    ['UTF-16 little endian without', utf16(text), 'utf-16le'],
    ['UTF-16 big endian without', utf16(text, true), 'utf-16be'],
    ['Latin-1', latin1(text), 'windows-1252'],
  ])('%s', async (_, bytes, encoding) => {
    const found = await inspected(new Blob([bytes]));
    expect(found.reading.encoding).toBe(encoding);
    expect([found.sets, found.preview[0]?.note, found.problemCounts]).toEqual([2, 'Gefühl: schön', {}]);
  });

  test('GB 18030, as Chinese spreadsheets save', async () => {
    // 日期,动作,重量(公斤),次数 / 2025-03-01,深蹲,100,5
    const bytes = [
      0xc8,
      0xd5,
      0xc6,
      0xda,
      0x2c,
      0xb6,
      0xaf,
      0xd7,
      0xf7,
      0x2c,
      0xd6,
      0xd8,
      0xc1,
      0xbf,
      0x28,
      0xb9,
      0xab,
      0xbd,
      0xef,
      0x29,
      0x2c,
      0xb4,
      0xce,
      0xca,
      0xfd,
      0x0a,
      ...latin1('2025-03-01,'),
      0xc9,
      0xee,
      0xb6,
      0xd7,
      ...latin1(',100,5\n'),
    ];
    const file = new Blob([Uint8Array.from(bytes)]);
    expect((await inspected(file)).reading.encoding).toBe('gb18030');
    expect((await planned(file)).sets.map(inShort)).toEqual(['back_squat 100 kg × 5']);
  });

  test('a damaged character is told with its line', async () => {
    const good = new TextEncoder().encode(HEAD + row({ note: '重重重重重重重重重重重重重' }));
    const bad = new Uint8Array([...good, ...latin1(row({ order: '2', note: 'x\xFFy' }))]);
    expect(kinds(await planned(new Blob([bad])))).toEqual(['3 unreadable_text']);
  });
});

describe('tables', () => {
  test('line ends of any kind, a blank line, a title above, a line for spreadsheets', async () => {
    const file = `sep=,\nMy workouts\n\n${HEAD}${row()}\n${row({ order: '2' })}`;
    for (const end of ['\n', '\r\n', '\r']) {
      const plan = await planned(file.replaceAll('\n', end));
      expect([plan.sets.length, plan.problems]).toEqual([2, []]);
    }
  });

  test('a row with other delimiters comes in and is told; one that is no row is told and left out', async () => {
    const plan = await planned(
      HEAD + row() + row({ order: '2' }).replaceAll(',', ';') + 'what is this\n' + row({ order: '3' }),
    );
    expect(plan.sets).toHaveLength(3);
    expect(kinds(plan)).toEqual(['3 other_delimiter', '4 unreadable_row']);
    expect(plan.totals.leftOut).toBe(1);
  });

  test('a quote that is never closed costs its own row only', async () => {
    const plan = await planned(
      HEAD + row() + row({ order: '2', note: '"open' }) + row({ order: '3' }) + row({ order: '4' }),
    );
    expect([plan.sets.length, kinds(plan)]).toEqual([3, ['3 unreadable_row']]);
  });

  test('where quote after quote is never closed, they are characters like any other', async () => {
    const open = `2025-03-01 18:00:05,"${'x'.repeat(980)}\n`.repeat(1200);
    const plan = await planned(HEAD + row() + open + row({ order: '2' }));
    expect([plan.sets.length, plan.totals.leftOut]).toEqual([2, 1200]);
  });

  test('lines are counted as an editor counts them, through notes of several lines', async () => {
    const plan = await planned(HEAD + row({ note: '"one\ntwo\nthree"' }) + row({ order: '2', reps: 'many' }));
    expect(plan.problems.map(({ line, kind, field, value }) => [line, kind, field, value])).toEqual([
      [5, 'unreadable_number', 'reps', 'many'],
      [5, 'nothing_done', undefined, 'Squat (Barbell)'],
    ]);
  });

  test('a second header in the middle, as of two files in one, is no row', async () => {
    const plan = await planned(HEAD + row() + HEAD + row({ date: '2025-03-02 18:00:05' }));
    expect([plan.sets.length, plan.problems]).toEqual([2, []]);
  });

  test('formula cells are text, and marks of exporters come off', async () => {
    const plan = await planned(
      HEAD + row({ note: `"'=HYPERLINK(1)"` }) + row({ order: '2', weight: '"=""80"""', note: '=1+1' }),
    );
    expect(plan.sets.map(inShort)).toEqual(['back_squat 100 kg × 5', 'back_squat 80 kg × 5']);
    expect(plan.notes.map(({ text }) => text)).toEqual(['=HYPERLINK(1)', '=1+1']);
  });

  test('a workout of more rows than anybody does ends there, and the rest is told', async () => {
    const plan = await planned(HEAD + row().repeat(5003));
    expect([plan.sets.length, plan.totals.leftOut]).toEqual([5000, 3]);
    expect(kinds(plan)).toContain('5002 beyond_belief');
  });

  test('rows of one workout that stand apart are one workout', async () => {
    const other = { date: '2025-03-02 18:00:05' };
    const plan = await planned(HEAD + row() + row(other) + row({ order: '2' }) + row({ ...other, order: '2' }));
    expect(plan.workouts).toHaveLength(2);
    expect(new Set(plan.sets.map(({ id }) => id)).size).toBe(4);
  });
});

describe('dates', () => {
  const dated = (...dates: readonly string[]) => HEAD + dates.map((date) => row({ date: `"${date}"` })).join('');

  test('one date that can be read in one way only decides for all', async () => {
    expect((await planned(dated('03/04/2025 18:00', '28/04/2025 18:00'))).workouts.map(({ day }) => day)).toEqual([
      '2025-04-03',
      '2025-04-28',
    ]);
    expect((await planned(dated('03/04/2025 18:00', '04/28/2025 18:00'))).workouts.map(({ day }) => day)).toEqual([
      '2025-03-04',
      '2025-04-28',
    ]);
  });

  test('dates that go either way are asked about, and not planned before', async () => {
    const file = dated('03/04/2025 18:00', '05/06/2025 18:00');
    const found = await inspected(file);
    expect(found.questions).toContainEqual({ kind: 'date_order', samples: ['03/04/2025 18:00', '05/06/2025 18:00'] });
    expect(found.span).toBeNull();
    await expect(planned(file)).rejects.toThrow('bad_input');
    const plan = await planned(file, { answers: { dateOrder: 'mdy' } });
    expect(plan.workouts.map(({ day }) => day)).toEqual(['2025-03-04', '2025-05-06']);
  });

  test('a day that is in no calendar, and no date at all', async () => {
    const plan = await planned(HEAD + row({ date: '2025-02-30 10:00' }) + row({ date: '' }) + row());
    expect([plan.sets.length, kinds(plan)]).toEqual([1, ['2 unreadable_date', '3 no_date']]);
  });
});

describe('numbers', () => {
  test('decimal commas, thousands', async () => {
    const plan = await planned(HEAD + row({ weight: '"82,5"' }) + row({ order: '2', weight: '"100,25"' }));
    expect(plan.sets.map(({ load }) => load?.value)).toEqual([82.5, 100.25]);
  });

  test('a comma that goes either way is asked about where the file is not from a program', async () => {
    const file = `Day;Exercise;Weight (kg);Reps\n2025-03-01;Leg press;1,250;5\n`;
    expect((await inspected(file)).questions).toContainEqual({ kind: 'decimal', samples: ['1,250'] });
    await expect(planned(file)).rejects.toThrow('bad_input');
    expect((await planned(file, { answers: { decimal: ',' } })).sets.map(inShort)).toEqual(['leg_press 1.25 kg × 5']);
  });

  test.each([
    [
      '9999 repetitions',
      { reps: '9999' },
      [],
      ['2 beyond_belief', '2 nothing_done'],
      ['Squat (Barbell), Reps: 9999\nSquat (Barbell), Weight: 100'],
    ],
    ['−5 kg on a bar', { weight: '-5' }, ['back_squat × 5'], ['2 beyond_belief'], ['Weight: -5']],
    ['1e9 kg', { weight: '1e9' }, ['back_squat × 5'], ['2 beyond_belief'], ['Weight: 1000000000']],
    [
      '−3 repetitions',
      { reps: '-3' },
      [],
      ['2 beyond_belief', '2 nothing_done'],
      ['Squat (Barbell), Reps: -3\nSquat (Barbell), Weight: 100'],
    ],
    [
      'half a repetition',
      { reps: '4.5' },
      [],
      ['2 beyond_belief', '2 nothing_done'],
      ['Squat (Barbell), Reps: 4.5\nSquat (Barbell), Weight: 100'],
    ],
    ['RPE 11', { rpe: '11' }, ['back_squat 100 kg × 5'], ['2 beyond_belief'], ['RPE: 11']],
    ['0 kg', { weight: '0' }, ['back_squat × 5'], [], []],
    [
      '0 repetitions of 100 kg: a failed attempt stays as a note',
      { reps: '0' },
      [],
      ['2 nothing_done'],
      ['Squat (Barbell), Weight: 100'],
    ],
    ['nothing at all', { reps: '0', weight: '0' }, [], ['2 nothing_done'], []],
    ['a unit that is none', { weight: '14 stone' }, ['back_squat × 5'], ['2 unknown_unit'], ['Weight: 14 stone']],
    ['a load in its cell with its unit', { weight: '180 lbs' }, ['back_squat 180 lb × 5'], [], []],
  ])('%s', async (_, over, expected, problems, notes) => {
    const plan = await planned(HEAD + row(over));
    expect(plan.sets.map(inShort)).toEqual(expected);
    expect(kinds(plan)).toEqual(problems);
    expect(plan.notes.map(({ text }) => text)).toEqual(notes);
    expect(plan.totals.leftOut).toBe(1 - plan.sets.length);
  });

  test('rows that stand for several sets, for none, and for more than can be', async () => {
    const sets = (count: string) => `2025-03-01;Squat;${count};5;100\n`;
    const plan = await planned(`Date;Exercise;Sets;Reps;Weight (kg)\n${sets('3')}${sets('0')}${sets('999999')}`);
    expect(plan.sets).toHaveLength(4);
    expect(new Set(plan.sets.map(({ id }) => id)).size).toBe(4);
    expect(kinds(plan)).toEqual(['3 nothing_done', '4 beyond_belief']);
    expect([plan.totals.leftOut, plan.notes.map(({ text }) => text)]).toEqual([1, ['Sets: 999999']]);
  });

  test('a kind of set that is not known is an ordinary set, and told', async () => {
    const plan = await planned(HEAD + row({ order: 'Q' }));
    expect([plan.sets.map(inShort), kinds(plan)]).toEqual([['back_squat 100 kg × 5'], ['2 unknown_type']]);
  });

  test('a workout that ends before it starts keeps its sets', async () => {
    const file = `"title","start_time","end_time","exercise_title","set_index","weight_kg","reps"\n"A","28 Nov 2025, 18:00","27 Nov 2025, 18:00","Squat (Barbell)",0,100,5\n`;
    const plan = await planned(file);
    expect([plan.workouts[0]?.endedAt, kinds(plan)]).toEqual(['2025-11-28T18:00:00.000Z', ['2 odd_duration']]);
  });
});

describe('exercises', () => {
  test('one that stands twice with the same sets comes in twice, and is told', async () => {
    const plan = await planned(HEAD + row() + row({ name: 'Bench Press (Barbell)' }) + row());
    expect([plan.sets.length, kinds(plan)]).toEqual([3, ['4 repeated']]);
  });

  test('a name nobody knows becomes an exercise of its own, with the facts of what is nearest', async () => {
    const names = ['Zercher Carry Of Doom', '深渊引体'];
    const file = HEAD + names.map((name) => row({ name })).join('');
    const plan = await planned(file);
    expect(plan.exercises.map((exercise) => exercise.names.en)).toEqual(names);
    expect(plan.sets.map(({ exerciseId }) => exerciseId)).toEqual(plan.exercises.map(({ id }) => id));
    expect(plan.totals).toMatchObject({ exercises: 2, customRows: 2, linkedRows: 0 });
    const like = await planned(file, {
      answers: { exercises: { [names[0] ?? '']: { kind: 'create', likeId: 'back_squat' } } },
    });
    expect(like.exercises[0]).toMatchObject({ pattern: 'squat', importId: 'i', substitutes: ['back_squat'] });
  });

  test('the person links, or leaves out', async () => {
    const file = HEAD + row({ name: 'Thing' }) + row({ name: 'Other thing' });
    const plan = await planned(file, {
      answers: { exercises: { Thing: { kind: 'link', exerciseId: 'deadlift' }, 'Other thing': { kind: 'leave_out' } } },
    });
    expect(plan.sets.map(inShort)).toEqual(['deadlift 100 kg × 5']);
    expect([kinds(plan), plan.totals.leftOut]).toEqual([['3 exercise_left_out'], 1]);
  });

  test('a file with more names than anybody has exercises is no log', async () => {
    const file = HEAD + Array.from({ length: 5001 }, (_, at) => row({ name: `Thing ${at}` })).join('');
    const found = await transferInUtc().inspect(new Blob([file]), { unit: 'kg', custom: [] });
    expect(found).toEqual({ kind: 'refused', reason: 'no_table' });
  });

  test('names like properties of objects are names', async () => {
    const file = HEAD + ['__proto__', 'constructor', 'toString'].map((name) => row({ name })).join('');
    expect((await planned(file)).exercises.map(({ names }) => names.en)).toEqual([
      '__proto__',
      'constructor',
      'toString',
    ]);
  });

  test('an exercise of the person is found by its name', async () => {
    const first = await planned(HEAD + row({ name: 'Zercher Carry Of Doom' }));
    const again = await planned(HEAD + row({ name: 'Zercher carry of doom', date: '2025-04-01 10:00:00' }), {
      custom: first.exercises,
    });
    expect([again.exercises, again.sets[0]?.exerciseId]).toEqual([[], first.exercises[0]?.id]);
  });
});

describe('what is there already', () => {
  const file = HEAD + row() + row({ order: '2', reps: '4' }) + row({ date: '2025-03-03 18:00:05' });

  test('the same file twice adds nothing, whoever gave the ids', async () => {
    const plan = await planned(file);
    for (const foreign of [true, false]) {
      const again = await planned(file, { known: asKnown(plan, foreign) });
      expect(again).toMatchObject({
        workouts: [],
        sets: [],
        notes: [],
        totals: { knownSets: 3, knownWorkouts: 2, sets: 0 },
      });
    }
  });

  test('the same file has the same ids', async () => {
    expect((await planned(file)).sets).toEqual((await planned(file)).sets);
  });

  test('a later export adds what is new', async () => {
    const plan = await planned(file);
    const later = await planned(file + row({ date: '2025-03-05 18:00:05' }), { known: asKnown(plan) });
    expect(later.workouts.map(({ day }) => day)).toEqual(['2025-03-05']);
  });

  test('in another unit, and linked to another exercise then, it is the same set', async () => {
    const plan = await planned(file);
    const known = asKnown(plan).map((workout) => ({
      ...workout,
      sets: workout.sets.map((set) => ({ ...set, exerciseId: 'front_squat' })),
    }));
    const pounds = file.replaceAll(',100,', ',220.46,');
    expect((await planned(pounds, { known, answers: { weightUnit: 'lb' } })).totals).toMatchObject({
      sets: 0,
      knownSets: 3,
    });
  });

  test('of a workout that is there in part only what is missing comes in, beside it', async () => {
    const plan = await planned(file);
    const known = asKnown({ ...plan, sets: plan.sets.slice(1) });
    const rest = await planned(file, { known });
    expect(rest.sets.map(inShort)).toEqual(['back_squat 100 kg × 5']);
    expect(rest.totals).toMatchObject({ partlyKnownWorkouts: 1, knownWorkouts: 1, knownSets: 2 });
    expect(plan.workouts.map(({ id }) => id)).not.toContain(rest.workouts[0]?.id);
  });

  test('what the person changed in a workout that came in before is not undone by the same file', async () => {
    const plan = await planned(file);
    const known = asKnown({ ...plan, sets: plan.sets.slice(1) }, false);
    const again = await planned(file, { known });
    expect([again.sets, kinds(again)]).toEqual([[], ['2 differs']]);
  });
});

describe('refused', () => {
  const refused = async (bytes: BlobPart, mostBytes?: number) =>
    transferInUtc(mostBytes).inspect(new Blob([bytes]), { unit: 'kg', custom: [] });

  test.each([
    ['nothing', '', 'empty'],
    ['blank lines', '\n \n', 'empty'],
    ['a letter', 'Dear coach,\nplease find attached my workouts.\n', 'no_table'],
    ['a header alone', HEAD, 'no_rows'],
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), 'spreadsheet'],
    ['a picture', new Uint8Array(Array.from({ length: 999 }, (_, at) => (at * 37) % 256)), 'not_text'],
    ['JSON of somebody else', '{"workouts": []}', 'unknown_json'],
    ['a packed file that is broken', gzipSync(HEAD + row()).subarray(0, 60), 'damaged'],
  ])('%s', async (_, bytes, reason) => {
    expect(await refused(bytes)).toEqual({ kind: 'refused', reason });
  });

  test('200 MB are refused before a byte is read', async () => {
    const file = {
      size: 200 * 1024 * 1024,
      slice: () => new Blob(['Da']),
      stream: () => {
        throw new Error('read');
      },
    } as unknown as Blob;
    expect(file.size).toBeGreaterThan(LONGEST_LOG_BYTES);
    expect(await transferInUtc().inspect(file, { unit: 'kg', custom: [] })).toEqual({
      kind: 'refused',
      reason: 'too_large',
    });
  });

  test('a small packed file that unpacks to too much is stopped', async () => {
    expect(await refused(gzipSync(HEAD + row().repeat(20_000)), 100_000)).toEqual({
      kind: 'refused',
      reason: 'too_large',
    });
  });
});

test('a packed table is read like any other; our own copies are told apart', async () => {
  expect((await planned(new Blob([gzipSync(HEAD + row())]))).sets).toHaveLength(1);
  const json = '{"format":"plumbline","version":1,"stores":{}}';
  const inspect = (bytes: BlobPart) => transferInUtc().inspect(new Blob([bytes]), { unit: 'kg', custom: [] });
  expect(await inspect(json)).toMatchObject({ kind: 'backup', form: 'json', gzip: false });
  expect(await inspect(gzipSync(json))).toMatchObject({ kind: 'backup', form: 'json', gzip: true });
  expect(await inspect('\uFEFFplumbline_workout_id,workout_title\n')).toMatchObject({ kind: 'backup', form: 'csv' });
});

describe('long files', () => {
  const long =
    HEAD +
    Array.from({ length: 400 }, (_, at) =>
      row({
        date: `2025-03-01 18:${String(Math.floor(at / 20)).padStart(2, '0')}:05`,
        order: `${at % 20}`,
        reps: `${1 + at}`,
        note: '"two\nlines"',
      }),
    ).join('');

  test('pieces make no difference', async () => {
    const whole = await planned(long);
    const bytes = new TextEncoder().encode(long);
    // A file of other lengths is cut into other pieces: titles in front move every border.
    const moved = new Blob(['\n'.repeat(7), bytes]);
    expect((await planned(moved)).sets).toEqual(whole.sets);
    expect(whole.sets).toHaveLength(400);
  });

  test('inspecting can be followed and stopped in between', async () => {
    const service = transferInUtc();
    const shares: number[] = [];
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }: MessageEvent<{ readBytes: number; totalBytes: number }>) => {
      shares.push(data.readBytes / data.totalBytes);
      port1.postMessage({ kind: 'cancel' });
    });
    port1.start();
    const file = new Blob([HEAD, ...Array.from({ length: 400 }, () => row({ note: 'x'.repeat(20_000) }))]);
    expect(await service.inspect(file, { unit: 'kg', custom: [] }, port2)).toEqual({
      kind: 'unavailable',
      reason: 'aborted',
    });
    expect(shares.length).toBeGreaterThan(0);
    expect(Math.max(...shares)).toBeLessThan(1);
    port1.close();
  });

  test('a plan that was closed, or is not known, answers aborted; asked again it gives the same page', async () => {
    const service = transferInUtc();
    const file = new Blob([long]);
    const { reading } = await inspected(file);
    const request = {
      reading,
      answers: {},
      custom: [],
      known: [],
      importId: 'i',
      importedAt: '2026-01-01T00:00:00.000Z',
      salt: '',
    };
    await service.open('a', file, request);
    const page = await service.next('a', 0);
    expect(page.kind).toBe('page');
    expect(await service.next('a', 0)).toBe(page);
    await service.close('a');
    expect(await service.next('a', 1)).toEqual({ kind: 'unavailable', reason: 'aborted' });
    expect(await service.next('b', 0)).toEqual({ kind: 'unavailable', reason: 'aborted' });
  });
});
