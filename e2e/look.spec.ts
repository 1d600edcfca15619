// What the device shows of the app around its screens: icons that survive every mask, a splash of its own, bars in the theme's colour; and
// nothing that moves for those who asked for stillness.
import { expect, ORIGIN, test } from './app-fixture.ts';

interface ManifestIcon {
  readonly src: string;
  readonly sizes: string;
  readonly purpose: string;
}

test('every icon of the manifest is there in its size; what matters of a masked one lies within the safe zone', async ({
  launch,
}) => {
  const { page } = await launch();
  await page.goto(`${ORIGIN}/`);
  const { icons } = (await (await page.request.get(`${ORIGIN}/manifest.webmanifest`)).json()) as {
    icons: readonly ManifestIcon[];
  };
  expect(icons.map(({ purpose }) => purpose)).toEqual(expect.arrayContaining(['any', 'maskable', 'monochrome']));
  for (const { src, sizes, purpose } of icons.filter((icon) => icon.sizes !== 'any')) {
    const seen = await page.evaluate(async (path) => {
      const picture = await createImageBitmap(await (await fetch(path)).blob());
      const { width, height } = picture;
      const pen = new OffscreenCanvas(width, height).getContext('2d')!;
      pen.drawImage(picture, 0, 0);
      const { data } = pen.getImageData(0, 0, width, height);
      let open = 0;
      let outside = 0;
      for (let y = 0; y < height; y += 1)
        for (let x = 0; x < width; x += 1) {
          const at = 4 * (y * width + x);
          if (data[at + 3]! < 255) open += 1;
          // The bob is plumb: green well above blue. The line may be cut anywhere.
          const isBob = data[at + 3]! > 128 && data[at + 1]! - data[at + 2]! > 60;
          if (isBob && Math.hypot(x - width / 2, y - height / 2) > 0.4 * width) outside += 1;
        }
      return { size: `${width}x${height}`, open: open / (width * height), outside };
    }, src);
    expect(seen.size, src).toBe(sizes);
    // One that is masked is filled to its edges; one that is tinted is mostly nothing.
    if (purpose === 'maskable') expect(seen, src).toMatchObject({ open: 0, outside: 0 });
    if (purpose === 'monochrome') expect(seen.open, src).toBeGreaterThan(0.8);
  }
});

test('on iOS the page draws its own splash, as large as the screen and in the theme’s colour', async ({ launch }) => {
  const { page } = await launch({ colorScheme: 'light' });
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'standalone', { value: false });
  });
  await page.goto(`${ORIGIN}/`);
  const link = page.locator('link[rel="apple-touch-startup-image"]');
  await expect(link).toBeAttached();
  const drawn = await link.evaluate(async (element) => {
    const image = new Image();
    image.src = (element as HTMLLinkElement).href;
    await image.decode();
    const pen = new OffscreenCanvas(1, 1).getContext('2d')!;
    pen.drawImage(image, 0, 0);
    return {
      width: image.naturalWidth === Math.round(screen.width * devicePixelRatio),
      height: image.naturalHeight === Math.round(screen.height * devicePixelRatio),
      ground: [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3),
    };
  });
  expect(drawn).toEqual({ width: true, height: true, ground: [0xf6, 0xf5, 0xf0] });
});

test('the bars of the browser have the colour of the theme, chosen or the system’s', async ({ launch }) => {
  const { page } = await launch({ colorScheme: 'light' });
  await page.goto(`${ORIGIN}/more`);
  const colours = () =>
    page
      .locator('meta[name="theme-color"]')
      .evaluateAll((bars) => [...new Set(bars.map((bar) => bar.getAttribute('content')))]);
  await expect.poll(colours).toEqual(['#f6f5f0']);
  await page.getByRole('group', { name: 'Appearance' }).getByText('Dark').click();
  await expect.poll(colours).toEqual(['#0e1113']);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('nothing moves for those who asked for stillness', async ({ launch }) => {
  const { page } = await launch();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${ORIGIN}/measures`);
  await page.getByRole('button', { name: 'Enter body weight', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  const longest = await page.evaluate(() =>
    Math.max(0, ...document.getAnimations().map((one) => Number(one.effect?.getComputedTiming().duration ?? 0))),
  );
  expect(longest).toBeLessThan(1);
});
