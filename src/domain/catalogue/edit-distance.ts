// How far two words are apart on the keyboard.
/**
 * Edits (insert, delete, replace, swap neighbours) from one word to another, no letter edited twice; `most` + 1 where they are more. Followed
 * edit by edit, for words are most often told apart within their first letters. @param most few: every edit more takes four times as long.
 */
export function editDistance(a: string, b: string, most: number): number {
  return between(a, 0, b, 0, most);
}

/** Of what stands from `i` and from `j` on. */
function between(a: string, i: number, b: string, j: number, most: number): number {
  while (i < a.length && a.charCodeAt(i) === b.charCodeAt(j)) {
    i += 1;
    j += 1;
  }
  const [restOfA, restOfB] = [a.length - i, b.length - j];
  if (restOfA === 0 || restOfB === 0) return Math.min(restOfA + restOfB, most + 1);
  if (most === 0 || Math.abs(restOfA - restOfB) > most) return most + 1;
  const left = most - 1;
  let least = Math.min(between(a, i + 1, b, j + 1, left), between(a, i + 1, b, j, left), between(a, i, b, j + 1, left));
  if (a.charCodeAt(i) === b.charCodeAt(j + 1) && a.charCodeAt(i + 1) === b.charCodeAt(j))
    least = Math.min(least, between(a, i + 2, b, j + 2, left));
  return least + 1;
}
