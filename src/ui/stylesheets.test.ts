// Layout follows the direction of the language: no stylesheet and no inline style may say left or right where start or end is meant.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Where left is left in every language, and why. */
const ALLOWED: readonly { readonly file: RegExp; readonly text: RegExp; readonly why: string }[] = [
  { file: /^src\/ui\/tokens\.css$/, text: /safe-area-inset/, why: 'where start and end are given their sides' },
  { file: /coach\/stage\.module\.css$/, text: /^left: 0$/, why: 'a picture is laid out by its top left corner' },
  {
    file: /coach\/set-up-hint\.module\.css$/,
    text: /^translate: -?(?:22|70)% 0$/,
    why: 'it shows which way to step in the room, and how the phone comes in from the side',
  },
  {
    file: /placing-figure\.(?:module\.css|tsx)$/,
    text: /^translate: -50% 45%$|^style=\{\{ left: `/,
    why: 'a label within a drawing',
  },
];

const SIDE = /(?:^|-)(?:left|right)(?:$|-)/;
const BOX = /^(?:margin|padding|inset|border-(?:width|style|color)|scroll-(?:margin|padding))$/;

/** Values of a shorthand, brackets kept whole. */
function parts(value: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  for (const character of value.trim()) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth === 0 && /\s/.test(character)) found.push('');
    else found.push((found.pop() ?? '') + character);
  }
  return found.filter((part) => part !== '');
}

function isPhysical(property: string, value: string): boolean {
  if (SIDE.test(property)) return true;
  if (
    /^(?:text-align|float|clear|caption-side|transform-origin|background-position(?:-x)?|object-position)$/.test(
      property,
    )
  )
    return /\b(?:left|right)\b/.test(value);
  if (/safe-area-inset-(?:left|right)/.test(value)) return true;
  if (
    /gradient\(\s*(?:to (?:left|right|top left|top right|bottom left|bottom right)\b|-?[\d.]+(?:deg|turn|rad))/.test(
      value,
    )
  )
    return true;
  if (property === 'transform' && /translate(?:X|3d)?\(\s*-?(?!0[,)\s])[\w.%-]/.test(value))
    return !/translateY/.test(value);
  if (property === 'translate') return !/^(?:none|0)(?:\s|$)/.test(value);
  const [first, second, third, fourth] = parts(value);
  if (BOX.test(property)) return fourth !== undefined && second !== fourth;
  if (property === 'border-radius' && !value.includes('/')) {
    if (fourth !== undefined) return first !== second || third !== fourth;
    if (second !== undefined) return first !== second || (third !== undefined && third !== second);
  }
  return false;
}

/** Every declaration of a stylesheet that means a side of the screen. */
function physicalIn(css: string): readonly string[] {
  const bare = css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return [...bare.matchAll(/(?<=[{;]\s*)(--)?([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)]
    .filter(([, custom, property, value]) => custom === undefined && isPhysical(property!, value!))
    .map(([, , property, value]) => `${property}: ${value!.replaceAll(/\s+/g, ' ')}`);
}

const files = readdirSync(join(process.cwd(), 'src'), { recursive: true, encoding: 'utf8' }).map(
  (file) => `src/${file}`,
);
const sheets = files.filter((file) => file.endsWith('.css'));
const allowed = (file: string, text: string) => ALLOWED.some((each) => each.file.test(file) && each.text.test(text));

test('no stylesheet says left or right', () => {
  expect(sheets.length).toBeGreaterThan(90);
  const found = sheets.flatMap((file) =>
    physicalIn(readFileSync(join(process.cwd(), file), 'utf8'))
      .filter((text) => !allowed(file, text))
      .map((text) => `${file}: ${text}`),
  );
  expect(found).toEqual([]);
});

test('no inline style does either', () => {
  const screens = files.filter((file) => file.endsWith('.tsx'));
  expect(screens.length).toBeGreaterThan(200);
  const found = screens.flatMap((file) =>
    [...readFileSync(join(process.cwd(), file), 'utf8').matchAll(/\bstyle=\{\{([^{}]|\{[^{}]*\})*\}\}/g)]
      .filter(([style]) => /\b(?:left|right|\w+(?:Left|Right)|textAlign|float|translateX)\b *[:(]/.test(style))
      .filter(([style]) => !allowed(file, style))
      .map(([style]) => `${file}: ${style}`),
  );
  expect(found).toEqual([]);
});

test.each([
  'margin-left: 4px',
  'padding: 1px 2px 3px 4px',
  'padding: 0 max(4px, env(safe-area-inset-right)) 0 4px',
  'inset-inline-start: env(safe-area-inset-left)',
  'border-top-left-radius: 2px',
  'border-radius: 4px 0 0 4px',
  'border-left: 1px solid red',
  'text-align: left',
  'float: right',
  'left: 0',
  'transform: translateX(100%)',
  'translate: -50% 0',
  'background: linear-gradient(to right, red, blue)',
  'background: linear-gradient(90deg, red, blue)',
])('%s is found', (text) => {
  expect(physicalIn(`.a {\n  ${text};\n}`)).toEqual([text]);
});

test.each([
  'margin: 1px 2px 3px 2px',
  'padding-inline: 1px 2px',
  'border-radius: 4px 4px 0 0',
  'text-align: start',
  'transform: translateY(4px)',
  'translate: 0 25%',
  'background: linear-gradient(transparent, red)',
  '--left: 4px',
])('%s is let be', (text) => {
  expect(physicalIn(`.a {\n  ${text};\n}`)).toEqual([]);
});
