// What is said when a fault that was pointed out is gone: short, about the movement, never about the person.
import type { Localized } from '../language.ts';

const PRAISE: readonly Localized[] = [
  { en: 'Better. Keep that', zh: '好多了，保持' },
  { en: 'That is it', zh: '就是这样' },
  { en: 'Good, just like that', zh: '很好，照这样做' },
];

/** In turn, so that the same words are not heard twice in a row. `nth` from 0. */
export function praiseText(nth: number): Localized {
  return PRAISE[nth % PRAISE.length] ?? { en: 'That is it', zh: '就是这样' };
}
