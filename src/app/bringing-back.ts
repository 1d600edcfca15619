// Said in the place of the first screen while a long log is brought back.
import { recoveryTexts } from '../i18n/recovery.ts';
import { resolveLanguage } from '../i18n/resolve-language.ts';

/** Returns what takes the words away. The language of the settings is not known yet. */
export function showBringingBack(): () => void {
  const words = document.createElement('p');
  words.setAttribute('role', 'status');
  words.textContent = recoveryTexts[resolveLanguage('auto', navigator.languages)].underWay;
  document.querySelector('.splash')?.append(words);
  return () => words.remove();
}
