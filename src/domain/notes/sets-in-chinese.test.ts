import { expect, test } from 'vitest';
import { EXERCISES } from '../catalogue/exercises.ts';
import { createExerciseLinker } from '../catalogue/link-exercise.ts';
import { createNoteParser } from './parse-note.ts';
import type { ParsedSet } from './parsed-note.ts';

const parser = createNoteParser(EXERCISES, createExerciseLinker(EXERCISES));

function setsOf(text: string, more: { unit?: 'kg' | 'lb'; contextExerciseId?: string } = {}): string {
  const words = parser.parse({ text, ...more }).sets.map(inWords);
  const runs: { word: string; count: number }[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last?.word === word) last.count += 1;
    else runs.push({ word, count: 1 });
  }
  return runs.map(({ word, count }) => (count === 1 ? word : `${count}× ${word}`)).join(' | ');
}

function inWords(set: ParsedSet): string {
  const unit = set.loadUnit === 'bodyweight' ? ' added' : set.loadUnit === undefined ? ' of own unit' : ' kg';
  return [
    set.exercise ?? 'unknown',
    set.reps === undefined ? '' : `${set.reps} reps`,
    set.loadKg === undefined ? '' : `${set.loadKg}${unit}${set.loadUnit === 'lb' ? ' (lb)' : ''}`,
    set.durationSec === undefined ? '' : `${set.durationSec} s`,
    set.distanceM === undefined ? '' : `${set.distanceM} m`,
    set.perSide === true ? 'per side' : '',
    set.side ?? '',
    set.rpe === undefined ? '' : `rpe ${set.rpe}`,
    set.rir === undefined ? '' : `rir ${set.rir}`,
    set.setType ?? '',
  ]
    .filter((word) => word !== '')
    .join(', ');
}

/** What people write, and the sets in it. */
const LINES: readonly (readonly [text: string, sets: string])[] = [
  ['深蹲 100公斤 5组5次', '5× back_squat, 5 reps, 100 kg'],
  ['深蹲100公斤5组5次，卧推80公斤4组，每组8次', '5× back_squat, 5 reps, 100 kg | 4× bench_press, 8 reps, 80 kg'],
  ['侧平举 每只手10公斤 12次 3组', '3× lateral_raise, 12 reps, 10 kg, per side'],
  ['哑铃弯举 左手10次，右手8次', 'bicep_curl, 10 reps, left | bicep_curl, 8 reps, right'],
  ['引体向上 负重20公斤 3组5次', '3× pull_up, 5 reps, 20 added'],
  ['引体向上 10、8、6', 'pull_up, 10 reps | pull_up, 8 reps | pull_up, 6 reps'],
  ['跑步 5公里 30分钟', 'running, 1800 s, 5000 m'],
  ['平板支撑 1分半', 'plank, 90 s'],
  ['热身空杆2组10次，深蹲100公斤5x5', '2× back_squat, 10 reps, 20 kg, warmup | 5× back_squat, 5 reps, 100 kg'],
  ['第一组卧推 60公斤 10次，第二组 70公斤 8次', 'bench_press, 10 reps, 60 kg | bench_press, 8 reps, 70 kg'],
  ['深蹲 100kg×5×5 RPE8', '5× back_squat, 5 reps, 100 kg, rpe 8'],
  ['卧推60公斤做了4组，每组8个，最后一组力竭', '3× bench_press, 8 reps, 60 kg | bench_press, 8 reps, 60 kg, failure'],
  ['引体向上：12、10、8，还能做2个', 'pull_up, 12 reps, rir 2 | pull_up, 10 reps, rir 2 | pull_up, 8 reps, rir 2'],
  ['哑铃卧推 40斤 10次 3组', '3× dumbbell_bench_press, 10 reps, 20 kg'],
  ['跑了5公里，用时28分30秒', 'running, 1710 s, 5000 m'],
  ['左右各10次 保加利亚分腿蹲 3组 10公斤', '3× bulgarian_split_squat, 10 reps, 10 kg, per side'],
  ['计划深蹲5x5 100kg，实际只做了3x5', '3× back_squat, 5 reps, 100 kg'],
  ['没做硬拉，卧推 80kg 3x8', '3× bench_press, 8 reps, 80 kg'],
  ['深蹲 5x5 100公斤 RPE8', '5× back_squat, 5 reps, 100 kg, rpe 8'],
  ['深蹲100kg 5组x5次', '5× back_squat, 5 reps, 100 kg'],
  ['今天卧推80公斤，4组8次，最后一组只做了6个', '3× bench_press, 8 reps, 80 kg | bench_press, 6 reps, 80 kg'],
  ['硬拉 140公斤 3次 x 3组，休息3分钟', '3× deadlift, 3 reps, 140 kg'],
  ['硬拉一百四十公斤，做了三组，每组五个', '3× deadlift, 5 reps, 140 kg'],
  ['引体向上自重 10 8 6', 'pull_up, 10 reps, 0 added | pull_up, 8 reps, 0 added | pull_up, 6 reps, 0 added'],
  ['引体向上 10个、8个、6个', 'pull_up, 10 reps | pull_up, 8 reps | pull_up, 6 reps'],
  ['负重引体 +10kg 5组5次', '5× pull_up, 5 reps, 10 added'],
  ['辅助引体向上 减重20公斤 3组10次', '3× pull_up, 10 reps, -20 added'],
  ['双杠臂屈伸 3组12个', '3× dip, 12 reps'],
  ['俯卧撑50个', 'push_up, 50 reps'],
  ['做了100个俯卧撑', 'push_up, 100 reps'],
  ['俯卧撑 20、15、12，力竭', 'push_up, 20 reps, failure | push_up, 15 reps, failure | push_up, 12 reps, failure'],
  ['哑铃侧平举 8公斤 15次 4组', '4× lateral_raise, 15 reps, 8 kg'],
  ['哑铃侧平举 单手8公斤 15次x4组', '4× lateral_raise, 15 reps, 8 kg, per side'],
  ['哑铃卧推 每边25公斤 10次 3组', '3× dumbbell_bench_press, 10 reps, 25 kg, per side'],
  ['保加利亚深蹲 每条腿10次 3组 12公斤', '3× bulgarian_split_squat, 10 reps, 12 kg, per side'],
  ['单手哑铃划船 30kg 左右各10次 3组', '3× dumbbell_row, 10 reps, 30 kg, per side'],
  ['平板支撑 3组 每组60秒', '3× plank, 60 s'],
  ['平板支撑1分30秒', 'plank, 90 s'],
  ['侧平板 每侧45秒', 'side_plank, 45 s, per side'],
  ['跑步机跑了30分钟 5公里 配速6分', 'running, 1800 s, 5000 m'],
  ['跑步10公里 52分30秒 平均心率150', 'running, 3150 s, 10000 m'],
  ['骑车40分钟', 'cycling, 2400 s'],
  ['划船机2000米 8分钟', 'rowing_machine, 480 s, 2000 m'],
  ['划船 2000米', 'rowing_machine, 2000 m'],
  ['划船 60公斤 4组10次', '4× barbell_row, 10 reps, 60 kg'],
  ['游泳1000米', 'swimming, 1000 m'],
  ['跳绳 3组 每组2分钟', '3× jump_rope, 120 s'],
  [
    '热身：空杆10次，60公斤5次，80公斤3次',
    'unknown, 10 reps, 20 kg, warmup | unknown, 5 reps, 60 kg, warmup | unknown, 3 reps, 80 kg, warmup',
  ],
  ['热身 空杆 2x10，然后深蹲100公斤 5组5次', '2× back_squat, 10 reps, 20 kg, warmup | 5× back_squat, 5 reps, 100 kg'],
  [
    '超级组：弯举 15公斤 3x12 + 下压 25公斤 3x12',
    'bicep_curl, 12 reps, 15 kg | tricep_pushdown, 12 reps, 25 kg | bicep_curl, 12 reps, 15 kg | tricep_pushdown, 12 reps, 25 kg | bicep_curl, 12 reps, 15 kg | tricep_pushdown, 12 reps, 25 kg',
  ],
  [
    '弯举和下压超级组 3x12 15公斤',
    'bicep_curl, 12 reps, 15 kg | tricep_pushdown, 12 reps, 15 kg | bicep_curl, 12 reps, 15 kg | tricep_pushdown, 12 reps, 15 kg | bicep_curl, 12 reps, 15 kg | tricep_pushdown, 12 reps, 15 kg',
  ],
  [
    '3轮：俯卧撑10个，徒手深蹲15个，仰卧起坐20个',
    'push_up, 10 reps | air_squat, 15 reps | sit_up, 20 reps | push_up, 10 reps | air_squat, 15 reps | sit_up, 20 reps | push_up, 10 reps | air_squat, 15 reps | sit_up, 20 reps',
  ],
  [
    '递减组：侧平举 12公斤12次，10公斤10次，8公斤8次',
    'lateral_raise, 12 reps, 12 kg | lateral_raise, 10 reps, 10 kg, drop | lateral_raise, 8 reps, 8 kg, drop',
  ],
  ['卧推 80kg 3x8，递减到60kg 12次', '3× bench_press, 8 reps, 80 kg | bench_press, 12 reps, 60 kg, drop'],
  ['计划明天深蹲5x5', ''],
  ['原计划5x5，实际深蹲100公斤做了3x5', '3× back_squat, 5 reps, 100 kg'],
  ['跳过了硬拉', ''],
  ['没做深蹲，改做腿举 150公斤 3x12', '3× leg_press, 12 reps, 150 kg'],
  ['11月23日 深蹲 100公斤 5x5', '5× back_squat, 5 reps, 100 kg'],
  ['周一 卧推 80公斤 3x8', '3× bench_press, 8 reps, 80 kg'],
  ['卧推 60%，5x5', '5× bench_press, 5 reps'],
  ['推举 40公斤 5、5、5、4、4 @8', '3× overhead_press, 5 reps, 40 kg, rpe 8 | 2× overhead_press, 4 reps, 40 kg, rpe 8'],
  ['卧推 100斤 10个 4组', '4× bench_press, 10 reps, 50 kg'],
  ['深蹲 200斤 5x5', '5× back_squat, 5 reps, 100 kg'],
  ['高脚杯深蹲24kg 12次×3组', '3× goblet_squat, 12 reps, 24 kg'],
  ['臀推 100KG*10*4', '4× hip_thrust, 10 reps, 100 kg'],
  ['腿举200*12*3', '3× leg_press, 12 reps, 200 of own unit'],
  [
    '卧推60*12，70*10，80*8',
    'bench_press, 12 reps, 60 of own unit | bench_press, 10 reps, 70 of own unit | bench_press, 8 reps, 80 of own unit',
  ],
  ['卧推 60kg/12次 70kg/10次', 'bench_press, 12 reps, 60 kg | bench_press, 10 reps, 70 kg'],
  ['深蹲 3*8*80', '3× back_squat, 8 reps, 80 of own unit'],
  ['深蹲100公斤5次，还能做2个', 'back_squat, 5 reps, 100 kg, rir 2'],
  ['卧推100公斤 1次 PR', 'bench_press, 1 reps, 100 kg'],
  ['徒手深蹲 30个 3组', '3× air_squat, 30 reps'],
  ['深蹲自重 3x20', '3× air_squat, 20 reps, 0 added'],
  ['波比跳 10个x5组', '5× burpee, 10 reps'],
  ['开合跳 1分钟', 'jumping_jack, 60 s'],
  ['弯举 20磅 12次', 'bicep_curl, 12 reps, 9.072 kg (lb)'],
  ['罗马尼亚硬拉 80公斤8次4组，RPE7-8，节奏3-1-1', '4× romanian_deadlift, 8 reps, 80 kg, rpe 7.5'],
  ['壶铃摆荡 24公斤 20次 5组 组间休息60秒', '5× kettlebell_swing, 20 reps, 24 kg'],
  ['农夫行走 每手32公斤 40米 4趟', '4× farmers_carry, 32 kg, 40 m, per side'],
  ['左手弯举12公斤10次，右手弯举12公斤10次', 'bicep_curl, 10 reps, 12 kg, left | bicep_curl, 10 reps, 12 kg, right'],
  [
    '卧推第一组60公斤12个 第二组70公斤10个 第三组80公斤6个',
    'bench_press, 12 reps, 60 kg | bench_press, 10 reps, 70 kg | bench_press, 6 reps, 80 kg',
  ],
  ['卧推 80公斤 8次 8次 7次', '2× bench_press, 8 reps, 80 kg | bench_press, 7 reps, 80 kg'],
  ['卧推 80公斤 8+8+7', '2× bench_press, 8 reps, 80 kg | bench_press, 7 reps, 80 kg'],
  ['一共做了五组卧推，每组十次，重量七十公斤', '5× bench_press, 10 reps, 70 kg'],
  ['休息日', ''],
  ['昨天练腿，今天腿很酸', ''],
  ['深蹲上次95公斤，这次100公斤5x5', '5× back_squat, 5 reps, 100 kg'],
  ['卧推100公斤推了5个，最后一个没推起来', 'bench_press, 5 reps, 100 kg, failure'],
  ['引体做到力竭，12个', 'pull_up, 12 reps, failure'],
  ['卧推最后一组AMRAP做了12个', 'bench_press, 12 reps, amrap'],
  ['晨跑5公里', 'running, 5000 m'],
  ['走路一万步', ''],
  ['卧推 3组8次 @80kg', '3× bench_press, 8 reps, 80 kg'],
];

test.each(LINES)('%s', (text, sets) => {
  expect(setsOf(text)).toBe(sets);
});
