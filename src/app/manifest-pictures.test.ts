// Every picture that the manifest and the README name is there, as large as they say, and together they stay small.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Picture {
  readonly src: string;
  readonly sizes: string;
}

const { icons, screenshots } = JSON.parse(readFileSync('public/manifest.webmanifest', 'utf8')) as {
  readonly icons: readonly Picture[];
  readonly screenshots: readonly (Picture & { readonly form_factor: string })[];
};

const MOST_BYTES = 700_000;

/** Of a PNG, as its header says. */
function sizeOf(path: string): string {
  const bytes = readFileSync(path);
  expect(bytes.toString('latin1', 1, 4), path).toBe('PNG');
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

test.each([...icons, ...screenshots].filter(({ sizes }) => sizes !== 'any'))('$src is $sizes', ({ src, sizes }) => {
  expect(sizeOf(`public${src}`)).toBe(sizes);
});

test('those of one form share their size, as installers ask', () => {
  for (const form of ['narrow', 'wide'])
    expect(
      new Set(screenshots.filter(({ form_factor: factor }) => factor === form).map(({ sizes }) => sizes)).size,
      form,
    ).toBe(1);
});

test('the screenshots are those named, and small', () => {
  const files = readdirSync('public/screenshots').sort();
  expect(files).toEqual(screenshots.map(({ src }) => src.replace('/screenshots/', '')).sort());
  const bytes = files.map((file) => readFileSync(`public/screenshots/${file}`).length);
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(MOST_BYTES);
});

test('the README shows pictures there are', () => {
  const shown = [...readFileSync('README.md', 'utf8').matchAll(/<img src="([^"]+)"/g)].map(([, path = '']) => path);
  expect(shown.length).toBeGreaterThan(2);
  for (const path of shown) expect(sizeOf(path)).toMatch(/^\d+x\d+$/);
});
