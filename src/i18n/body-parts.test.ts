import { expect, test } from 'vitest';
import { bodyPartsIn } from '../domain/notes/body-parts.ts';
import { bodyPartName } from './body-parts.ts';

test.each([
  ['lower back', 'lower back', '腰部'],
  ['left knee', 'knee', '膝盖'],
  ['si joint', 'SI joint', '骶髂关节'],
  ['右肩膀', 'shoulder', '肩部'],
])('%s is told in words of both languages', (words, english, chinese) => {
  const [mention] = bodyPartsIn(words);
  expect(bodyPartName.en(mention?.part ?? '')).toBe(english);
  expect(bodyPartName.zh(mention?.part ?? '')).toBe(chinese);
});

test('a place nobody named yet is told by its id, in words', () => {
  expect(bodyPartName.en('big_toe')).toBe('big toe');
  expect(bodyPartName.zh('constructor')).toBe('constructor');
});

test('places of notes kept by earlier versions keep their names', () => {
  expect(bodyPartName.en('calf')).toBe(bodyPartName.en('calves'));
  expect(bodyPartName.zh('hamstring')).toBe('腘绳肌');
});
