// A line of a copy: a checksum, a value as JSON, an end. What was torn or changed gives itself away, and the next line is found all the same.
import { fromJson, toJson } from '../../domain/log/export/backup-values.ts';

const TABLE = Uint32Array.from({ length: 256 }, (_, at) => {
  let value = at;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xed_b8_83_20 : value >>> 1;
  return value;
});
const SUM_CHARACTERS = 9;
const [NEW_LINE, SPACE] = [0x0a, 0x20];

/** CRC-32 as of gzip and PNG. */
export function checksum(bytes: Uint8Array): number {
  let sum = 0xff_ff_ff_ff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (TABLE[(sum ^ byte) & 0xff] ?? 0);
  return (sum ^ 0xff_ff_ff_ff) >>> 0;
}

/** `checksum JSON\n`. Rows may hold bytes and numbers that JSON does not know (backup-values.ts). */
export function toLine(value: unknown): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(JSON.stringify(toJson(value)));
  const line = new Uint8Array(SUM_CHARACTERS + json.length + 1);
  line.set(new TextEncoder().encode(`${checksum(json).toString(16).padStart(8, '0')} `));
  line.set(json, SUM_CHARACTERS);
  line[line.length - 1] = NEW_LINE;
  return line;
}

/** `endsAt`: bytes from the beginning, its end included. `value` undefined: damaged. */
export interface ReadLine {
  readonly value: unknown;
  readonly endsAt: number;
}

function readLine(bytes: Uint8Array, endsAt: number): ReadLine {
  const json = bytes.subarray(SUM_CHARACTERS);
  const damaged = { value: undefined, endsAt };
  if (bytes[SUM_CHARACTERS - 1] !== SPACE) return damaged;
  const sum = new TextDecoder().decode(bytes.subarray(0, SUM_CHARACTERS - 1));
  if (!/^[0-9a-f]{8}$/.test(sum) || Number.parseInt(sum, 16) !== checksum(json)) return damaged;
  try {
    return { value: fromJson(JSON.parse(new TextDecoder().decode(json))), endsAt };
  } catch {
    return damaged;
  }
}

/** A last line without an end is passed over: it was being written. Throws what the stream throws. */
export async function* readLines(stream: ReadableStream<Uint8Array>): AsyncGenerator<ReadLine> {
  const reader = stream.getReader();
  let [pieces, held, before]: [Uint8Array[], number, number] = [[], 0, 0];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      let from = 0;
      for (let end = value.indexOf(NEW_LINE); end >= 0; end = value.indexOf(NEW_LINE, from)) {
        const line = joined([...pieces, value.subarray(from, end)], held + end - from);
        before += line.length + 1;
        [pieces, held, from] = [[], 0, end + 1];
        yield readLine(line, before);
      }
      if (from < value.length) {
        pieces.push(value.slice(from));
        held += value.length - from;
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  if (pieces.length === 1 && pieces[0]) return pieces[0];
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
