// The text of a file in pieces: its encoding told first, its line ends made alike.
import { createEncodingDetector, type EncodingVerdict } from '../../domain/log/import/detect-encoding.ts';
import { readBytes, RefusedFile } from './read-bytes.ts';

export interface TextPiece {
  readonly text: string;
  /** Of the file, unpacked. */
  readonly readBytes: number;
}

/** Fails with RefusedFile where the file is no text. `onBytes` is told of the bytes read, and may throw to stop. */
export async function detectEncoding(
  file: Blob,
  mostBytes: number,
  onBytes: (bytes: number) => void,
): Promise<EncodingVerdict & { readonly bytes: number }> {
  const detector = createEncodingDetector();
  let bytes = 0;
  for await (const piece of readBytes(file, mostBytes)) {
    detector.push(piece);
    bytes += piece.byteLength;
    onBytes(bytes);
  }
  const verdict = detector.verdict();
  if (typeof verdict === 'string') throw new RefusedFile(verdict);
  return { ...verdict, bytes };
}

/** Line ends are \n, whichever were written. */
export async function* readText(
  file: Blob,
  encoding: EncodingVerdict['encoding'],
  mostBytes: number,
): AsyncGenerator<TextPiece> {
  // Marks at the start of the file are taken off by the decoder.
  const decoder = new TextDecoder(encoding);
  let bytes = 0;
  let carriage = false;
  for await (const piece of readBytes(file, mostBytes)) {
    bytes += piece.byteLength;
    let text = decoder.decode(piece, { stream: true });
    if (carriage) text = `\r${text}`;
    carriage = text.endsWith('\r');
    if (carriage) text = text.slice(0, -1);
    if (text !== '') yield { text: plainLineEnds(text), readBytes: bytes };
  }
  const rest = plainLineEnds((carriage ? '\r' : '') + decoder.decode());
  if (rest !== '') yield { text: rest, readBytes: bytes };
}

function plainLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
