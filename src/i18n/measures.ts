// Texts of measuring the body.
import { counted } from './counted.ts';
import { formats } from './formats.ts';
import type { MeasureKind, MeasureUnit } from '../domain/log/body-measure.ts';
import type { Localized } from '../domain/language.ts';

export interface MeasuresTexts {
  readonly title: string;
  readonly open: string;
  readonly none: string;
  readonly noneHelp: string;
  /** `82.4 kg, 3 days ago`. */
  readonly latest: (value: string, ago: string) => string;
  readonly today: string;
  readonly yesterday: string;
  readonly daysAgo: (days: number) => string;
  readonly date: (day: string) => string;
  readonly kinds: Readonly<Record<MeasureKind, string>>;
  readonly units: Readonly<Record<MeasureUnit, string>>;
  readonly value: (value: string, unit: MeasureUnit) => string;
  readonly all: string;
  readonly more: string;
  readonly never: string;
  readonly enter: (kind: string) => string;
  readonly enterShort: string;
  readonly change: (value: string, day: string) => string;
  readonly changeTitle: (kind: string) => string;
  readonly unit: string;
  readonly day: string;
  readonly less: string;
  readonly moreOf: string;
  readonly save: string;
  readonly saveChange: string;
  readonly saved: (kind: string, value: string) => string;
  readonly history: string;
  readonly earlier: string;
  readonly remove: (value: string, day: string) => string;
  readonly removed: (value: string) => string;
  readonly cancel: string;
  readonly massHelp: string;
  readonly course: string;
  readonly how: Readonly<Partial<Record<MeasureKind, string>>>;
  readonly loadFailed: string;
  readonly tryAgain: string;
  readonly problems: {
    readonly noNumber: string;
    readonly outOfRange: (min: string, max: string) => string;
    readonly future: string;
  };
}

const en: MeasuresTexts = {
  title: 'Body measures',
  open: 'Body measures',
  none: 'Nothing measured yet',
  noneHelp: 'One number now and then is enough. Always at the same time of day makes them comparable.',
  latest: (value, ago) => `${value}, ${ago}`,
  today: 'today',
  yesterday: 'yesterday',
  daysAgo: (days) => `${counted(days, 'day')} ago`,
  date: (day) => formats.en.day(day, { day: 'numeric', month: 'short', year: 'numeric' }),
  kinds: {
    body_mass: 'Body weight',
    body_fat: 'Body fat',
    neck: 'Neck',
    shoulders: 'Shoulders',
    chest: 'Chest',
    waist: 'Waist',
    hips: 'Hips',
    left_upper_arm: 'Left upper arm',
    right_upper_arm: 'Right upper arm',
    left_forearm: 'Left forearm',
    right_forearm: 'Right forearm',
    left_thigh: 'Left thigh',
    right_thigh: 'Right thigh',
    left_calf: 'Left calf',
    right_calf: 'Right calf',
  },
  units: { kg: 'kg', lb: 'lb', cm: 'cm', in: 'in', percent: '%' },
  value: (value, unit) => (unit === 'percent' ? `${value} %` : `${value} ${unit}`),
  all: 'Measures',
  more: 'More places to measure',
  never: 'not yet',
  enter: (kind) => `Enter ${kind.toLowerCase()}`,
  enterShort: 'Enter',
  change: (value, day) => `Change ${value} of ${day}`,
  changeTitle: (kind) => `Change ${kind.toLowerCase()}`,
  unit: 'Unit',
  day: 'Day',
  less: 'Less',
  moreOf: 'More',
  save: 'Keep it',
  saveChange: 'Save the change',
  saved: (kind, value) => `${kind}: ${value}`,
  history: 'Earlier ones',
  earlier: 'Show more',
  remove: (value, day) => `Remove ${value} of ${day}`,
  removed: (value) => `${value} is removed`,
  cancel: 'Leave it as it is',
  massHelp:
    'The newest weight goes into your profile. The plan takes first loads from it where you have lifted nothing yet.',
  course: 'How it went',
  how: {
    waist: 'At the navel, after breathing out.',
    hips: 'Where they are widest.',
    chest: 'Across the nipples, arms down.',
    neck: 'Below the Adam’s apple.',
    shoulders: 'Around both, where they are widest.',
    left_upper_arm: 'Where it is thickest, relaxed.',
    right_upper_arm: 'Where it is thickest, relaxed.',
    left_thigh: 'Halfway between hip and knee.',
    right_thigh: 'Halfway between hip and knee.',
  },
  loadFailed: 'Your measures could not be read.',
  tryAgain: 'Try again',
  problems: {
    noNumber: 'A number is missing.',
    outOfRange: (min, max) => `Believable is ${min} to ${max}. Check the number and the unit.`,
    future: 'That day has not come yet.',
  },
};

const zh: MeasuresTexts = {
  title: '身体数据',
  open: '身体数据',
  none: '还没有测量',
  noneHelp: '偶尔记一个数就够了。每次在一天中的同一时间量，才好比较。',
  latest: (value, ago) => `${value}，${ago}`,
  today: '今天',
  yesterday: '昨天',
  daysAgo: (days) => `${days} 天前`,
  date: (day) => formats.zh.day(day, { day: 'numeric', month: 'long', year: 'numeric' }),
  kinds: {
    body_mass: '体重',
    body_fat: '体脂率',
    neck: '颈围',
    shoulders: '肩围',
    chest: '胸围',
    waist: '腰围',
    hips: '臀围',
    left_upper_arm: '左上臂围',
    right_upper_arm: '右上臂围',
    left_forearm: '左前臂围',
    right_forearm: '右前臂围',
    left_thigh: '左大腿围',
    right_thigh: '右大腿围',
    left_calf: '左小腿围',
    right_calf: '右小腿围',
  },
  units: { kg: 'kg', lb: 'lb', cm: 'cm', in: 'in', percent: '%' },
  value: (value, unit) => (unit === 'percent' ? `${value}%` : `${value} ${unit}`),
  all: '各项数据',
  more: '更多部位',
  never: '还没有',
  enter: (kind) => `记录${kind}`,
  enterShort: '记录',
  change: (value, day) => `修改 ${day} 的 ${value}`,
  changeTitle: (kind) => `修改${kind}`,
  unit: '单位',
  day: '日期',
  less: '减少',
  moreOf: '增加',
  save: '保存',
  saveChange: '保存修改',
  saved: (kind, value) => `${kind}：${value}`,
  history: '以前的',
  earlier: '显示更多',
  remove: (value, day) => `删除 ${day} 的 ${value}`,
  removed: (value) => `已删除 ${value}`,
  cancel: '不改了',
  massHelp: '最新的体重会写入个人资料。还没练过的动作，计划用它估算起始重量。',
  course: '变化',
  how: {
    waist: '呼气后，在肚脐处量。',
    hips: '量最宽处。',
    chest: '过乳头一圈，手臂放下。',
    neck: '喉结下方。',
    shoulders: '两肩最宽处一圈。',
    left_upper_arm: '放松，量最粗处。',
    right_upper_arm: '放松，量最粗处。',
    left_thigh: '髋与膝的中间。',
    right_thigh: '髋与膝的中间。',
  },
  loadFailed: '没能读取你的身体数据。',
  tryAgain: '重试',
  problems: {
    noNumber: '还没有填数字。',
    outOfRange: (min, max) => `合理范围是 ${min} 到 ${max}。请检查数字和单位。`,
    future: '这一天还没到。',
  },
};

export const measuresTexts: Localized<MeasuresTexts> = { en, zh };
