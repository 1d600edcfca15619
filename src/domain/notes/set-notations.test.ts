import { expect, test } from 'vitest';
import { EXERCISES } from '../catalogue/exercises.ts';
import { createExerciseLinker } from '../catalogue/link-exercise.ts';
import { createNoteParser } from './parse-note.ts';
import type { ParsedSet } from './parsed-note.ts';

const parser = createNoteParser(EXERCISES, createExerciseLinker(EXERCISES));

/** "squat 5@100 3@110": repetitions at kilograms, or seconds, or metres; sets of a kind counted. */
function setsOf(text: string): string {
  const runs: { word: string; count: number }[] = [];
  for (const word of parser.parse({ text }).sets.map(inWords)) {
    const last = runs.at(-1);
    if (last?.word === word) last.count += 1;
    else runs.push({ word, count: 1 });
  }
  return runs.map(({ word, count }) => (count === 1 ? word : `${count}× ${word}`)).join(' | ');
}

function inWords({ exercise, reps, loadKg, durationSec, distanceM, perSide, setType }: ParsedSet): string {
  const count = [reps, durationSec && `${durationSec} s`, distanceM && `${distanceM} m`].filter(Boolean).join(' ');
  const load = loadKg === undefined ? '' : ` @ ${loadKg}`;
  return `${exercise ?? 'unknown'} ${count}${load}${perSide === true ? ' per side' : ''}${setType ? ` ${setType}` : ''}`;
}

const LINES: readonly (readonly [text: string, sets: string])[] = [
  // On the minute.
  ['EMOM 10: 3 pull ups', '10× pull_up 3'],
  ['10 min EMOM - 4 pull-ups', '10× pull_up 4'],
  ['E2MOM 10 min: 3 deadlifts 120kg', '5× deadlift 3 @ 120'],
  ['E2MOM 5 rounds 5 squats 80kg', '5× back_squat 5 @ 80'],
  ['every 90s x 8, snatch 1 @ 60kg', '8× snatch 1 @ 60'],
  ['deadlift EMOM 10x2 140kg', '10× deadlift 2 @ 140'],
  ['EMOM 4: odd 8 pull ups, even 12 push ups', 'pull_up 8 | push_up 12 | pull_up 8 | push_up 12'],
  ['每分钟3个引体向上 10分钟', '10× pull_up 3'],
  ['EMOM 5 pull ups', 'pull_up 5'],
  // Lists of loads.
  ['bench 60→80→100 x5', 'bench_press 5 @ 60 | bench_press 5 @ 80 | bench_press 5 @ 100'],
  ['bench 12/10/8 with 60/65/70kg', 'bench_press 12 @ 60 | bench_press 10 @ 65 | bench_press 8 @ 70'],
  ['squat 60 to 80 to 100, 5 reps each', 'back_squat 5 @ 60 | back_squat 5 @ 80 | back_squat 5 @ 100'],
  ['press 40→45→50 (5,5,3)', 'overhead_press 5 @ 40 | overhead_press 5 @ 45 | overhead_press 3 @ 50'],
  ['pull ups 10 → 8 → 6', 'pull_up 10 | pull_up 8 | pull_up 6'],
  ['bench 80kg 8/8/7', '2× bench_press 8 @ 80 | bench_press 7 @ 80'],
  // Telegrams.
  ['sq120x5 bp90x5 dl160x3', 'back_squat 5 @ 120 | bench_press 5 @ 90 | deadlift 3 @ 160'],
  ['squat 60 10 80 8 100 5', 'back_squat 10 @ 60 | back_squat 8 @ 80 | back_squat 5 @ 100'],
  ['bench 4 8 80', '4× bench_press 8 @ 80'],
  ['bench 8 80, 7 80', 'bench_press 8 @ 80 | bench_press 7 @ 80'],
  ['sq 100 x5 x5 x5', '3× back_squat 5 @ 100'],
  ['my max bench is 120', ''],
  ["tried deadlift 200, didn't move", ''],
  ['bench 3 sets of 8 rpes 80kg', '3× bench_press 8 @ 80'],
  ['squat 60/5 80/5 100/3', 'back_squat 5 @ 60 | back_squat 5 @ 80 | back_squat 3 @ 100'],
  ['bench 80-8 85-6 90-4', 'bench_press 8 @ 80 | bench_press 6 @ 85 | bench_press 4 @ 90'],
  ['sq 5@100,5@110', 'back_squat 5 @ 100 | back_squat 5 @ 110'],
  ['bench 80/8/3', '3× bench_press 8 @ 80'],
  ['bench 80/8/8/7', '2× bench_press 8 @ 80 | bench_press 7 @ 80'],
  ['curl 12 12 12 15kg', '3× bicep_curl 12 @ 15'],
  ['bp 80kg 8r 3s', '3× bench_press 8 @ 80'],
  ['bench 225x5x5lb', '5× bench_press 5 @ 102.058'],
  ['squat 140 single, 120 5 5', 'back_squat 1 @ 140 | 2× back_squat 5 @ 120'],
  ['squat 100 triples x4', '4× back_squat 3 @ 100'],
  ['S 100 5x5, B 80 3x5, D 140x5', '5× back_squat 5 @ 100 | 3× bench_press 5 @ 80 | deadlift 5 @ 140'],
  ['bench 4x8 60, stopped after 3', '3× bench_press 8 @ 60'],
  ['#squat #100kg 5x5', '5× back_squat 5 @ 100'],
  ['俯卧撑三组，每组二十', '3× push_up 20'],
  ['杠铃划船60公斤，12个一组，做了4组', '4× barbell_row 12 @ 60'],
  ['sq 100-5-5-5', '3× back_squat 5 @ 100'],
  ['press 40 5s x3', '3× overhead_press 5 @ 40'],
  ['pullups 12/10/8 dips 15/12/10', 'pull_up 12 | pull_up 10 | pull_up 8 | dip 15 | dip 12 | dip 10'],
  ['squat 5 5 5 100', '3× back_squat 5 @ 100'],
  ['bench 8/8/7 80', '2× bench_press 8 @ 80 | bench_press 7 @ 80'],
  ['sq 100(5) 110(3)', 'back_squat 5 @ 100 | back_squat 3 @ 110'],
  ['bench 80x8,7 row 60x10,9', 'bench_press 8 @ 80 | bench_press 7 @ 80 | barbell_row 10 @ 60 | barbell_row 9 @ 60'],
  ['[x] bench 1x8 70kg [ ] squat 5x5 100kg', 'bench_press 8 @ 70'],
  ['push ups 30 25 20', 'push_up 30 | push_up 25 | push_up 20'],
  // Dictated.
  ['deadlift one forty for three reps two sets', '2× deadlift 3 @ 140'],
  ['did pull ups ten then eight then six', 'pull_up 10 | pull_up 8 | pull_up 6'],
  ['bench press sixty for ten eighty for eight', 'bench_press 10 @ 60 | bench_press 8 @ 80'],
  ['Bench press. 80 kilos. 8 reps. 3 sets.', '3× bench_press 8 @ 80'],
  ['two sets of six at eighty five on bench', '2× bench_press 6 @ 85'],
  ['卧推五乘五 80公斤', '5× bench_press 5 @ 80'],
  // What came of a plan.
  ['planned 4x8 bench at 70kg, managed 3 sets', '3× bench_press 8 @ 70'],
  ['wanted 10 reps at 60kg bench, got 8', 'bench_press 8 @ 60 failure'],
  ['squat 5x5 @ 100kg, skipped the last set', '4× back_squat 5 @ 100'],
  ['bench 100x5 but only got 4', 'bench_press 4 @ 100 failure'],
  ['OHP 3x5 did 5 5 4 at 50kg', '2× overhead_press 5 @ 50 | overhead_press 4 @ 50'],
  ['my friend squatted 180kg for 5, I did 100kg for 5', 'back_squat 5 @ 100'],
  ['tried 120kg bench, failed', ''],
  ['instead of squats leg press 4x12 160kg', '4× leg_press 12 @ 160'],
  ['明天打算深蹲，今天卧推60公斤5组5次', '5× bench_press 5 @ 60'],
  // Sides, intervals, blocks.
  ['kb press 16kg 5/5 x 3', '3× kettlebell_press 5 @ 16 per side'],
  ['bike 8x1 min hard / 1 min easy', '8× cycling 60 s'],
  ['6x1km run 4:30 pace, 90s jog', '6× running 1000 m'],
  ['ran 400m in 1:20, 1:22', 'running 80 s 400 m | running 82 s 400 m'],
  ['bike 20min, core 10 min', 'cycling 1200 s'],
  [
    '卧推80公斤8次+划船60公斤10次 超级组 2组',
    'bench_press 8 @ 80 | barbell_row 10 @ 60 | bench_press 8 @ 80 | barbell_row 10 @ 60',
  ],
  // Cells of a table.
  ['bench | 80 | 8 | 8 | 7', '2× bench_press 8 @ 80 | bench_press 7 @ 80'],
  ['bp|80|3x8', '3× bench_press 8 @ 80'],
  ['lunges | 16kg | 10/leg | x3', '3× lunge 10 @ 16 per side'],
  ['plank | 60s | x3', '3× plank 60 s'],
  ['| squat | 5 | 5 | 100 |', '5× back_squat 5 @ 100'],
  ['bench press 80kg, sets: 4, reps: 8', '4× bench_press 8 @ 80'],
  ['squat: 100kg | reps: 5 | sets: 5', '5× back_squat 5 @ 100'],
  // Other people, and what was not done.
  ['my partner did 100x5 bench, I did 80x5', 'bench_press 5 @ 80'],
  ['朋友卧推100，我卧推80x5', 'bench_press 5 @ 80'],
  ['saw a guy bench 180 for 3', ''],
  ['missed 100kg snatch, made 95kg x1', 'snatch 1 @ 95'],
  ['bench 4x8 at 60kg, wait no 3x8', '3× bench_press 8 @ 60'],
  ['bench 4x8 at 60kg, missed 2 sets', '2× bench_press 8 @ 60'],
  ['深蹲100kg 5组5次 少做一组', '4× back_squat 5 @ 100'],
  ['no squats no deadlifts just bench 5x5 80', '5× bench_press 5 @ 80'],
  ['4 sets instead of 5, bench 8 reps 60kg', '4× bench_press 8 @ 60'],
  ['next week deadlift 180, today 170x1', 'deadlift 1 @ 170'],
  // Slips, and letters that stand for another unit.
  ['bench 8o kg 3x8', '3× bench_press 8 @ 80'],
  ['sq 100k 5x5', '5× back_squat 5 @ 100'],
  ['plank 1m x3', '3× plank 60 s'],
  ['bench 3 sets: 8 @80, 8@80, 7@ 80', '2× bench_press 8 @ 80 | bench_press 7 @ 80'],
  ['work 40s rest 20s x 10 kettlebell swings', '10× kettlebell_swing 40 s'],
  ['dl 5@140x2', '2× deadlift 5 @ 140'],
  ['squat 60 80 100 x5', 'back_squat 5 @ 60 | back_squat 5 @ 80 | back_squat 5 @ 100'],
  ['bp 82,5 3x5', '3× bench_press 5 @ 82.5'],
  ['pulldowns instead of pull-ups 3x12 45kg', '3× lat_pulldown 12 @ 45'],
  ['row 60kg 4x10, oops 4x8', '4× barbell_row 8 @ 60'],
  ['meant to run 10k, ran 6k', 'running 6000 m'],
  ['原定跑10公里，跑了6公里', 'running 6000 m'],
  ['aim was 5, hit 4 at 120 squat', 'back_squat 4 @ 120'],
  ['romanian deadlifts eighty kilos three times ten', '3× romanian_deadlift 10 @ 80'],
  ['did twenty five push ups three times', '3× push_up 25'],
  ['leg curls forty kilos fifteen reps twice', '2× leg_curl 15 @ 40'],
  ['i did four sets of squats with 110 kilos five reps each set', '4× back_squat 5 @ 110'],
  ['treadmill twenty minutes at ten k an hour', 'running 1200 s'],
  ['run 5 km in 26 mintues', 'running 1560 s 5000 m'],
  [
    'rower: 3 x 1000m, 3:45, 3:48, 3:50',
    'rowing_machine 225 s 1000 m | rowing_machine 228 s 1000 m | rowing_machine 230 s 1000 m',
  ],
  ['#深蹲 100kg 5x5 #腿日', '5× back_squat 5 @ 100'],
  ['Squat | 100 | 5 | 5', '5× back_squat 5 @ 100'],
  ['Bench | 80 | 8 | 3', '3× bench_press 8 @ 80'],
  ['leg press | 160kg x 12 | x 12 | x 10', '2× leg_press 12 @ 160 | leg_press 10 @ 160'],
  ['squats with a hundred kilos five sets of five', '5× back_squat 5 @ 100'],
];

test.each(LINES)('%s', (text, sets) => {
  expect(setsOf(text)).toBe(sets);
});

test('"only got 4" is about repetitions', () => {
  expect(parser.parse({ text: 'bench 100x5 but only got 4' }).signals).toEqual([]);
});
