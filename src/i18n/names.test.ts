// Names and words that travel with what they name: exercises, movements with their faults, cues and phases, programmes. Each in every language.
import { expect, test } from 'vitest';
import { EXERCISES } from '../domain/catalogue/exercises.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import { MOVEMENTS } from '../domain/movements/registry.ts';
import { PROGRAMME_SCHEMES } from '../domain/planning/programme-schemes/published.ts';

interface Found {
  readonly where: string;
  readonly texts: Readonly<Record<Language, readonly string[]>>;
}

/** Everything below `value` that is there in one language at least. */
function localizedIn(value: unknown, where: string): readonly Found[] {
  if (typeof value !== 'object' || value === null) return [];
  if (LANGUAGES.some((language) => language in value)) {
    const of = (language: Language) => [Reflect.get(value, language)].flat().filter((text) => typeof text === 'string');
    return [{ where, texts: { en: of('en'), zh: of('zh') } }];
  }
  return Object.entries(value).flatMap(([key, part]) => localizedIn(part, `${where}.${key}`));
}

const found = [...EXERCISES, ...MOVEMENTS, ...PROGRAMME_SCHEMES].flatMap((each) => localizedIn(each, each.id));
const names = found.filter(({ where }) => !where.includes('.aliases'));
const texts = (language: Language) =>
  names.flatMap(({ where, texts: held }) => held[language].map((text) => ({ where, text })));
const wrong = (language: Language, pattern: RegExp) =>
  texts(language)
    .filter(({ text }) => pattern.test(text))
    .map(({ where, text }) => `${where}: ${text}`);

test('all are there in every language', () => {
  expect(EXERCISES.length).toBeGreaterThan(400);
  expect(names.length).toBeGreaterThan(1500);
  expect(names.filter(({ texts: held }) => held.en.length === 0 || held.en.length !== held.zh.length)).toEqual([]);
  expect(
    names.flatMap(({ where, texts: held }) =>
      LANGUAGES.flatMap((each) => (held[each].some((text) => text.trim() === '') ? [where] : [])),
    ),
  ).toEqual([]);
});

test('none is in the other language', () => {
  expect(wrong('en', /\p{Script=Han}|[，。：；！？、（）]/u)).toEqual([]);
  expect(
    texts('zh')
      .filter(({ text }) => !/\p{Script=Han}/u.test(text))
      .map(({ where, text }) => `${where}: ${text}`),
  ).toEqual([]);
  // Named after its inventor’s initials in either language.
  expect(wrong('zh', /[A-Za-z]{2,}/)).toEqual(['jm_press.names: JM推举']);
});

test('signs are those of the language', () => {
  expect(
    wrong('zh', /\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}|\p{Script=Han}\.|["']| [，。]|。。| {2}/u),
  ).toEqual([]);
  expect(wrong('en', / {2}| [,.;:!?]|\.\.|^\s|\s$/)).toEqual([]);
});

test('cues and names begin as sentences do', () => {
  expect(wrong('en', /^[a-z]/)).toEqual([]);
});
