// What a person typed may be in another language than the page: voices and fonts are told so where its script shows it.
import type { Language } from '../domain/language.ts';

interface TypedWords {
  readonly lang?: 'en' | 'zh-Hans';
  readonly dir: 'auto';
}

/** Attributes for an element that holds only `text`. Latin letters among Chinese ones are no other language; a gym writes `RDL`. */
export function typedWords(text: string, language: Language): TypedWords {
  const isHan = /\p{Script=Han}/u.test(text);
  if (language === 'en') return isHan ? { lang: 'zh-Hans', dir: 'auto' } : { dir: 'auto' };
  return !isHan && /\p{Script=Latin}{2}/u.test(text) ? { lang: 'en', dir: 'auto' } : { dir: 'auto' };
}
