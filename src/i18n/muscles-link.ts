// The way to how muscles stand, for screens that lead there.
import type { Localized } from '../domain/language.ts';

export const musclesLinkTexts: Localized<{ readonly open: string }> = {
  en: { open: 'How recovered your muscles are' },
  zh: { open: '看看肌肉恢复得怎样' },
};
