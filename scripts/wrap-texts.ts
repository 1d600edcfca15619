// Finds where code holds texts in every language, `{ en: …, zh: … }`, and has them pass a function: how the pseudo-languages get in.
import { parseSync } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

function keyOf(property: unknown): string | null {
  if (!isNode(property) || property.type !== 'Property' || property['computed'] === true) return null;
  const { key } = property;
  if (!isNode(key)) return null;
  const name = key.type === 'Identifier' ? key['name'] : key['value'];
  return typeof name === 'string' ? name : null;
}

/** `code` is JavaScript or TypeScript, built or not; `convert` the expression of a function. Throws where `code` does not parse. */
export function wrapTexts(file: string, code: string, convert: string): string {
  if (!/\bzh\b/.test(code)) return code;
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const found: Node[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const each of value) visit(each);
      return;
    }
    if (!isNode(value)) return;
    const keys = value.type === 'ObjectExpression' ? (value['properties'] as readonly unknown[]).map(keyOf) : [];
    if (keys.length === 2 && keys.includes('en') && keys.includes('zh')) found.push(value);
    for (const key in value) if (key !== 'type') visit(value[key]);
  };
  visit(program);
  const puts = found
    .flatMap(({ start, end }) => [
      { at: start, text: `${convert}(` },
      { at: end, text: ')' },
    ])
    .sort((a, b) => a.at - b.at);
  const pieces = puts.flatMap(({ at, text }, index) => [code.slice(puts[index - 1]?.at ?? 0, at), text]);
  return [...pieces, code.slice(puts.at(-1)?.at ?? 0)].join('');
}
