// What screens take their texts from.
import { useLanguage } from './language-in-force.tsx';
import { messagesFor, type Messages } from './messages.ts';

export { LanguageProvider, useLanguage, useTexts } from './language-in-force.tsx';

/** The texts that many screens share; not for the first load, which they are too many for. */
export function useMessages(): Messages {
  return messagesFor(useLanguage());
}
