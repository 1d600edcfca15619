// No text outside the messages: whatever a person can read or hear comes from src/i18n, a movement or an exercise, in every language; and
// no screen writes numbers, days or signs between words for itself. Every file of the layers a person meets is parsed and gone through.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

interface Allowed {
  readonly file: RegExp;
  readonly text: RegExp;
  readonly why: string;
}

const TEXTS: readonly Allowed[] = [
  { file: /./, text: /^ ?(?:kg|lb|m|km|s|min|kB|MB|%|RPE|RIR)(?: |$)/, why: 'symbols, the same in every language' },
  { file: /./, text: /^Plumbline$/, why: 'the product' },
  {
    file: /settings-screen\.tsx$/,
    text: /^(?:English|简体中文)$/,
    why: 'each language by its own name, to be found by who reads it',
  },
  { file: /app\/keep-focus\.ts$/, text: /^a\[href\]/, why: 'a selector' },
  { file: /./, text: /^(?:WebGPU|WebGL|WebAssembly|Thunder|Lightning|Bluetooth)$/, why: 'names' },
  {
    file: /features\/use-note-reading\.ts$/,
    text: /Squat 3x8|深蹲 3组8次/,
    why: 'something for the reader of notes to warm up with; nobody reads it',
  },
  {
    file: /^src\/(?:device|coach|app)\//,
    text: /^[a-z][A-Za-z ]+$/,
    why: 'why something failed, for the lab and for tests',
  },
];

/** Where numbers and days are written otherwise, and why. */
const FORMATS: readonly Allowed[] = [
  { file: /./, text: /^(?:en|zh|zh-Hans)$/, why: 'the other language, and its tag' },
  { file: /^src\/ui\/(?:charts\/marks|angle-curve|depth-gauge)\.tsx?$/, text: /toFixed/, why: 'places in a drawing' },
  { file: /readiness\/weeks-picture\.tsx$/, text: /toFixed/, why: 'places in a drawing' },
  { file: /insight-formats\.ts$/, text: /Intl/, why: 'the axes of charts, in the language of its texts' },
  {
    file: /first-weekday\.ts$/,
    text: /Intl\.Locale/,
    why: 'which day a week begins with is the region’s, not the language’s',
  },
];

const FOLDERS = ['features', 'ui', 'app', 'coach', 'device'];
/** Attributes and properties that are not for people. */
const TECHNICAL =
  /^(?:className|id|htmlFor|key|href|d|transform|fill|stroke|filter|mask|clipPath|style|type|role|accept|rel|target|lang|data-.*|aria-(?:labelledby|describedby|controls|live|haspopup|current)|viewBox|points|preserveAspectRatio|form|name|inputMode|autoComplete)$/;
const ATTRIBUTES = /^(?:aria-(?:label|description|valuetext|roledescription|placeholder)|title|placeholder|alt|label)$/;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
const child = (node: unknown, key: string): Node | undefined => {
  const value = isNode(node) ? node[key] : undefined;
  return isNode(value) ? value : undefined;
};
const nameOf = (node: unknown): string => {
  if (!isNode(node)) return '';
  if (node.type === 'MemberExpression') return `${nameOf(node['object'])}.${nameOf(node['property'])}`;
  if (node.type === 'ChainExpression') return nameOf(node['expression']);
  return typeof node['name'] === 'string' ? node['name'] : '';
};

const LETTER = /\p{L}/u;
const ADDRESS = /^(?:https?:|\.{0,2}\/)\S+$/;
/** Han, two words, or a word that begins a sentence. */
const isProse = (text: string): boolean =>
  /\p{Script=Han}/u.test(text) || /\p{L}{2,}[ ,.:]+\p{L}+/u.test(text) || /^\s*[A-Z][a-z]+\b/.test(text);
const NOT_FOR_PEOPLE =
  /(?:^|\.)(?:matchMedia|querySelector(?:All)?|closest|matches|addEventListener|removeEventListener|setAttribute|getAttribute|startsWith|endsWith|includes|register|encode|createElement|hasOwn|get|has|setProperty|fonts\.load)$|^console\./;

interface Found {
  readonly text: string;
  readonly kind: 'text' | 'format';
  readonly start: number;
}

/** Every text and every format of its own in one file. */
function foundIn(file: string, code: string): readonly Found[] {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const found: Found[] = [];
  const add = (node: Node, text: string, kind: Found['kind'] = 'text') => found.push({ text, kind, start: node.start });
  const visit = (value: unknown, inMarkup: boolean): void => {
    if (Array.isArray(value)) {
      for (const each of value) visit(each, inMarkup);
      return;
    }
    if (!isNode(value)) return;
    const { type } = value;
    let shown = inMarkup;
    if (/^TS(?!As|Satisfies|NonNull)/.test(type) || /^(?:Import|ExportAll)/.test(type) || type === 'ThrowStatement')
      return;
    if (type === 'NewExpression' && /(?:Error|Worker|URL|File|Blob)$/.test(nameOf(value['callee']))) return;
    if (type === 'CallExpression') {
      const callee = nameOf(value['callee']);
      const format = /\.(?:toFixed|toLocale\w*)$/.exec(callee);
      if (format || callee.endsWith('.toPrecision')) add(value, callee, 'format');
      if (NOT_FOR_PEOPLE.test(callee)) return;
      shown = false;
    }
    if (type === 'MemberExpression' && nameOf(value['object']) === 'Intl') add(value, nameOf(value), 'format');
    if (type === 'MemberExpression' && value['computed'] === true) return visit(value['object'], shown);
    if (type === 'BinaryExpression' && /^(?:[!=]==|in|instanceof)$/.test(String(value['operator']))) return;
    if (type === 'SwitchCase') return visit(value['consequent'], false);
    if (type === 'ConditionalExpression' && /^(?:===|!==)$/.test(String(child(value, 'test')?.['operator']))) {
      const asked = [child(child(value, 'test'), 'left'), child(child(value, 'test'), 'right')];
      const branches = [child(value, 'consequent'), child(value, 'alternate')];
      if (asked.some((side) => /^(?:en|zh)$/.test(String(side?.['value']))))
        for (const branch of branches)
          if (typeof branch?.['value'] === 'string' && !ADDRESS.test(branch['value']))
            add(branch, branch['value'], 'format');
    }
    if (type === 'Property') {
      if (value['computed'] !== true && TECHNICAL.test(nameOf(value['key']))) return;
      return visit(value['value'], false);
    }
    if (type === 'JSXAttribute') {
      const attribute = nameOf(value['name']);
      if (TECHNICAL.test(attribute)) return;
      return visit(value['value'], ATTRIBUTES.test(attribute));
    }
    if (type === 'JSXText' && LETTER.test(String(value['value']))) add(value, String(value['value']).trim());
    if (type === 'Literal' && typeof value['value'] === 'string') {
      const text = value['value'];
      if (!ADDRESS.test(text) && (shown ? LETTER.test(text) : isProse(text))) add(value, text);
    }
    if (type === 'TemplateElement') {
      const text = String((value['value'] as { cooked?: unknown }).cooked);
      if (shown ? LETTER.test(text) : isProse(text)) add(value, text);
    }
    if (type === 'JSXElement' || type === 'JSXFragment') {
      visit(value['openingElement'], false);
      return visit(value['children'], true);
    }
    for (const key in value) if (key !== 'type') visit(value[key], shown);
  };
  visit(program, false);
  return found;
}

function offences(file: string, code: string): readonly string[] {
  return foundIn(file, code)
    .filter(
      ({ text, kind }) =>
        !(kind === 'text' ? TEXTS : FORMATS).some((each) => each.file.test(file) && each.text.test(text)),
    )
    .map(({ text, start }) => `${file}:${code.slice(0, start).split('\n').length} “${text}”`);
}

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(process.cwd(), 'src', folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${folder}/${file}`)
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\/testing\//.test(file)),
);

describe('texts outside the messages', () => {
  it('finds none', () => {
    expect(files.length).toBeGreaterThan(350);
    expect(files.flatMap((file) => offences(file, readFileSync(join(process.cwd(), file), 'utf8')))).toEqual([]);
  });

  it.each([
    '<p>Rest now</p>',
    '<button aria-label="Close" />',
    '<input placeholder={`Type here`} />',
    '<p>{isLate ? "late" : null}</p>',
    '<p>{`${count} sets`}</p>',
    '<p title={texts.a}>组</p>',
    'const label = "Begin the set";',
    'say(`休息 ${seconds}`);',
    'const comma = language === "zh" ? "、" : ", ";',
    'const text = value.toFixed(1);',
    'const text = date.toLocaleDateString();',
    'const text = new Intl.NumberFormat("en").format(1);',
  ])('would find %s', (code) => {
    expect(offences('src/features/any.tsx', code)).not.toEqual([]);
  });

  it.each([
    '<p className="visually-hidden">{texts.rest}</p>',
    '<p>{`${count} kg`}</p>',
    'throw new TypeError("This is for whoever mends it");',
    'if (key === "ArrowUp") go();',
    'const wide = matchMedia("(min-width: 40rem)");',
  ])('lets %s be', (code) => {
    expect(offences('src/features/any.tsx', code)).toEqual([]);
  });
});
