// The React side of the messages: the language of the page, and the messages in it.
import { createContext, useContext } from 'react';
import type { Language, Localized } from '../domain/language.ts';
import { messagesFor, type Messages } from './messages.ts';

const LanguageContext = createContext<Language>('en');

export const LanguageProvider = LanguageContext.Provider;

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useMessages(): Messages {
  return messagesFor(useLanguage());
}

/** Texts that come with a screen of their own instead of the first load. */
export function useTexts<T>(texts: Localized<T>): T {
  return texts[useLanguage()];
}
