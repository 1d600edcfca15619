// Text broken into lines, in English and in Chinese.

/** Broken at spaces, and between any two Chinese characters, but never before a mark that ends a phrase. */
export function wrapped(text: string, room: number, width: (text: string) => number): readonly string[] {
  const pieces =
    text.match(
      /[\u2e80-\u9fff\uff00-\uffef][，。！？；：、）】]*|[^\s\u2e80-\u9fff\uff00-\uffef]+[，。！？；：、）】]*|\s+/gu,
    ) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && width((line + piece).trimEnd()) > room) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += line === '' ? piece.trimStart() : piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
