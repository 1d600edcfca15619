// The language of the page, and texts in it: all that the first load needs of this folder.
import { createContext, useContext } from 'react';
import type { Language, Localized } from '../domain/language.ts';

const LanguageContext = createContext<Language>('en');

export const LanguageProvider = LanguageContext.Provider;

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Texts that whoever calls brings along. */
export function useTexts<T>(texts: Localized<T>): T {
  return texts[useLanguage()];
}
