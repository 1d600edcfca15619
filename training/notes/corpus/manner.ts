// The manner one line is written in: its multiplication sign, unit, decimal mark and separators, the same all along it.
import type { NoteLanguage } from '../../../src/domain/notes/parsed-note.ts';
import type { Chance } from './chance.ts';
import type { LoadUnitWritten, MeantSet } from './line-draft.ts';
import type { Slots } from './template.ts';

export interface Manner {
  readonly language: NoteLanguage;
  readonly times: string;
  /** Null: numbers without a unit. */
  readonly unit: LoadUnitWritten | null;
  readonly unitWord: string;
  /** Written at the first load alone. */
  readonly unitOnce: boolean;
  readonly spelled: boolean;
  /** A unit has been written on this line. */
  unitShown: boolean;
}

const UNIT_WORDS: Readonly<
  Record<NoteLanguage, readonly (readonly [number, readonly [LoadUnitWritten | null, string]])[]>
> = {
  en: [
    [40, [null, '']],
    [20, ['kg', 'kg']],
    [9, ['kg', ' kg']],
    [3, ['kg', 'k']],
    [2, ['kg', ' kgs']],
    [2, ['kg', ' kilos']],
    [1, ['kg', 'KG']],
    [8, ['lb', 'lb']],
    [6, ['lb', 'lbs']],
    [5, ['lb', ' lbs']],
    [2, ['lb', ' pounds']],
    [1, ['lb', '#']],
  ],
  zh: [
    [22, [null, '']],
    [22, ['kg', 'kg']],
    [5, ['kg', ' kg']],
    [26, ['kg', '公斤']],
    [4, ['kg', '千克']],
    [2, ['kg', 'KG']],
    [6, ['jin', '斤']],
    [2, ['lb', '磅']],
    [2, ['lb', 'lb']],
  ],
  de: [
    [35, [null, '']],
    [30, ['kg', 'kg']],
    [25, ['kg', ' kg']],
    [4, ['kg', ' Kilo']],
  ],
  es: [
    [35, [null, '']],
    [30, ['kg', 'kg']],
    [25, ['kg', ' kg']],
    [5, ['kg', ' kilos']],
  ],
  fr: [
    [35, [null, '']],
    [30, ['kg', 'kg']],
    [25, ['kg', ' kg']],
    [4, ['kg', ' kilos']],
  ],
};

export function mannerOf(language: NoteLanguage, chance: Chance): Manner {
  const [unit, unitWord] = chance.weighted(UNIT_WORDS[language]);
  const spelled = chance.yes(0.05);
  const times = chance.weighted([
    [50, 'x'],
    [12, ' x '],
    [12, '×'],
    [4, ' × '],
    [6, '*'],
    [2, ' * '],
    [4, 'X'],
    [1, ' X '],
  ]);
  return {
    language,
    times: spelled && language === 'en' ? chance.pick([' x ', ' by ']) : times,
    unit,
    unitWord,
    unitOnce: chance.yes(0.3),
    spelled,
    unitShown: false,
  };
}

const BEFORE_LOAD: Readonly<Record<NoteLanguage, readonly string[]>> = {
  en: [' ', ' @ ', ' @', ' at ', ', ', ' with ', ' w/ '],
  zh: [' ', ' ', ' @', '，', ' @ ', ', '],
  de: [' ', ' @ ', ' mit ', ', ', ' bei '],
  es: [' ', ' @ ', ' con ', ', ', ' a '],
  fr: [' ', ' @ ', ' à ', ', ', ' avec '],
};

export function mannerSlots(manner: Manner, chance: Chance): Slots {
  const zh = manner.language === 'zh';
  return {
    x: () => manner.times,
    /** Behind a name. */
    s: () =>
      chance.weighted<string>([
        [zh ? 30 : 60, ' '],
        [zh ? 30 : 2, ''],
        [14, ': '],
        [zh ? 10 : 0, '：'],
        [6, ' - '],
        [5, ', '],
        [2, ' – '],
      ]),
    /** Between a notation and the load that comes behind it. */
    at: () => chance.pick(BEFORE_LOAD[manner.language]),
    /** Between blocks. */
    b: () =>
      chance.pick(
        zh
          ? ['，', '；', '。', ', ', ' ', '，然后', '\n', ' / ', '，接着']
          : [', ', '; ', '. ', ', ', ' then ', ' + ', '\n', ' / ', ', then ', ' & ', ' and '],
      ),
  };
}

export function numeral(value: number, { language, spelled }: Manner): string {
  if (spelled && Number.isInteger(value)) {
    const word = language === 'zh' ? chineseNumber(value) : language === 'en' ? englishNumber(value) : undefined;
    if (word !== undefined) return word;
  }
  const digits = String(value);
  return language === 'de' || language === 'es' || language === 'fr' ? digits.replace('.', ',') : digits;
}

/** The load as it stands in the line, and as it is meant. `plain`: no unit, whatever the line's is. */
export function loadOf(
  value: number,
  manner: Manner,
): { readonly text: string; readonly load: NonNullable<MeantSet['load']> } {
  const { unit, unitWord, unitOnce } = manner;
  const written = unit !== null && !(unitOnce && manner.unitShown);
  if (unit === null || !written) return { text: numeral(value, manner), load: { value } };
  manner.unitShown = true;
  const spaced = manner.spelled && manner.language === 'en' ? ` ${unitWord.trim()}` : unitWord;
  return { text: `${numeral(value, manner)}${spaced}`, load: { value, unit } };
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function englishNumber(value: number): string | undefined {
  if (value < 20) return ONES[value];
  if (value < 100) {
    const rest = value % 10;
    return `${TENS[Math.floor(value / 10)]}${rest === 0 ? '' : `-${ONES[rest]}`}`;
  }
  return value === 100 ? 'a hundred' : undefined;
}

const CHINESE = '零一二三四五六七八九';

function chineseNumber(value: number): string | undefined {
  if (value <= 0 || value >= 1000) return undefined;
  if (value < 10) return CHINESE.charAt(value);
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const head = hundreds === 0 ? '' : `${CHINESE.charAt(hundreds)}百`;
  const middle =
    tens === 0
      ? hundreds > 0 && ones > 0
        ? '零'
        : ''
      : `${tens === 1 && hundreds === 0 ? '' : CHINESE.charAt(tens)}十`;
  return `${head}${middle}${ones === 0 ? '' : CHINESE.charAt(ones)}`;
}
