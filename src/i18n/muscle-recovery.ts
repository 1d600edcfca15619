// Texts of how muscles stand: the body map of recovery and its sheet. They come with that screen.
import type { Localized } from '../domain/language.ts';

type Bands = Readonly<Record<'ready' | 'nearly' | 'partly' | 'little', string>>;

export interface MuscleTexts {
  readonly title: string;
  readonly failed: string;
  readonly tryAgain: string;
  readonly headline: {
    readonly ready: string;
    readonly all: string;
    /** `muscles` have been joined. */
    readonly recovering: (muscles: string) => string;
  };
  /** Joined to a list of muscles. */
  readonly more: (count: number) => string;
  readonly nothingHelp: string;
  readonly mapNote: string;
  /** In the key of the picture. */
  readonly bands: Bands;
  readonly list: string;
  readonly percent: (percent: number) => string;
  readonly about: (percent: number) => string;
  readonly could: (low: number, high: number) => string;
  /** Hours until it is expected to be ready, 0: it is. */
  readonly ready: (hours: number) => string;
  readonly readyShort: (hours: number) => string;
  readonly byHand: string;
  readonly readyTitle: string;
  readonly lastTitle: string;
  readonly never: string;
  readonly setsTitle: string;
  readonly setsOf: (sets: string, target: string) => string;
  readonly feel: string;
  readonly feelHelp: string;
  readonly feelings: Bands;
  readonly felt: (percent: number, feeling: string) => string;
  readonly keep: string;
  readonly kept: (muscle: string, feeling: string) => string;
  readonly takeBack: string;
  readonly takenBack: (muscle: string) => string;
  readonly notKept: string;
  readonly how: string;
  readonly howText: readonly string[];
}

/** From so many hours on days are told, in halves: the estimate knows no better. */
const TOLD_IN_DAYS = 18;

function halfDays(hours: number): { readonly days: number; readonly half: boolean } {
  const halves = Math.round(hours / 12);
  return { days: Math.floor(halves / 2), half: halves % 2 === 1 };
}

function roughHours(hours: number): number {
  return hours < 6 ? Math.max(1, Math.round(hours)) : 3 * Math.round(hours / 3);
}

function inEnglish(hours: number): string {
  if (hours < TOLD_IN_DAYS) return roughHours(hours) === 1 ? '1 hour' : `${roughHours(hours)} hours`;
  const { days, half } = halfDays(hours);
  return days === 1 && !half ? '1 day' : `${days}${half ? '½' : ''} days`;
}

function inChinese(hours: number): string {
  if (hours < TOLD_IN_DAYS) return `${roughHours(hours)} 小时`;
  const { days, half } = halfDays(hours);
  return half ? `${days} 天半` : `${days} 天`;
}

const en: MuscleTexts = {
  title: 'Your muscles',
  failed: 'Your muscles could not be worked out',
  tryAgain: 'Try again',
  headline: {
    ready: 'All your muscles are ready',
    all: 'All your muscles are still recovering',
    recovering: (muscles) => `Still recovering: ${muscles}`,
  },
  more: (count) => `${count} more`,
  nothingHelp:
    'Nothing was logged in the last ten weeks, so all is taken to be rested. Say otherwise where you feel otherwise.',
  mapNote: 'Tap a muscle for its numbers, and to say how it feels.',
  bands: { ready: 'Ready', nearly: 'Nearly', partly: 'Partly', little: 'Just worked' },
  list: 'Every muscle, the most tired first',
  percent: (percent) => `${percent} %`,
  about: (percent) => `About ${percent} % recovered,`,
  could: (low, high) => `could be ${low}–${high} %`,
  ready: (hours) => (hours === 0 ? 'Ready' : `in about ${inEnglish(hours)}`),
  readyShort: (hours) => (hours === 0 ? 'now' : `in ${inEnglish(hours)}`),
  byHand: 'By your word',
  readyTitle: 'Expected to be ready',
  lastTitle: 'Last trained',
  never: '–',
  setsTitle: 'Sets, last 7 days',
  setsOf: (sets, target) => `${sets} of ${target}`,
  feel: 'How does it feel?',
  feelHelp: 'Your plan goes by what you say. It fades over the days, and what you train after it counts as always.',
  feelings: { ready: 'Fresh', nearly: 'Nearly fresh', partly: 'A bit tired', little: 'Worn out' },
  felt: (percent, feeling) => `${feeling}, ${percent} %`,
  keep: 'That is how it feels',
  kept: (muscle, feeling) => `${muscle}: ${feeling.toLowerCase()}. Your plan goes by it.`,
  takeBack: 'Back to the estimate',
  takenBack: (muscle) => `${muscle}: back to the estimate.`,
  notKept: 'That could not be stored. Try again.',
  how: 'How this is estimated',
  howText: [
    'Each working set adds to what a muscle carries: in full where it is the main one, in part where it helps, more the nearer the set came to failure. Half of it is gone after 16 hours in small muscles and 22 in large ones, later after work you are not used to or far more than usual.',
    'How much that is depends on what you usually do: the middle of your sessions of that muscle in the eight weeks before. After a usual session a large muscle stands at about 60 % the next day, 80 % after two and 90 % after three. In studies strength comes back 48–72 hours after hard sets (Morán-Navarro 2017, Korak 2015), later in those new to it (Radaelli 2012). The exact numbers are our own choice.',
    'Eight times out of ten the truth should lie within the band. It is wide where sets do not say how hard they were, while there are few sessions, and where you may have trained without logging. Notes of tiredness, short sleep or stress lower all muscles a little while they hold. Cardio and stretching are not counted.',
  ],
};

const zh: MuscleTexts = {
  title: '你的肌肉',
  failed: '无法算出肌肉的状态',
  tryAgain: '重试',
  headline: {
    ready: '所有肌肉都已恢复',
    all: '所有肌肉都还在恢复',
    recovering: (muscles) => `还在恢复：${muscles}`,
  },
  more: (count) => `另外 ${count} 处`,
  nothingHelp: '最近十周没有训练记录，所以都按已恢复来算。感觉不是这样的话，可以直接说。',
  mapNote: '点一块肌肉看数字，也可以说说它的感觉。',
  bands: { ready: '已恢复', nearly: '快恢复了', partly: '恢复了一部分', little: '刚练过' },
  list: '全部肌肉，最累的在前',
  percent: (percent) => `${percent}%`,
  about: (percent) => `大约恢复了 ${percent}%，`,
  could: (low, high) => `可能在 ${low}–${high}% 之间`,
  ready: (hours) => (hours === 0 ? '已恢复' : `约 ${inChinese(hours)}后`),
  readyShort: (hours) => (hours === 0 ? '现在' : `${inChinese(hours)}后`),
  byHand: '按你说的',
  readyTitle: '预计恢复',
  lastTitle: '上次训练',
  never: '–',
  setsTitle: '最近 7 天的组数',
  setsOf: (sets, target) => `${sets} / ${target}`,
  feel: '感觉怎么样？',
  feelHelp: '计划会照你说的来。几天之内它会慢慢淡去，之后练的照常计算。',
  feelings: { ready: '很轻松', nearly: '差不多轻松', partly: '有点累', little: '很累' },
  felt: (percent, feeling) => `${feeling}，${percent}%`,
  keep: '就是这种感觉',
  kept: (muscle, feeling) => `${muscle}：${feeling}。计划会照这个来。`,
  takeBack: '回到估计值',
  takenBack: (muscle) => `${muscle}：已回到估计值。`,
  notKept: '没能保存，请重试。',
  how: '这是怎么估计的',
  howText: [
    '每个正式组都会给肌肉加上负担：主要发力的算全部，协助的算一部分，越接近力竭算得越多。小肌肉 16 小时、大肌肉 22 小时后减半；练了不习惯的动作或远超平常的量，会更慢。',
    '这份负担有多重，取决于你平常练多少：取之前八周里该肌肉每次训练量的中位数。一次平常的训练之后，大肌肉第二天约为 60%，两天后约 80%，三天后约 90%。研究里，接近力竭的训练后力量在 48–72 小时内恢复（Morán-Navarro 2017，Korak 2015），新手更慢（Radaelli 2012）。具体的数字是我们自己定的。',
    '十次里大约有八次，真实情况落在这个范围内。没有记录每组有多累、训练次数还少、或者可能有没记下的训练时，范围会更宽。说到疲劳、睡得少或压力大的笔记在有效期内会让所有肌肉略低一些。有氧和拉伸不计入。',
  ],
};

export const muscleTexts: Localized<MuscleTexts> = { en, zh };
