// What the coach says aloud beside a movement's own cues: short enough to be understood from three metres, out of breath.
import { counted } from './counted.ts';
import type { SpokenWords } from '../domain/coaching/spoken-words.ts';
import type { Localized } from '../domain/language.ts';
import type { Load } from '../domain/log/records.ts';
import type { NextUp, Stand } from '../domain/coaching/announcements.ts';
import { chineseAmount, chineseNumber } from './chinese-numbers.ts';
import { numberWord, numberWordFirst } from './number-words.ts';
import { setUpTexts } from './set-up.ts';

const repetitionsEn = (count: number) => `${spokenEn(count)} ${count === 1 ? 'repetition' : 'repetitions'}`;
const secondsEn = (count: number) => `${spokenEn(count)} ${count === 1 ? 'second' : 'seconds'}`;
/** "0" would be read as "none". */
const spokenEn = (count: number) => (count === 0 ? 'zero' : numberWord(count));

const loadUnitEn = ({ value, unit }: Load) => `${unit === 'kg' ? 'kilogram' : 'pound'}${value === 1 ? '' : 's'}`;

function standEn({ view, floor }: Stand): string {
  const views: Readonly<Record<Stand['view'], string>> = {
    side: 'side to the phone',
    front: 'facing the phone',
    back: 'back to the phone',
    oblique: 'turned half to the phone',
    unknown: '',
  };
  const text = [...(floor ? ['on the floor'] : []), ...(view === 'unknown' ? [] : [views[view]])].join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function nextEn({ name, set, of, reps, seconds, load, stand }: NextUp): string {
  const parts = [
    name,
    ...(set !== undefined && of !== undefined && of > 1 ? [`set ${spokenEn(set)} of ${spokenEn(of)}`] : []),
    ...(reps === undefined ? [] : [repetitionsEn(reps)]),
    ...(seconds === undefined ? [] : [secondsEn(seconds)]),
    ...(load === undefined ? [] : [`${load.value} ${loadUnitEn(load)}`]),
  ];
  return `Next: ${parts.join(', ')}${stand ? `. ${standEn(stand)}` : ''}`;
}

function standZh({ view, floor }: Stand): string {
  const views: Readonly<Record<Stand['view'], string>> = {
    side: '侧面对着手机',
    front: '面对手机',
    back: '背对手机',
    oblique: '斜对着手机',
    unknown: '',
  };
  return [...(floor ? ['在地上'] : []), ...(view === 'unknown' ? [] : [views[view]])].join('，');
}

function nextZh({ name, set, of, reps, seconds, load, stand }: NextUp): string {
  const parts = [
    name,
    ...(set !== undefined && of !== undefined && of > 1 ? [`第${chineseNumber(set)}组，共${chineseAmount(of)}组`] : []),
    ...(reps === undefined ? [] : [`${chineseAmount(reps)}次`]),
    ...(seconds === undefined ? [] : [`${chineseAmount(seconds)}秒`]),
    ...(load === undefined ? [] : [`${load.value}${load.unit === 'kg' ? '公斤' : '磅'}`]),
  ];
  return `下一个：${parts.join('，')}${stand ? `。${standZh(stand)}` : ''}`;
}

const en: SpokenWords = {
  count: spokenEn,
  held: secondsEn,
  ready: 'I can see you',
  getInView: (hint, amount) => setUpTexts.en.hint(hint, amount),
  notJudged: (faults) => `From here I count, but cannot judge: ${faults.join(', ').toLowerCase()}`,
  otherMovement: (name) => `That looks like ${name}`,
  go: 'Go',
  personLeft: 'Paused',
  resumed: 'Going on',
  setDone: (amount, measure) => {
    if (amount === 0) return 'Set over';
    if (measure === 'hold') return amount === 1 ? 'Done. One second' : `Done. ${amount} seconds`;
    if (measure === 'distance') return `Done. ${counted(amount, 'metre')}`;
    return `Done. ${numberWordFirst(amount)}`;
  },
  milestone: (which, count) => {
    const text = { halfway: 'halfway', last_two: 'last two', last_one: 'last one' }[which];
    return count === null ? text.charAt(0).toUpperCase() + text.slice(1) : `${numberWordFirst(count)}, ${text}`;
  },
  secondsLeft: (seconds) => `${numberWordFirst(seconds)} ${seconds === 1 ? 'second' : 'seconds'} left`,
  rest: (seconds, next) => `Rest, ${secondsEn(seconds)}.${next ? ` ${nextEn(next)}` : ''}`,
  restOver: (next) => (next ? `Rest over. ${nextEn(next)}` : 'Rest over'),
  next: nextEn,
  nearLimit: (left) => (left <= 0 ? 'You are at your limit' : `About ${spokenEn(left)} left in you`),
  goodPlaceToStop: 'Good place to stop',
};

const zh: SpokenWords = {
  count: chineseNumber,
  held: (seconds) => `${chineseAmount(seconds)}秒`,
  ready: '看到你了',
  getInView: (hint, amount) => setUpTexts.zh.hint(hint, amount),
  notJudged: (faults) => `这个角度可以计数，但判断不了：${faults.join('、')}`,
  otherMovement: (name) => `这看起来像${name}`,
  go: '开始',
  personLeft: '已暂停',
  resumed: '继续',
  setDone: (amount, measure) => {
    if (amount === 0) return '这一组结束';
    return `完成，${chineseAmount(amount)}${measure === 'hold' ? '秒' : measure === 'distance' ? '米' : '次'}`;
  },
  milestone: (which, count) => {
    const text = { halfway: '一半了', last_two: '还有两次', last_one: '最后一次' }[which];
    return count === null ? text : `${chineseNumber(count)}，${text}`;
  },
  secondsLeft: (seconds) => `还剩${chineseAmount(seconds)}秒`,
  rest: (seconds, next) => `休息${chineseAmount(seconds)}秒。${next ? nextZh(next) : ''}`,
  restOver: (next) => (next ? `休息结束。${nextZh(next)}` : '休息结束'),
  next: nextZh,
  nearLimit: (left) => (left <= 0 ? '差不多到极限了' : `大约还能做${chineseAmount(left)}次`),
  goodPlaceToStop: '做到这里就很好',
};

export const spoken: Localized<SpokenWords> = { en, zh };
