// The FIT container: header, definitions, data messages and check sums, little-endian. What the messages say is written elsewhere.

/** Base types of the protocol: code, bytes, and the value that stands for "not stated". */
const BASE = {
  enum: { code: 0x00, bytes: 1, invalid: 0xff },
  uint8: { code: 0x02, bytes: 1, invalid: 0xff },
  uint16: { code: 0x84, bytes: 2, invalid: 0xffff },
  uint32: { code: 0x86, bytes: 4, invalid: 0xffffffff },
  uint32z: { code: 0x8c, bytes: 4, invalid: 0 },
} as const;

export type FitNumberType = keyof typeof BASE;

/** Number of the field in the profile, its type, and its value as the profile scales it; undefined where it is not known. */
export type FitField =
  | readonly [field: number, type: FitNumberType, value: number | undefined]
  | readonly [field: number, type: 'string', value: string];

/** 2.0, and the profile that the numbers are taken from (21.158). */
const PROTOCOL_VERSION = 0x20;
const PROFILE_VERSION = 21_158;
const HEADER_BYTES = 14;
/** A field's size is one byte; so much of a name is enough for a watch. */
const MOST_STRING_BYTES = 120;
const LOCAL_TYPES = 16;

export interface FitFile {
  /** Appends a message, with its definition where that is not the last one given for its kind. */
  write(message: number, fields: readonly FitField[]): void;
  /** The whole file so far. */
  bytes(): Uint8Array<ArrayBuffer>;
}

export function createFitFile(): FitFile {
  const body: number[] = [];
  /** Local number and layout last defined, by message. */
  const defined = new Map<number, { readonly local: number; readonly layout: string }>();
  return {
    write(message, fields) {
      const packed = fields.map(pack);
      const layout = packed.map(({ field, code, bytes }) => `${field}:${code}:${bytes.length}`).join();
      let known = defined.get(message);
      if (known?.layout !== layout) {
        known = { local: known?.local ?? defined.size % LOCAL_TYPES, layout };
        defined.set(message, known);
        body.push(0x40 | known.local, 0, 0, ...little(message, 2), packed.length);
        for (const { field, code, bytes } of packed) body.push(field, bytes.length, code);
      }
      body.push(known.local);
      for (const { bytes } of packed) body.push(...bytes);
    },
    bytes() {
      const header = [
        HEADER_BYTES,
        PROTOCOL_VERSION,
        ...little(PROFILE_VERSION, 2),
        ...little(body.length, 4),
        ...utf8('.FIT'),
      ];
      const file = [...header, ...little(fitCrc(header), 2), ...body];
      return Uint8Array.from([...file, ...little(fitCrc(file), 2)]);
    },
  };
}

interface Packed {
  readonly field: number;
  readonly code: number;
  readonly bytes: readonly number[];
}

function pack(entry: FitField): Packed {
  const [field, type, value] = entry;
  if (type === 'string') return { field, code: 0x07, bytes: [...cut(value), 0] };
  const { code, bytes, invalid } = BASE[type];
  const highest = 2 ** (8 * bytes) - 1;
  const holds = value !== undefined && Number.isFinite(value) && Math.round(value) >= 0 && Math.round(value) <= highest;
  return { field, code, bytes: little(holds ? Math.round(value) : invalid, bytes) };
}

function little(value: number, bytes: number): readonly number[] {
  return Array.from({ length: bytes }, (_, index) => Math.floor(value / 2 ** (8 * index)) % 256);
}

/** At most MOST_STRING_BYTES, whole characters, no zero byte. */
function cut(text: string): readonly number[] {
  const bytes: number[] = [];
  for (const character of text.replaceAll('\0', '')) {
    const more = utf8(character);
    if (bytes.length + more.length > MOST_STRING_BYTES) break;
    bytes.push(...more);
  }
  return bytes;
}

function utf8(text: string): readonly number[] {
  return Array.from(text, (character) => utf8Of(character)).flat();
}

function utf8Of(character: string): readonly number[] {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return [code];
  if (code < 0x800) return [0xc0 | (code >> 6), 0x80 | (code & 0x3f)];
  // Half a pair stands for no character.
  if (code >= 0xd800 && code <= 0xdfff) return [0xef, 0xbf, 0xbd];
  if (code < 0x10000) return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)];
  return [0xf0 | (code >> 18), 0x80 | ((code >> 12) & 0x3f), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)];
}

/** CRC-16 with the reversed polynomial 0xA001, as the protocol has it. */
export function fitCrc(bytes: readonly number[]): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xa001 : crc >>> 1;
  }
  return crc;
}
