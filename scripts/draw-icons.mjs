// Draws the PNG icons from their SVG sources in public/icons. Run after changing one: node scripts/draw-icons.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, ensureChromium } from './chromium.mjs';

const DRAWN = [
  ['icon.svg', 'icon-192.png', 192],
  ['icon.svg', 'icon-512.png', 512],
  ['maskable.svg', 'maskable-512.png', 512],
  ['monochrome.svg', 'monochrome-512.png', 512],
  ['icon.svg', 'apple-touch-icon.png', 180],
  ['favicon.svg', 'favicon-32.png', 32],
];

const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS });
const page = await browser.newPage();
for (const [source, target, size] of DRAWN) {
  await page.setViewportSize({ width: size, height: size });
  const drawn = readFileSync(`public/icons/${source}`, 'utf8');
  // iOS rounds the corners itself, and fills what is left open with black.
  const svg = target.startsWith('apple') ? drawn.replace(' rx="112"', '') : drawn;
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  writeFileSync(`public/icons/${target}`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
