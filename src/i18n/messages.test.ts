// Every message of every area in every language: said with none, one, two and many of what it counts. The arguments are made from the
// declared types of the messages, so that a new message is tried without being listed here. The compiler holds that none is missing.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../domain/language.ts';
import { createMessageTeller } from './testing/message-teller.ts';

const programs = new Map<string, unknown>();
const { told, intricate, tellAll } = createMessageTeller(
  (file) => {
    const known = programs.get(file) ?? parseSync(file, readFileSync(file, 'utf8')).program;
    programs.set(file, known);
    return known;
  },
  (file, source) => join(dirname(file), source),
);

const folder = join(process.cwd(), 'src/i18n');
const modules = import.meta.glob<Readonly<Record<string, unknown>>>(['./*.ts', '!./*.test.ts'], { eager: true });
/** `formats.ts` writes what it is given and has a test of its own; the tags of a page are no texts. */
const files = Object.keys(modules)
  .map((path) => path.slice(2))
  .filter((file) => file !== 'formats.ts' && file !== 'resolve-language.ts');

beforeAll(() => {
  for (const file of files) {
    const exported = modules[`./${file}`] ?? {};
    for (const [name, value] of Object.entries(exported)) {
      if (typeof value !== 'object' || value === null || !LANGUAGES.every((language) => language in value)) continue;
      for (const language of LANGUAGES)
        tellAll(Reflect.get(value, language), join(folder, file), name, `${file} ${name}.${language}`, language);
    }
  }
});

const wrong = (language: Language | null, found: (text: string, where: string) => boolean) => [
  ...new Set(
    told
      .filter((each) => (language === null || each.language === language) && found(each.text, each.where))
      .map(({ where, text }) => `${where}: ${text}`),
  ),
];

/** English words that a Chinese text may hold, and why. */
const IN_CHINESE: readonly (readonly [words: RegExp, why: string])[] = [
  [/https:\/\/|npm run \S+|services\.json|fps、size|analyse 命令/g, 'to be typed as they are'],
  [/(?<![A-Za-z])(?:kg|lb|cm|in|MB|GB|kB|Hz)\b/g, 'symbols'],
  [/\b(?:RPE|RIR|EMOM|AMRAP|Tabata|PAR-Q)\b/g, 'what gyms call them here too'],
  [
    /\b(?:CSV|JSON|FIT|TCX|GPX|MP4|WebM|HTTPS?|zip|age|MIT|WebGPU|WebGL|WebAssembly|GPU|CPU|Web|PDF|NFC|USB)\b/gi,
    'formats and techniques',
  ],
  [
    /\b(?:Plumbline|Lightning|Thunder|Strong|Hevy|FitNotes|Exercise-Correction|Chrome|Chromium|Edge|Firefox|Safari|Android|iOS|iPhone|iPad|Windows|macOS|Google|Apple|GitHub|Mac)\b/g,
    'names',
  ],
  [
    /Pelland|Halperin|Coleman|Epley|Brzycki|Wathan|Morán-Navarro|Korak|Radaelli|NSCA|Essentials of Strength Training and Conditioning/g,
    'sources',
  ],
  [/“bp 80x8”|、deadlift/g, 'examples of what may be typed'],
];
const withoutAllowed = (text: string) => IN_CHINESE.reduce((rest, [words]) => rest.replaceAll(words, ''), text);

const HAN = /\p{Script=Han}/u;
const COUNTED =
  'set|rep|repetition|minute|second|day|week|hour|exercise|workout|session|time|row|number|name|step|degree|metre|month|year|point|round|side|mark|file|record|copy|copies|kilogram|pound';
const ONE_OF_MANY = new RegExp(String.raw`(?<![\d.,–/:-])\b1 (?:(?:other|more|new|hard|whole) )?(?:${COUNTED})s\b`);
const MANY_OF_ONE = new RegExp(String.raw`(?<![\d.,/:-])\b(?:0|2|5|21) (?:${COUNTED})\b(?!-| of the)`);

describe('messages', () => {
  it('are all said, in every language alike', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(told.length).toBeGreaterThan(15_000);
    const of = (language: Language) =>
      new Set(told.filter((each) => each.language === language).map(({ where }) => keyOf(where)));
    expect([...of('zh')].sort()).toEqual([...of('en')].sort());
  });

  it('leave few to tests of their own', () => {
    expect(new Set(intricate.map(keyOf)).size).toBeLessThanOrEqual(10);
  });

  it('hold nothing that a program says', () => {
    expect(wrong(null, (text) => /undefined|NaN|\[object|\bnull\b|Infinity|=>|\$\{|\{\}/.test(text))).toEqual([]);
    const named = wrong(null, (text) => /\b[a-z]+(?:_[a-z]+)+\b|\b[a-z]+[A-Z]\w+/.test(withoutAllowed(text)));
    // Only angles have names of their own; a ratio is offered nowhere.
    expect(named.filter((each) => !/signal\("\w+(?:Ratio|Deg)"\)|iPhone|iPad|iOS|macOS/.test(each))).toEqual([]);
  });

  it('count one as one and others as others in English', () => {
    expect(wrong('en', (text) => ONE_OF_MANY.test(text) || MANY_OF_ONE.test(text))).toEqual([]);
  });

  it('hold no Chinese in English and no English in Chinese', () => {
    const mixed = /\.(?:searchPlaceholder|placeholder): .*硬拉/;
    expect(wrong('en', (text) => HAN.test(text)).filter((each) => !mixed.test(each))).toEqual([]);
    expect(
      wrong('zh', (text) => /[A-Za-z]{2,}/.test(withoutAllowed(text))).filter(
        (each) => !/^insight\.ts \S+\.locale:|Ratio"\)/.test(each),
      ),
    ).toEqual([]);
  });

  it('set their signs as each language does', () => {
    expect(wrong('en', (text) => / {2}| [,;:!?](?!\S)|,,|[，。；：！？、（）]/.test(text))).toEqual([]);
    expect(
      wrong('zh', (text) =>
        /\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}|\p{Script=Han}\.(?!\d)|["']|「/u.test(text),
      ),
    ).toEqual([]);
    expect(
      wrong('zh', (text) => / {2}| [，。；：！？、）]|[，。；：！？、（] |。。|，，|，。|。，|\d %/.test(text)),
    ).toEqual([]);
  });

  it('set figures apart from Chinese words, dates excepted', () => {
    const date = /\d{4}-\d{2}(?:-\d{2})?|(?:\d+年)?\d+月(?:\d+日)?/g;
    const tight = /\d\p{Script=Han}|\p{Script=Han}\d/u;
    const typed = /placeholder:|nothingHint:/;
    expect(
      wrong('zh', (text, where) => !where.startsWith('spoken.ts') && tight.test(text.replaceAll(date, ''))).filter(
        (each) => !typed.test(each),
      ),
    ).toEqual([]);
  });

  it('call one thing by one word in Chinese', () => {
    const others =
      /您|锻炼|点击|轻触|徒手|暖身|千克|回数|次數|硬举|自定义动作|助力|(?<!固定|弹力带或)器械(?!或弹力带)|健身计划|训练日志|教學/;
    expect(wrong('zh', (text) => others.test(text))).toEqual([]);
  });

  it('say two of something as Chinese does', () => {
    expect(wrong('zh', (text) => /(?<![第十百零一三四五六七八九])二(?:次|组|个|周|天|秒|分钟|步)/.test(text))).toEqual(
      [],
    );
  });
});

/** Where a message stands, without its language and its arguments. */
function keyOf(where: string): string {
  return where.replace(/\(.*$/, '').replace(/\.(?:en|zh)\b/, '');
}
