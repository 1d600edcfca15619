// Texts of what stands on a screen while there is nothing of the person's own: an example of it, and one thing to do.
import type { Localized } from '../domain/language.ts';

export interface EmptyStateTexts {
  readonly example: string;
  /** The log: a sentence, what it is read as, and the other way into the log. */
  readonly log: {
    readonly words: string;
    readonly exercise: string;
    readonly sets: readonly string[];
    readonly action: string;
  };
  /** Trends: three muscles against the sets meant for the week. */
  readonly insight: {
    readonly caption: string;
    readonly band: string;
    readonly muscles: readonly { readonly name: string; readonly sets: number }[];
  };
  readonly templates: { readonly name: string; readonly exercises: readonly (readonly [string, string])[] };
  readonly measures: { readonly caption: string; readonly from: string; readonly to: string; readonly action: string };
  /** Muscles and how one is: the way to say it in words. */
  readonly write: string;
  readonly readiness: { readonly words: string; readonly read: readonly (readonly [string, string])[] };
  readonly learnt: { readonly words: string; readonly means: string };
}

const en: EmptyStateTexts = {
  example: 'Example',
  log: {
    words: 'squat 3x5 100kg',
    exercise: 'Back squat',
    sets: ['5 × 100 kg', '5 × 100 kg', '5 × 100 kg'],
    action: 'Count a set with the camera',
  },
  insight: {
    caption: 'Sets this week',
    band: 'target: 10 to 14',
    muscles: [
      { name: 'Chest', sets: 12 },
      { name: 'Back', sets: 11 },
      { name: 'Quads', sets: 6 },
    ],
  },
  templates: {
    name: 'Push day',
    exercises: [
      ['Bench press', '3 × 8'],
      ['Overhead press', '3 × 10'],
      ['Dip', '2 × 12'],
    ],
  },
  measures: { caption: 'Body weight, six weeks', from: '80.4', to: '78.9 kg', action: 'Enter body weight' },
  write: 'Write down a workout',
  readiness: {
    words: 'slept badly, left knee a bit sore',
    read: [
      ['Sleep', '2 of 5'],
      ['Left knee', 'mild'],
    ],
  },
  learnt: { words: '“bp 80x8”', means: 'Bench press, 8 × 80 kg' },
};

const zh: EmptyStateTexts = {
  example: '示例',
  log: {
    words: '深蹲 100kg 3x5',
    exercise: '杠铃深蹲',
    sets: ['5 × 100 kg', '5 × 100 kg', '5 × 100 kg'],
    action: '用摄像头数一组',
  },
  insight: {
    caption: '本周组数',
    band: '目标：10 到 14 组',
    muscles: [
      { name: '胸', sets: 12 },
      { name: '背', sets: 11 },
      { name: '股四头肌', sets: 6 },
    ],
  },
  templates: {
    name: '推的一天',
    exercises: [
      ['卧推', '3 × 8'],
      ['站姿推举', '3 × 10'],
      ['双杠臂屈伸', '2 × 12'],
    ],
  },
  measures: { caption: '体重，六周', from: '80.4', to: '78.9 kg', action: '记下体重' },
  write: '记一次训练',
  readiness: {
    words: '没睡好，左膝有点不舒服',
    read: [
      ['睡眠', '2 / 5'],
      ['左膝', '轻微'],
    ],
  },
  learnt: { words: '“bp 80x8”', means: '卧推，8 × 80 kg' },
};

export const emptyStateTexts: Localized<EmptyStateTexts> = { en, zh };
