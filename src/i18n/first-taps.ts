// Texts of the first few taps, which come with the profile.

export interface FirstTapsMessages {
  readonly question: string;
  readonly hint: string;
}

const en: FirstTapsMessages = {
  question: 'Which of these do you do or like?',
  hint: 'Three taps are enough: the plan and its suggestions go by them at once.',
};

const zh: FirstTapsMessages = {
  question: '下面哪些你在做，或者喜欢？',
  hint: '点三个就够：计划和推荐会马上参考。',
};

export const firstTapsTexts = { en, zh };
