// Places in the squeezed text led back to the text as written.
import type { Stretch } from './not-understood.ts';
import type { SetSource, ValueSource } from './parsed-note.ts';
import type { SqueezedText } from './squeeze-text.ts';

export function stretchAt(start: number, end: number, { spanOf }: SqueezedText): Stretch {
  const [from, to] = spanOf([start, end, '']);
  return [from, to];
}

export function atOrigin<T extends { readonly start: number; readonly end: number }>(place: T, text: SqueezedText): T {
  const [start, end] = stretchAt(place.start, place.end, text);
  return { ...place, start, end };
}

export function placed(source: SetSource, text: SqueezedText): SetSource {
  return Object.fromEntries(
    Object.entries(source).map(([field, value]) => [field, rounded(atOrigin(value, text))]),
  ) as SetSource;
}

function rounded(source: ValueSource): ValueSource {
  return { ...source, confidence: Math.round(source.confidence * 100) / 100 };
}

export function stretchesOf(source: SetSource): readonly Stretch[] {
  return Object.values(source).map(({ start, end }): Stretch => [start, end]);
}
