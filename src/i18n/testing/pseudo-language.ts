// A language nobody speaks, made of the English texts while the app runs: longer, accented, in brackets, from right to left if asked.
// What then stands on a screen without brackets was never a message; what is cut off would be cut off in a longer language.

/** Letters are accented and vowels doubled, which makes English about two fifths longer, as German or Finnish are. Self-contained: it is
 * handed to the page as its source text. `direction` answers wherever the texts tell one. */
export function pseudoLanguage(direction: 'ltr' | 'rtl'): (texts: unknown) => unknown {
  const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const accented = 'áƀçðéƒĝĥíĵķļɱñóþǫŕšťúṽŵẋýžÁɃÇÐÉƑĜĤÍĴĶĻṀÑÓÞǪŔŠŤÚṼŴẊÝŽ';
  // A right-to-left override has the letters themselves run the other way; it ends with the text.
  const [open, close] = direction === 'rtl' ? ['\u202E⟦', '⟧\u202C'] : ['⟦', '⟧'];
  const tags = new Set(['en', 'en-GB', 'en-US', 'zh', 'zh-CN', 'zh-Hans', 'kg', 'lb']);
  const made = new WeakMap<object, unknown>();

  function told(text: string): string {
    if (text === 'ltr' || text === 'rtl') return direction;
    if (tags.has(text) || !/[A-Za-z]/.test(text)) return text;
    let depth = 0;
    let longer = '';
    for (const letter of text) {
      if (letter === '⟦') depth += 1;
      const at = depth > 0 ? -1 : plain.indexOf(letter);
      const written = at < 0 ? letter : accented.charAt(at);
      longer += at >= 0 && /[aeiou]/.test(letter) ? written + written : written;
      if (letter === '⟧') depth -= 1;
    }
    return longer === text ? text : `${open}${longer}${close}`;
  }

  function converted(value: unknown): unknown {
    if (typeof value === 'string') return told(value);
    if (typeof value === 'function')
      return (...given: readonly unknown[]) =>
        converted((value as (...given: readonly unknown[]) => unknown)(...given));
    if (typeof value !== 'object' || value === null) return value;
    const prototype: unknown = Object.getPrototypeOf(value);
    if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) return value;
    const known = made.get(value);
    if (known !== undefined) return known;
    const parts: unknown = Array.isArray(value)
      ? value.map(converted)
      : Object.fromEntries(Object.entries(value).map(([key, part]) => [key, converted(part)]));
    made.set(value, parts);
    // Once converted, it stays: texts are handed on from one area to another.
    made.set(parts as object, parts);
    return parts;
  }
  return converted;
}
