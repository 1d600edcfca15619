// What lies in the log as values that JSON can carry, and back: bytes and the numbers JSON does not know are wrapped, all else is as it is.

const WRAPPED = ['$bytes', '$number', '$plain'] as const;
/** Rows of the log are seven levels deep at most. */
export const DEEPEST = 40;

/** Thrown by `fromJson`: this was not written by us. */
export class ForeignValue extends Error {
  override readonly name = 'ForeignValue';
}

/** Bytes become `{"$bytes": base64}`, NaN, infinities and −0 `{"$number": "NaN"}`; an object that looks like one of these `{"$plain": …}`. */
export function toJson(value: unknown): unknown {
  if (typeof value === 'number')
    return Number.isFinite(value) && !Object.is(value, -0)
      ? value
      : { $number: Object.is(value, -0) ? '-0' : String(value) };
  if (value instanceof Uint8Array) return { $bytes: toBase64(value) };
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value !== 'object' || value === null) return value;
  const object = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toJson(part)]));
  return WRAPPED.some((key) => Object.hasOwn(value, key)) ? { $plain: object } : object;
}

/** Throws ForeignValue for a key that reaches into the machinery of the language, for a wrapping that is none, and where it is too deep. */
export function fromJson(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) throw new ForeignValue('too deep');
  if (Array.isArray(value)) return value.map((part) => fromJson(part, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  const [key, ...more] = Object.keys(value);
  const inside = (value as Readonly<Record<string, unknown>>)[key ?? ''];
  if (more.length === 0 && key === '$bytes') return fromBase64(inside);
  if (more.length === 0 && key === '$number') return numberOf(inside);
  if (more.length === 0 && key === '$plain') return fields(inside, depth + 1);
  return fields(value, depth);
}

function fields(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) throw new ForeignValue('no object');
  if (Object.hasOwn(value, '__proto__')) throw new ForeignValue('__proto__');
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fromJson(part, depth + 1)]));
}

function numberOf(text: unknown): number {
  if (text === 'NaN') return Number.NaN;
  if (text === 'Infinity' || text === '-Infinity') return Number(text);
  if (text === '-0') return -0;
  throw new ForeignValue('no number');
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    const word = (a << 16) | (b << 8) | c;
    const digits = [18, 12, 6, 0].map((shift) => DIGITS[(word >> shift) & 63] ?? '').join('');
    const left = bytes.length - at;
    parts.push(left >= 3 ? digits : digits.slice(0, left + 1).padEnd(4, '='));
  }
  return parts.join('');
}

const VALUES: ReadonlyMap<string, number> = new Map(Array.from(DIGITS, (digit, value) => [digit, value]));

function fromBase64(text: unknown): Uint8Array<ArrayBuffer> {
  if (typeof text !== 'string' || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text))
    throw new ForeignValue('no bytes');
  const length = (text.length / 4) * 3 - (text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0);
  const bytes = new Uint8Array(length);
  for (let at = 0, to = 0; at < text.length; at += 4) {
    let word = 0;
    for (let digit = 0; digit < 4; digit++) word = (word << 6) | (VALUES.get(text[at + digit] ?? '') ?? 0);
    for (const shift of [16, 8, 0]) if (to < length) bytes[to++] = (word >> shift) & 0xff;
  }
  return bytes;
}
