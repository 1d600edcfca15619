// Texts of how the person was over weeks: the check-in, the chart of days, what the plan is eased by. They come with that screen.
import { counted } from './counted.ts';
import type { CheckInMeasure, CheckInStep } from '../domain/log/check-in.ts';
import type { Localized } from '../domain/language.ts';

type Five = readonly [string, string, string, string, string];

export interface ReadinessTexts {
  readonly title: string;
  readonly open: string;
  readonly failed: string;
  readonly tryAgain: string;
  readonly headline: {
    readonly nothing: string;
    readonly low: (measure: CheckInMeasure, days: number, of: number) => string;
    readonly sore: (place: string, days: number) => string;
    readonly steady: (days: number) => string;
  };
  readonly checkIn: string;
  readonly checkInHelp: string;
  readonly measures: Readonly<Record<CheckInMeasure, string>>;
  /** Asked in the check-in. */
  readonly questions: Readonly<Record<CheckInMeasure, string>>;
  /** Of the five steps; the first and last stand at the ends of the scale. */
  readonly steps: Readonly<Record<CheckInMeasure, Five>>;
  /** `Slept: badly (1 of 5)`. */
  readonly told: (measure: CheckInMeasure, step: CheckInStep) => string;
  readonly saved: (told: string) => string;
  readonly takenBack: (told: string) => string;
  readonly undo: string;
  readonly notKept: string;
  readonly weeks: string;
  readonly weeksTitle: string;
  readonly weeksNote: string;
  readonly day: string;
  /** Heads a column. */
  readonly hurts: string;
  readonly painStates: Readonly<Record<'present' | 'improving' | 'absent', string>>;
  readonly painNoPlace: string;
  /** `left knee`. */
  readonly place: (side: 'left' | 'right' | 'both' | null, part: string) => string;
  readonly painText: (place: string, state: string, severity: number | null) => string;
  readonly nothingTold: string;
  readonly wordsOf: (day: string) => string;
  readonly fromCheckIn: string;
  readonly toWorkoutOf: (quote: string) => string;
  readonly empty: string;
  readonly emptyHelp: string;
  readonly limits: string;
  readonly limitsHelp: string;
  readonly noLimits: string;
  readonly earlierLimits: string;
  readonly sore: (joint: string) => string;
  readonly fromTo: (from: string, until: string) => string;
  readonly takeBack: string;
  readonly takeBackOf: (limit: string) => string;
  readonly bringBack: string;
  readonly bringBackOf: (limit: string) => string;
  readonly isTakenBack: string;
  readonly quote: (words: string) => string;
  readonly improvingHelp: string;
}

const STEPS_EN: ReadinessTexts['steps'] = {
  sleep: ['badly', 'not well', 'so-so', 'well', 'very well'],
  energy: ['empty', 'tired', 'so-so', 'rested', 'full of it'],
  calm: ['very tense', 'tense', 'so-so', 'calm', 'very calm'],
  mood: ['low', 'rather low', 'so-so', 'good', 'very good'],
  soreness: ['very sore', 'sore', 'a little', 'hardly', 'not at all'],
};

const MEASURES_EN: ReadinessTexts['measures'] = {
  sleep: 'Sleep',
  energy: 'Energy',
  calm: 'Calm',
  mood: 'Mood',
  soreness: 'Fresh muscles',
};

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const LOW_EN: Readonly<Record<CheckInMeasure, string>> = {
  sleep: 'Sleep was short of the band',
  energy: 'Energy was below the band',
  calm: 'These days were tense',
  mood: 'Mood was below the band',
  soreness: 'Muscles stayed sore',
};

const en: ReadinessTexts = {
  title: 'Readiness',
  open: 'Readiness over time',
  failed: 'What you told could not be read just now. Nothing of it is lost.',
  tryAgain: 'Try again',
  headline: {
    nothing: 'How are you today?',
    low: (measure, days, of) => `${LOW_EN[measure]} on ${days} of ${counted(of, 'day')}`,
    sore: (place, days) =>
      `${place.charAt(0).toUpperCase()}${place.slice(1)} hurt on ${plural(days, 'day', 'days')} this week`,
    steady: (days) => (days === 1 ? 'One day told, nothing stands out' : `${days} days told, a steady week`),
  },
  checkIn: 'Today',
  checkInHelp: 'One tap each, kept at once. Leave out what you like.',
  measures: MEASURES_EN,
  questions: {
    sleep: 'How did you sleep?',
    energy: 'How much energy do you have?',
    calm: 'How calm are you?',
    mood: 'How is your mood?',
    soreness: 'How sore are your muscles?',
  },
  steps: STEPS_EN,
  told: (measure, step) => `${MEASURES_EN[measure]}: ${STEPS_EN[measure][step - 1] ?? ''} (${step} of 5)`,
  saved: (told) => `Kept. ${told}`,
  takenBack: (told) => `Taken back. ${told}`,
  undo: 'Undo',
  notKept: 'That could not be kept on this device. Free some space and tap again.',
  weeks: 'Eight weeks',
  weeksTitle: 'How you were, day by day',
  weeksNote:
    'The band is the middle of the scale and better. A diamond is below it, or a place that hurt; a ring is getting better.',
  day: 'Day',
  hurts: 'Places',
  painStates: { present: 'hurt', improving: 'getting better', absent: 'fine' },
  painNoPlace: 'no place named',
  place: (side, part) => (side === null ? part : side === 'both' ? `both sides, ${part}` : `${side} ${part}`),
  painText: (place, state, severity) => `${place} ${state}${severity === null ? '' : `, ${severity} of 10`}`,
  nothingTold: 'Nothing told',
  wordsOf: (day) => `What you said on ${day}`,
  fromCheckIn: 'Check-in',
  toWorkoutOf: (quote) => `To the workout of “${quote}”`,
  empty: 'Nothing is drawn yet',
  emptyHelp:
    'A tap above is enough to begin. Words do the same: write “slept badly” or “left knee a bit sore” beside a workout, and the day is drawn here with what you wrote.',
  limits: 'What eases your plan now',
  limitsHelp: 'Each comes from your own words, ends by itself and can be taken back.',
  noLimits: 'Nothing. The plan stands as it was made.',
  earlierLimits: 'Earlier',
  sore: (joint) => `Sore: ${joint}`,
  fromTo: (from, until) => (from === until ? from : `${from} to ${until}`),
  takeBack: 'Take back',
  takeBackOf: (limit) => `Take back: ${limit}`,
  bringBack: 'Bring back',
  bringBackOf: (limit) => `Bring back: ${limit}`,
  isTakenBack: 'taken back',
  quote: (words) => `“${words}”`,
  improvingHelp: 'A place that gets better stays spared until its day comes. You can take that back sooner.',
};

const STEPS_ZH: ReadinessTexts['steps'] = {
  sleep: ['很差', '不太好', '一般', '好', '很好'],
  energy: ['没力气', '累', '一般', '有精神', '精力充沛'],
  calm: ['很紧张', '紧张', '一般', '平静', '很平静'],
  mood: ['低落', '有点低落', '一般', '好', '很好'],
  soreness: ['很酸痛', '酸痛', '有一点', '几乎没有', '完全没有'],
};

const MEASURES_ZH: ReadinessTexts['measures'] = {
  sleep: '睡眠',
  energy: '精力',
  calm: '平静',
  mood: '心情',
  soreness: '肌肉轻松',
};

const LOW_ZH: Readonly<Record<CheckInMeasure, string>> = {
  sleep: '睡眠不足',
  energy: '精力偏低',
  calm: '比较紧张',
  mood: '心情偏低',
  soreness: '肌肉酸痛',
};

const zh: ReadinessTexts = {
  title: '状态',
  open: '状态变化',
  failed: '暂时读不出你说过的内容。没有丢失任何东西。',
  tryAgain: '重试',
  headline: {
    nothing: '今天感觉怎么样？',
    low: (measure, days, of) => `${of} 天里有 ${days} 天${LOW_ZH[measure]}`,
    sore: (place, days) => `本周有 ${days} 天${place}不适`,
    steady: (days) => (days === 1 ? '说了一天，没有特别之处' : `说了 ${days} 天，平稳的一周`),
  },
  checkIn: '今天',
  checkInHelp: '每项点一下，立即保存。不想说的可以不说。',
  measures: MEASURES_ZH,
  questions: {
    sleep: '睡得怎么样？',
    energy: '精力怎么样？',
    calm: '有多平静？',
    mood: '心情怎么样？',
    soreness: '肌肉酸痛吗？',
  },
  steps: STEPS_ZH,
  told: (measure, step) => `${MEASURES_ZH[measure]}：${STEPS_ZH[measure][step - 1] ?? ''}（${step}/5）`,
  saved: (told) => `已保存。${told}`,
  takenBack: (told) => `已撤回。${told}`,
  undo: '撤销',
  notKept: '没能保存在这台设备上。请腾出一些空间后再点一次。',
  weeks: '八周',
  weeksTitle: '每天的状态',
  weeksNote: '色带是中间及以上。菱形表示低于色带，或某处不适；圆环表示在好转。',
  day: '日期',
  hurts: '部位',
  painStates: { present: '不适', improving: '在好转', absent: '没事' },
  painNoPlace: '未说明部位',
  place: (side, part) => `${side === null ? '' : side === 'both' ? '两侧' : side === 'left' ? '左' : '右'}${part}`,
  painText: (place, state, severity) => `${place}${state}${severity === null ? '' : `，${severity}/10`}`,
  nothingTold: '没有说',
  wordsOf: (day) => `${day}你说的话`,
  fromCheckIn: '签到',
  toWorkoutOf: (quote) => `去看写着“${quote}”的训练`,
  empty: '还没有可画的内容',
  emptyHelp: '在上面点一下就能开始。写下来也一样：在训练旁写“没睡好”或“左膝有点疼”，这一天就会连同你的原话画在这里。',
  limits: '现在让计划放松的原因',
  limitsHelp: '每一条都来自你自己的话，到期自动结束，也可以撤回。',
  noLimits: '没有。计划保持原样。',
  earlierLimits: '以前的',
  sore: (joint) => `不适：${joint}`,
  fromTo: (from, until) => (from === until ? from : `${from}至${until}`),
  takeBack: '撤回',
  takeBackOf: (limit) => `撤回：${limit}`,
  bringBack: '恢复',
  bringBackOf: (limit) => `恢复：${limit}`,
  isTakenBack: '已撤回',
  quote: (words) => `“${words}”`,
  improvingHelp: '在好转的部位到期之前仍会被照顾。你可以提前撤回。',
};

export const readinessTexts: Localized<ReadinessTexts> = { en, zh };
