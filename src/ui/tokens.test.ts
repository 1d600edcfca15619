// One visual language: every stylesheet takes its colours, sizes, corners, shadows and times from tokens.css, and the colours there can be
// read and told apart by everybody, in both themes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrast, difference, SIGHTS } from './testing/colour-sight.ts';

const TOKENS = 'src/ui/tokens.css';

/** Where something else may stand, and why. */
const ALLOWED: readonly { readonly file: RegExp; readonly text: RegExp; readonly why: string }[] = [
  {
    file: /coach\/set-up-outline\.module\.css$/,
    text: /^(?:stroke|fill): #(?:ffffff|000000)$/,
    why: 'a mask shows by brightness: these are no colours that anybody sees',
  },
];

const read = (file: string) => readFileSync(join(process.cwd(), file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
const sheets = readdirSync(join(process.cwd(), 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file}`)
  .filter((file) => file.endsWith('.css') && file !== TOKENS);

const COLOUR =
  /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(|\b(?:white|black|red|orange|yellow|green|blue|gr[ae]y|silver)\b/i;

/** Whether a declaration says by itself what only a token may say. */
function isRaw(property: string, value: string): boolean {
  if (COLOUR.test(value.replaceAll(/var\([^()]*\)/g, ''))) return true;
  if (property === 'font-size' || (property === 'font' && value !== 'inherit'))
    return !/^(?:inherit|var\(--size-[a-z-]+\))$/.test(value);
  if (property.endsWith('radius')) return !/^(?:(?:0|inherit|var\(--radius(?:-[a-z]+)?\))(?:\s|$))+$/.test(value);
  if (property.endsWith('-shadow'))
    return !/^(?:none|(?:inset )?var\(--(?:ring|shadow)-[a-z]+\)(?:, (?:inset )?var\(--(?:ring|shadow)-[a-z]+\))*)$/.test(
      value,
    );
  if (/^(?:transition|animation)/.test(property) || property === 'transition-delay')
    return /(?<![\w-])\d*\.?\d+m?s\b/.test(value);
  if (property === 'filter') return /drop-shadow\((?!var\(--shadow-)/.test(value);
  return false;
}

function rawIn(css: string): readonly string[] {
  return [...css.matchAll(/(?<=[{;]\s*)([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)]
    .map(([, property = '', value = '']) => [property, value.trim().replaceAll(/\s+/g, ' ')] as const)
    .filter(([property, value]) => isRaw(property, value))
    .map(([property, value]) => `${property}: ${value}`);
}

test('no stylesheet has colours, sizes of text, corners, shadows or times of its own', () => {
  expect(sheets.length).toBeGreaterThan(90);
  const found = sheets.flatMap((file) =>
    rawIn(read(file))
      .filter((text) => !ALLOWED.some((each) => each.file.test(file) && each.text.test(text)))
      .map((text) => `${file}: ${text}`),
  );
  expect(found).toEqual([]);
});

test('every exception is still needed', () => {
  for (const { file, text, why } of ALLOWED)
    expect(
      sheets.some((sheet) => file.test(sheet) && rawIn(read(sheet)).some((found) => text.test(found))),
      why,
    ).toBe(true);
});

test('every token that a stylesheet asks for is there', () => {
  const css = [read(TOKENS), ...sheets.map(read)].join('\n');
  const made = new Set([...css.matchAll(/(--[a-z-]+)\s*:/g)].map(([, name]) => name));
  const asked = [...css.matchAll(/var\((--[a-z-]+)\)/g)].map(([, name]) => name);
  expect(asked.filter((name) => !made.has(name))).toEqual([]);
});

test.each([
  'color: #fff',
  'background: rgb(1 2 3)',
  'fill: white',
  'font-size: 15px',
  'font-size: clamp(1rem, 2vw, 3rem)',
  'border-radius: 4px',
  'border-radius: var(--radius) 4px',
  'box-shadow: 0 0 4px var(--line)',
  'transition: opacity 200ms',
  'animation: arrive 0.2s ease-out',
  'filter: drop-shadow(0 0 3px var(--ink))',
])('%s is found', (text) => {
  expect(rawIn(`.a {\n  ${text};\n}`)).toEqual([text]);
});

test.each([
  'color: var(--chalk)',
  'font-size: var(--size-small)',
  'border-radius: var(--radius) var(--radius) 0 0',
  'box-shadow: inset var(--ring-chosen)',
  'transition: opacity var(--quick) ease-out',
  'background: color-mix(in srgb, var(--plumb) 22%, transparent)',
])('%s is let be', (text) => {
  expect(rawIn(`.a {\n  ${text};\n}`)).toEqual([]);
});

/** Where it is always dark: over the camera's picture. */
const DARK = /coach\/(?:hands-up-ring|interval-view|live-panel|live-view|set-up-hint)\.module|ui\/depth-gauge\.module/;

test('the bright plumb is a ground to stand on; what is drawn or written with it takes the one that can be seen on light', () => {
  const found = sheets
    .filter((file) => !DARK.test(file))
    .flatMap((file) =>
      [...read(file).matchAll(/([^{}]+)\{([^{}]*)\}/g)]
        .filter(([, , body = '']) => /(?:^|[;\s])(?:fill|stroke|color|border-color): var\(--plumb\)/.test(body))
        // A band lets through what lies under it; an area has an edge.
        .filter(([, , body = '']) => !/fill-opacity|stroke: var\(--plumb-text\)/.test(body))
        .map(([, selector = '']) => `${file}: ${selector.trim()}`),
    );
  expect(found).toEqual([]);
});

/** The colours of a theme; the light one says only what differs. */
function themeOf(name: 'dark' | 'light'): Readonly<Record<string, string>> {
  const css = read(TOKENS);
  const block = (selector: string) =>
    Object.fromEntries(
      [...(css.split(selector)[1]?.split('}')[0] ?? '').matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6});/g)].map(
        ([, token = '', value = '']) => [token, value],
      ),
    );
  const dark = block("[data-theme='dark'] {");
  return name === 'dark' ? dark : { ...dark, ...block(":root[data-theme='light'] {") };
}

/** What is written, and on what it may lie. Text 4.5 whatever its size; what is drawn or stands around a control 3. */
const TEXT: readonly (readonly [string, readonly string[]])[] = [
  ['chalk', ['ink', 'coal', 'slate', 'plumb-tint', 'amber-tint', 'cool-tint']],
  ['ash', ['ink', 'coal', 'slate', 'plumb-tint', 'amber-tint', 'cool-tint']],
  ['plumb-text', ['ink', 'coal', 'slate', 'plumb-tint']],
  ['amber-text', ['ink', 'coal', 'slate', 'amber-tint']],
  ['cool', ['ink', 'coal', 'slate', 'cool-tint']],
  ['on-plumb', ['plumb']],
  ['ink', ['chalk']],
];
const DRAWN: readonly (readonly [string, readonly string[]])[] = [
  ['plumb-text', ['ink', 'coal', 'slate', 'plumb-tint']],
  ['amber', ['ink', 'coal', 'slate', 'amber-tint']],
  ['cool', ['ink', 'coal', 'slate', 'cool-tint']],
  ['edge-line', ['ink', 'coal']],
];
const THEMES = ['dark', 'light'] as const;
const pairs = (list: typeof TEXT) =>
  THEMES.flatMap((theme) => list.flatMap(([over, under]) => under.map((each) => [theme, over, each] as const)));

const colour = (theme: (typeof THEMES)[number], token: string) => themeOf(theme)[token] ?? `no --${token}`;

test.each(pairs(TEXT))('%s: %s can be read on %s', (theme, over, under) => {
  expect(contrast(colour(theme, over), colour(theme, under))).toBeGreaterThanOrEqual(4.5);
});

test.each(pairs(DRAWN))('%s: %s can be seen on %s', (theme, over, under) => {
  expect(contrast(colour(theme, over), colour(theme, under))).toBeGreaterThanOrEqual(3);
});

/** On target, off target, for information: never alone (circle, diamond, dashes), and apart for every eye all the same. */
const MEANINGS = ['plumb-text', 'amber', 'cool'] as const;
const APART = 12;

describe.each(THEMES)('in the %s theme', (theme) => {
  test.each(SIGHTS)('good, off target and information stay apart for sight %s', (sight) => {
    for (const one of MEANINGS)
      for (const other of MEANINGS)
        if (one < other)
          expect(
            difference(colour(theme, one), colour(theme, other), sight),
            `${one} and ${other}`,
          ).toBeGreaterThanOrEqual(APART);
  });
});

test('two colours that only look alike without green cones are told to be alike', () => {
  expect(difference('#4c5f00', '#c2560a', 'all')).toBeGreaterThan(20);
  expect(difference('#4c5f00', '#c2560a', 'protan')).toBeLessThan(6);
});

test('the colours of the drawn figure, of the cards and of the first paint are those of the tokens', () => {
  const dark = themeOf('dark');
  const light = themeOf('light');
  const card = read('src/domain/picture/review-card.ts');
  for (const token of ['ink', 'line', 'chalk', 'ash', 'plumb', 'amber'])
    expect(card).toContain(`${token}: '${dark[token]}'`);
  expect(read('src/ui/paint-pose.ts')).toContain(`'${dark['amber']}'`);
  const theme = read('src/app/theme.ts');
  expect(theme).toContain(`dark: '${dark['ink']}', light: '${light['ink']}'`);
});
