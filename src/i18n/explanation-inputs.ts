// What went into a number of the plan, each with its name and its value in words.
import { counted } from './counted.ts';
import type { ExplanationInput } from '../domain/planning/explanation.ts';
import type { Language } from '../domain/language.ts';
import {
  clock,
  type ExplanationContext,
  figure,
  hundredths,
  type InputText,
  percent,
  percentZh,
  product,
  setsText,
  span,
} from './explanation-figures.ts';
import { reasonText } from './reasons.ts';
import { vocabulary } from './vocabulary.ts';
import { changeText } from './what-if.ts';

const minutesEn = (minutes: number) => `${figure(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}`;

export function explanationInputsEn(input: ExplanationInput, context: ExplanationContext): InputText {
  const words = vocabulary.en;
  const { load, exerciseName } = context;
  switch (input.kind) {
    case 'goal':
      return { label: 'Goal', value: words.goals[input.goal].name };
    case 'level':
      return { label: 'Level', value: words.levels[input.level].name };
    case 'last_time':
      return { label: `Last time, ${words.date(input.day)}`, value: setsText(input.sets, load) };
    case 'range':
      return { label: 'Range', value: `${span(input.min, input.max)} ${input.unit === 'reps' ? 'repetitions' : 's'}` };
    case 'step':
      return { label: 'Smallest step', value: load(input.kg) };
    case 'least_load':
      return { label: 'Lightest there is', value: load(input.kg) };
    case 'most_load':
      return { label: 'At most, one step up', value: load(input.kg) };
    case 'strength_estimate':
      return {
        label: 'Best single now, estimated',
        value: `${load(input.kg)} (${load(input.lowKg)} to ${load(input.highKg)})`,
      };
    case 'percent':
      return { label: 'Share', value: `${figure(input.percent)} % of ${load(input.ofKg)}` };
    case 'body_mass':
      return { label: 'Body weight', value: load(input.kg) };
    case 'form_score':
      return { label: 'Form score', value: figure(input.score) };
    case 'range_reached':
      return { label: 'Range reached', value: percent(input.share) };
    case 'constraint':
      return { label: words.constraints[input.constraint.kind], value: `“${input.constraint.quote}”` };
    case 'gap':
      return { label: 'Days since', value: String(input.days) };
    case 'time':
      return {
        label: `Of ${minutesEn(input.allowedMinutes)}`,
        value: `warm-up ${clock(input.warmUpSec)}, setting up ${clock(input.setUpSec)}, sets ${clock(input.workSec)}, rests ${clock(input.restSec)}`,
      };
    case 'contribution':
      return {
        label: exerciseName(input.exerciseId),
        value: product(input.sets, input.share, input.sets === 1 ? 'set' : 'sets'),
      };
    case 'weekly_target':
      return {
        label: `${words.muscles[input.muscle]}, target a week`,
        value: `${figure(input.sets)} ${input.sets === 1 ? 'set' : 'sets'}`,
      };
    case 'session_cap':
      return { label: 'Most sets of a muscle in one session', value: String(input.sets) };
    case 'equipment':
      return { label: 'Equipment', value: toolsText('en', input.equipment) };
    case 'change':
      return { label: 'You asked for', value: changeText.en(input.change, context) };
    case 'reason':
      return { label: reasonText.en(input.reason, context), value: '' };
    case 'heaviest_set':
      return { label: 'Heaviest set', value: `${load(input.kg)} × ${input.reps}` };
    case 'estimate_allows':
      return { label: 'Your strength lets you do', value: counted(input.reps, 'repetition') };
    case 'usual_rest':
      return { label: 'Usual rest', value: clock(input.sec) };
    case 'longest_rest':
      return { label: `Longest rest in ${minutesEn(input.minutes)}`, value: clock(input.sec) };
    case 'usual_reserve':
      return { label: 'Usually left', value: String(input.reps) };
    case 'more_reserve':
      return { label: 'Left besides, while eased', value: String(input.reps) };
    case 'least_reserve':
      return { label: 'At least, with care', value: String(input.reps) };
    case 'room':
      return { label: 'Room in the session', value: clock(input.sec) };
    case 'wanted_sets':
      return { label: 'Sets your week was filled with', value: String(input.sets) };
    case 'fewer_sets':
      return { label: 'Taken away', value: String(input.sets) };
    case 'stops_at':
      return { label: 'Against one more set', value: LIMITS.en[input.what] };
    case 'exercise_minutes':
      return { label: exerciseName(input.exerciseId), value: minutesEn(input.minutes) };
    case 'week':
      return {
        label: `Day ${input.day} of ${input.daysPerWeek} a week`,
        value: `the week begins on ${words.date(input.from)}`,
      };
    case 'moved':
      return { label: 'Moved by', value: Math.abs(input.days) === 1 ? '1 day' : `${Math.abs(input.days)} days` };
    case 'last_workout':
      return { label: 'Last workout', value: words.date(input.day) };
    case 'usual_sets':
      return { label: 'For goal and level, a large muscle', value: counted(input.sets, 'set') };
    case 'weekly_minutes':
      return { label: `${minutesEn(input.minutes)} a week`, value: `× ${hundredths(input.factor)}` };
    case 'block_week':
      return {
        label: `Week ${input.week} of ${input.weeks} of your block${input.eased ? ', eased while you are tired' : ''}`,
        value: `× ${hundredths(input.factor)}`,
      };
    case 'muscle_share':
      return { label: `${words.muscles[input.muscle]}, of a large muscle’s sets`, value: percent(input.share) };
  }
}

export function explanationInputsZh(input: ExplanationInput, context: ExplanationContext): InputText {
  const words = vocabulary.zh;
  const { load, exerciseName } = context;
  switch (input.kind) {
    case 'goal':
      return { label: '目标', value: words.goals[input.goal].name };
    case 'level':
      return { label: '水平', value: words.levels[input.level].name };
    case 'last_time':
      return { label: `上次，${words.date(input.day)}`, value: setsText(input.sets, load) };
    case 'range':
      return { label: '范围', value: `${span(input.min, input.max)} ${input.unit === 'reps' ? '次' : '秒'}` };
    case 'step':
      return { label: '最小一档', value: load(input.kg) };
    case 'least_load':
      return { label: '最轻可到', value: load(input.kg) };
    case 'most_load':
      return { label: '最多加一档', value: load(input.kg) };
    case 'strength_estimate':
      return {
        label: '估算的单次最大重量',
        value: `${load(input.kg)}（${load(input.lowKg)} 到 ${load(input.highKg)}）`,
      };
    case 'percent':
      return { label: '比例', value: `${load(input.ofKg)} 的 ${figure(input.percent)}%` };
    case 'body_mass':
      return { label: '体重', value: load(input.kg) };
    case 'form_score':
      return { label: '动作质量', value: `${figure(input.score)} 分` };
    case 'range_reached':
      return { label: '达到的幅度', value: percentZh(input.share) };
    case 'constraint':
      return { label: words.constraints[input.constraint.kind], value: `“${input.constraint.quote}”` };
    case 'gap':
      return { label: '间隔', value: `${input.days} 天` };
    case 'time':
      return {
        label: `可用 ${figure(input.allowedMinutes)} 分钟`,
        value: `热身 ${clock(input.warmUpSec)}、准备 ${clock(input.setUpSec)}、训练 ${clock(input.workSec)}、休息 ${clock(input.restSec)}`,
      };
    case 'contribution':
      return { label: exerciseName(input.exerciseId), value: product(input.sets, input.share, '组') };
    case 'weekly_target':
      return { label: `${words.muscles[input.muscle]}每周目标`, value: `${figure(input.sets)} 组` };
    case 'session_cap':
      return { label: '一次训练里每块肌肉最多', value: `${input.sets} 组` };
    case 'equipment':
      return { label: '器材', value: toolsText('zh', input.equipment) };
    case 'change':
      return { label: '你的要求', value: changeText.zh(input.change, context) };
    case 'reason':
      return { label: reasonText.zh(input.reason, context), value: '' };
    case 'heaviest_set':
      return { label: '最重的一组', value: `${load(input.kg)} × ${input.reps}` };
    case 'estimate_allows':
      return { label: '以你现在的力量可以做', value: `${input.reps} 次` };
    case 'usual_rest':
      return { label: '通常休息', value: clock(input.sec) };
    case 'longest_rest':
      return { label: `${figure(input.minutes)} 分钟的训练里最多休息`, value: clock(input.sec) };
    case 'usual_reserve':
      return { label: '通常留', value: `${input.reps} 次` };
    case 'more_reserve':
      return { label: '放轻期间再多留', value: `${input.reps} 次` };
    case 'least_reserve':
      return { label: '需要留意，至少留', value: `${input.reps} 次` };
    case 'room':
      return { label: '训练里可用的时间', value: clock(input.sec) };
    case 'wanted_sets':
      return { label: '一周安排时的组数', value: `${input.sets} 组` };
    case 'fewer_sets':
      return { label: '去掉', value: `${input.sets} 组` };
    case 'stops_at':
      return { label: '为什么不再多一组', value: LIMITS.zh[input.what] };
    case 'exercise_minutes':
      return { label: exerciseName(input.exerciseId), value: `${figure(input.minutes)} 分钟` };
    case 'week':
      return {
        label: `每周 ${input.daysPerWeek} 天中的第 ${input.day} 天`,
        value: `这一周从${words.date(input.from)}开始`,
      };
    case 'moved':
      return { label: '挪动', value: `${Math.abs(input.days)} 天` };
    case 'last_workout':
      return { label: '上次训练', value: words.date(input.day) };
    case 'usual_sets':
      return { label: '按目标和水平，大肌群', value: `${input.sets} 组` };
    case 'weekly_minutes':
      return { label: `每周 ${figure(input.minutes)} 分钟`, value: `× ${hundredths(input.factor)}` };
    case 'block_week':
      return {
        label: `你的阶段第 ${input.week}/${input.weeks} 周${input.eased ? '，疲劳期间放轻' : ''}`,
        value: `× ${hundredths(input.factor)}`,
      };
    case 'muscle_share':
      return { label: `${words.muscles[input.muscle]}，占大肌群组数`, value: percentZh(input.share) };
  }
}

const LIMITS = {
  en: {
    minutes: 'no time left, with every set at its longest',
    session_cap: 'a muscle has all it can take in one session',
    target: 'the week’s target is reached',
    worth: 'other work gains more',
  },
  zh: {
    minutes: '按每组最长的时间算，这次已经排满',
    session_cap: '有肌肉在这次训练里已经够多',
    target: '已达到本周目标',
    worth: '练别的更有收获',
  },
} as const;

function toolsText(language: Language, tools: Extract<ExplanationInput, { kind: 'equipment' }>['equipment']): string {
  const words = vocabulary[language];
  if (tools === 'all') return language === 'en' ? 'everything' : '全部';
  const named = tools.filter((tool) => tool !== 'bodyweight').map((tool) => words.equipment[tool]);
  return named.length > 0 ? words.list(named) : words.equipment.bodyweight;
}
