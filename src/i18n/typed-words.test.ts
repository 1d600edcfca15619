import { expect, test } from 'vitest';
import { typedWords } from './typed-words.ts';

test('words in the other script are said to be in the other language', () => {
  expect(typedWords('左膝有点疼', 'en')).toEqual({ lang: 'zh-Hans', dir: 'auto' });
  expect(typedWords('left knee a bit sore', 'zh')).toEqual({ lang: 'en', dir: 'auto' });
});

test('words in the script of the page, and figures, are not', () => {
  for (const text of ['left knee', '5x5', '']) expect(typedWords(text, 'en')).toEqual({ dir: 'auto' });
  for (const text of ['RDL 三组', '5x5', '8 8 7']) expect(typedWords(text, 'zh')).toEqual({ dir: 'auto' });
});
