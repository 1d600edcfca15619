// The one tap for whoever does not feel well while training. Apart, as it comes with the coach.
import type { Localized } from '../domain/language.ts';

export const careButtonTexts: Localized<{ readonly notWell: string }> = {
  en: { notWell: 'I don’t feel well' },
  zh: { notWell: '我不舒服' },
};
