import { expect, test } from 'vitest';
import { EXERCISES } from '../../domain/catalogue/exercises.ts';
import { createNameLinker, proposeExercise } from '../../domain/log/import/resolve-names.ts';
import { inShort, inspected, planned } from './testing/read-file.ts';

const sets = async (...given: Parameters<typeof planned>) => (await planned(...given)).sets.map(inShort);

const STRONG = `Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE
2025-03-01 18:00:05,"Push",1h 5m,"Bench Press (Barbell)",W,40,10,0,0,"","felt good",
2025-03-01 18:00:05,"Push",1h 5m,"Bench Press (Barbell)",1,82.5,5,0,0,"slow
on purpose","felt good",8.5
2025-03-01 18:00:05,"Push",1h 5m,"Bench Press (Barbell)",Rest Timer,0,0,0,90,"",,
2025-03-01 18:00:05,"Push",1h 5m,"Bench Press (Barbell)",D,60,8,0,0,"",,
2025-03-01 18:00:05,"Push",1h 5m,"Bench Press (Barbell)",F,60,6,0,0,"",,
2025-03-01 18:00:05,"Push",1h 5m,"Bench Press (Barbell)",Note,0,0,0,0,"keep elbows in",,
2025-03-01 18:00:05,"Push",1h 5m,"Plank",1,0,0,0,60,"",,
2025-03-03 07:10:00,"Run",30m,"Running",1,0,0,5.2,1500,"",,
`;

test('Strong, without units: asked for, everything else is taken over', async () => {
  const found = await inspected(STRONG);
  expect(found).toMatchObject({
    reading: { format: 'strong', delimiter: ',', precision: 'second', dateOrder: 'ymd', decimal: '.' },
    rows: 8,
    sets: 6,
    restRows: 1,
    noteRows: 1,
    workouts: 2,
    span: { fromDay: '2025-03-01', toDay: '2025-03-03' },
    problemCounts: {},
  });
  expect(found.questions).toEqual([
    { kind: 'weight_unit', suggested: 'kg', samples: ['40', '82.5', '60'] },
    { kind: 'distance_unit', suggested: 'km', samples: ['5.2'] },
  ]);
  const plan = await planned(STRONG, { answers: { weightUnit: 'lb' } });
  expect(plan.sets.map(inShort)).toEqual([
    'bench_press warmup 40 lb × 10',
    'bench_press 82.5 lb × 5 @8.5',
    'bench_press drop 60 lb × 8',
    'bench_press failure 60 lb × 6',
    'plank 60 s',
    'running 1500 s 8368.589 m',
  ]);
  expect(plan.workouts).toMatchObject([
    {
      startedAt: '2025-03-01T18:00:05.000Z',
      endedAt: '2025-03-01T19:05:05.000Z',
      day: '2025-03-01',
      title: 'Push',
      importId: 'i',
    },
    { startedAt: '2025-03-03T07:10:00.000Z', endedAt: '2025-03-03T07:40:00.000Z', title: 'Run' },
  ]);
  const [push] = plan.workouts;
  expect(
    plan.notes.map(({ text, setId, workoutId, parsed }) => [
      text,
      setId,
      workoutId === push?.id,
      parsed.sets,
      parsed.signals,
    ]),
  ).toEqual([
    ['felt good', undefined, true, [], []],
    ['slow\non purpose', plan.sets[1]?.id, true, [], []],
    ['Bench Press (Barbell): keep elbows in', undefined, true, [], []],
  ]);
});

test('sets stay in the order of the file wherever they are sorted by time', async () => {
  const plan = await planned(STRONG);
  const inTime = plan.sets.toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
  expect(inTime.map(({ id }) => id)).toEqual(plan.sets.map(({ id }) => id));
});

test('Strong with semicolons, decimal commas and units of its own', async () => {
  const file = `Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes;Workout Duration
2025-03-01 18:00:05;Push;Bench Press (Barbell);1;82,5;kg;5;8,5;;;0;;;1h 5m
2025-03-01 18:00:05;Push;Bench Press (Barbell);2;180;lbs;5;;;;0;;;1h 5m
2025-03-01 18:00:05;Push;Running;1;0;kg;0;;5200;m;1500;;;1h 5m
`;
  expect(await inspected(file)).toMatchObject({ questions: [], reading: { delimiter: ';', decimal: ',' } });
  expect(await sets(file)).toEqual(['bench_press 82.5 kg × 5 @8.5', 'bench_press 180 lb × 5', 'running 1500 s 5200 m']);
});

test('Strong with numbered workouts and units in the header', async () => {
  const file = `Workout #;Date;Workout Name;Duration (sec);Exercise Name;Set Order;Weight (kg);Reps;RPE;Distance (meters);Seconds;Notes;Workout Notes
"1";"2025-03-01 18:00:05";"Push";"3900";"Bench Press (Barbell)";"1";"82.5";"5";"";"";"";"";""
"2";"2025-03-01 18:00:05";"Push";"60";"Squat (Barbell)";"1";"100";"5";"";"";"";"";""
`;
  const plan = await planned(file);
  expect(plan.workouts.map(({ endedAt }) => endedAt)).toEqual(['2025-03-01T19:05:05.000Z', '2025-03-01T18:01:05.000Z']);
  expect(plan.sets.map(inShort)).toEqual(['bench_press 82.5 kg × 5', 'back_squat 100 kg × 5']);
  expect((await inspected(file)).questions).toEqual([]);
});

test('Strong in German', async () => {
  const file = `Datum;Workout-Name;Dauer;Name der Übung;Reihenfolge festlegen;Gewicht;Gewichtseinheit;Wiederh.;RPE;Entfernung;Entfernungseinheit;Sekunden;Notizen;Workout-Notizen
2025-03-01 18:00:05;Drücken;1 Std. 5 Min.;Bench Press (Barbell);W;82,5;kg;5;;;;;;
`;
  expect((await inspected(file)).reading).toMatchObject({ format: 'strong' });
  const plan = await planned(file);
  expect(plan.sets.map(inShort)).toEqual(['bench_press warmup 82.5 kg × 5']);
  expect(plan.workouts[0]).toMatchObject({ title: 'Drücken', endedAt: '2025-03-01T19:05:05.000Z' });
});

const hevy = (weight: string, distance: string) =>
  `"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","${weight}","reps","${distance}","duration_seconds","rpe"\n`;

test('Hevy, metric: localised dates, supersets, set types, notes once for an exercise', async () => {
  const file =
    hevy('weight_kg', 'distance_km') +
    `"Legs","28 Nov 2025, 18:00","28 Nov 2025, 19:10","last of the block","Squat (Barbell)",0,"belt on",0,"warmup",60,8,,,
"Legs","28 Nov 2025, 18:00","28 Nov 2025, 19:10","last of the block","Squat (Barbell)",0,"belt on",1,"normal",100,5,,,9
"Legs","28 Nov 2025, 18:00","28 Nov 2025, 19:10","last of the block","Pull Up",0,"",0,"failure",,12,,,
"Legs","28 Nov 2025, 18:00","28 Nov 2025, 19:10","last of the block","Running",,"",0,"dropset",,,2.5,720,
`;
  const plan = await planned(file);
  expect(plan.sets.map(inShort)).toEqual([
    'back_squat warmup 60 kg × 8',
    'back_squat 100 kg × 5 @9',
    'pull_up failure × 12',
    'running drop 720 s 2500 m',
  ]);
  const marks = plan.sets.map(({ supersetId }) => supersetId);
  expect(marks[0]).toBeDefined();
  expect(new Set(marks.slice(0, 3)).size).toBe(1);
  expect(marks[3]).toBeUndefined();
  expect(plan.workouts).toMatchObject([
    { startedAt: '2025-11-28T18:00:00.000Z', endedAt: '2025-11-28T19:10:00.000Z', title: 'Legs' },
  ]);
  expect(plan.notes.map(({ text }) => text)).toEqual(['last of the block', 'belt on']);
  expect(await inspected(file)).toMatchObject({ questions: [], reading: { format: 'hevy', precision: 'minute' } });
});

test('Hevy, imperial, and in the words of a German or Chinese phone', async () => {
  const row = (date: string) => `"Legs","${date}","${date}","","Squat (Barbell)",,"",0,"normal",225,5,0.5,,\n`;
  const dates = [
    '28 Nov 2025, 18:00',
    '28. Nov. 2025 18:00',
    '2025年11月28日 18:00',
    'Nov 28, 2025, 6:00 PM',
    '2025-11-28 18:00:00',
  ];
  for (const date of dates) {
    const plan = await planned(hevy('weight_lbs', 'distance_miles') + row(date));
    expect(plan.sets.map(inShort), date).toEqual(['back_squat 225 lb × 5 804.672 m']);
    expect(plan.workouts[0]?.startedAt, date).toBe('2025-11-28T18:00:00.000Z');
  }
});

test('FitNotes, its own unit columns and a day without a time', async () => {
  const file = `Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment
2025-03-01,Flat Barbell Bench Press,Chest,80.0,kgs,5,,,,top set
2025-03-01,Cycling,Cardio,,,,3.5,mi,0:45:00,
2025-03-02,Deadlift,Back,315,lbs,3,,,,
`;
  expect(await inspected(file)).toMatchObject({
    questions: [],
    workouts: 2,
    reading: { format: 'fitnotes', precision: 'day' },
  });
  const plan = await planned(file);
  expect(plan.sets.map(inShort)).toEqual(['bench_press 80 kg × 5', 'cycling 2700 s 5632.704 m', 'deadlift 315 lb × 3']);
  expect(plan.notes.map(({ text, setId }) => [text, setId])).toEqual([['top set', plan.sets[0]?.id]]);
  expect(plan.workouts.map(({ day }) => day)).toEqual(['2025-03-01', '2025-03-02']);
});

test('FitNotes with one column for each unit', async () => {
  const file = `Date,Exercise,Category,Weight (kg),Weight (lbs),Reps,Distance,Distance Unit,Time,Notes
2025-03-01,Deadlift,Back,,315,3,,,,
2025-03-01,Deadlift,Back,140,,5,,,,
`;
  expect(await sets(file)).toEqual(['deadlift 315 lb × 3', 'deadlift 140 kg × 5']);
});

test('a table of no known app: columns are guessed, shown and may be mapped otherwise', async () => {
  const file = `When\tLift\tSets\tReps\tWeight (kg)\tHow it went
28.11.2025 18:00\tSquat\t3\t5\t100\teasy
28.11.2025 18:00\tBench press\t2\t8\t62,5\t
`;
  const found = await inspected(file);
  expect(found.reading).toMatchObject({ format: 'csv', delimiter: '\t', dateOrder: 'dmy', decimal: ',' });
  expect(found.reading.columns.map(({ field }) => field)).toEqual(['date', 'exercise', 'sets', 'reps', 'weight', null]);
  expect(found.questions.map(({ kind }) => kind)).toContain('columns');
  expect(await sets(file)).toEqual([
    'back_squat 100 kg × 5',
    'back_squat 100 kg × 5',
    'back_squat 100 kg × 5',
    'bench_press 62.5 kg × 8',
    'bench_press 62.5 kg × 8',
  ]);
});

test('columns mapped by the person are read as they say', async () => {
  const { transferInUtc } = await import('./testing/read-file.ts');
  const file = new Blob(['a,b,c,d\n2025-03-01,Squat,5,100\n2025-03-02,Squat,5,102.5\n']);
  const columns = (['date', 'exercise', 'reps', 'weight'] as const).map((field, at) => ({
    header: 'abcd'[at] ?? '',
    field,
    confidence: 1,
  }));
  const service = transferInUtc();
  const first = await service.inspect(file, { unit: 'kg', custom: [] });
  expect(first).toMatchObject({ kind: 'log', reading: { format: 'csv' } });
  const found = await service.inspect(file, { unit: 'kg', custom: [], columns });
  expect(found).toMatchObject({ kind: 'log', sets: 2, workouts: 2, questions: [{ kind: 'weight_unit' }] });
});

const one = (name: string) => `${STRONG.split('\n')[0] ?? ''}\n2025-03-01 18:00:05,Pull,5m,${name},1,20,8,0,0,,,\n`;

test('assistance of a machine becomes a negative load, as our log has it', async () => {
  const answers = { exercises: { 'Pull Up (Assisted)': { kind: 'link', exerciseId: 'pull_up' } } } as const;
  expect(await sets(one('Pull Up (Assisted)'), { answers })).toEqual(['pull_up -20 kg × 8']);
});

test('a bar in both hands is not the weight of each', async () => {
  const answers = { exercises: { 'Bicep Curl (Barbell)': { kind: 'link', exerciseId: 'bicep_curl' } } } as const;
  expect((await planned(one('Bicep Curl (Barbell)'), { answers })).sets[0]?.load).toEqual({
    value: 20,
    unit: 'kg',
    counts: 'both',
  });
  expect((await planned(one('Bicep Curl (Dumbbell)'))).sets[0]?.load).toEqual({ value: 20, unit: 'kg' });
});

test('a name with a tool is not linked unasked to an exercise that is done with another', async () => {
  const linker = createNameLinker(EXERCISES);
  const barbellOnly = EXERCISES.find(({ id }) => id === 'pendlay_row');
  const proposal = proposeExercise('Pendlay Row (Kettlebell)', linker, undefined);
  expect(proposal).toMatchObject({ kind: 'create', nearest: { exerciseId: barbellOnly?.id } });
  expect(proposeExercise('Pendlay Row (Barbell)', linker, undefined)).toMatchObject({
    kind: 'link',
    exerciseId: 'pendlay_row',
  });
  expect(proposeExercise('Kettlebell', linker, undefined).kind).toBe('create');
});

test('the same words in another order are the same exercise', () => {
  const linker = createNameLinker(EXERCISES);
  expect(proposeExercise('Press Bench, Incline (Dumbbell)', linker, undefined)).toMatchObject({
    kind: 'link',
    exerciseId: 'incline_dumbbell_bench_press',
  });
});
