// A line as the numbers of its pieces: characters in runs of two to four within words, words, and pairs of words.

/** Buckets; two pieces may share one. */
export const BUCKETS = 8192;

/** @returns bucket numbers, repeated where a piece is; numbers in the text are all one word. */
export function hashedFeatures(text: string): readonly number[] {
  const words =
    text
      .toLowerCase()
      .replace(/\d+(?:[.,:]\d+)?/g, '0')
      .match(/[\p{Script=Latin}'0]+|\p{Script=Han}+/gu) ?? [];
  const found: number[] = [];
  words.forEach((word, at) => {
    const piece = `<${word}>`;
    found.push(bucket(`w${word}`));
    if (at > 0) found.push(bucket(`b${words[at - 1]} ${word}`));
    for (const size of [2, 3, 4])
      for (let from = 0; from + size <= piece.length; from++) found.push(bucket(piece.slice(from, from + size)));
  });
  return found;
}

/** FNV-1a. */
function bucket(piece: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < piece.length; at++) hash = Math.imul(hash ^ piece.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % BUCKETS;
}
