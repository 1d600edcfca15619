// Texts of writing a workout down that was done some time ago.
import type { Localized } from '../domain/language.ts';

export interface PastWorkoutTexts {
  readonly open: string;
  readonly template: string;
  readonly noTemplate: string;
  readonly templateHint: string;
  readonly create: string;
  readonly empty: string;
}

const en: PastWorkoutTexts = {
  open: 'Write down a past workout',
  template: 'Template',
  noTemplate: 'None',
  templateHint: 'Its sets come in as the template has them. Mend what was different.',
  create: 'Go to its page',
  empty: 'Add what you did. Left empty, it is not kept.',
};

const zh: PastWorkoutTexts = {
  open: '补记一次训练',
  template: '模板',
  noTemplate: '不用模板',
  templateHint: '各组先按模板填好，有出入的再改。',
  create: '打开这次训练',
  empty: '把练过的加进来。留空离开，就不会保留。',
};

export const pastWorkoutTexts: Localized<PastWorkoutTexts> = { en, zh };
