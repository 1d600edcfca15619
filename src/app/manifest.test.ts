// What the installed app is to the system: names in both languages, and only addresses that lead somewhere.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { INCOMING_PATH } from '../device/share-target.ts';
import { MANIFEST_IN_CHINESE, manifestInChinese } from '../i18n/manifest.ts';

const TEXT = readFileSync('public/manifest.webmanifest', 'utf8');

interface Manifest {
  readonly id: string;
  readonly lang: string;
  readonly shortcuts: readonly { readonly name: string; readonly url: string }[];
  readonly share_target: { readonly action: string; readonly params: { readonly files: readonly { name: string }[] } };
  readonly file_handlers: readonly { readonly action: string; readonly accept: Readonly<Record<string, string[]>> }[];
  readonly launch_handler: { readonly client_mode: readonly string[] };
}

const manifest = JSON.parse(TEXT) as Manifest;

test('every word of it is there in Chinese, and nothing else differs', () => {
  const chinese = JSON.parse(manifestInChinese(TEXT)) as Manifest;
  const words = [...TEXT.matchAll(/"(?:name|short_name|description|label)": "([^"]+)"/g)].map(([, word = '']) => word);
  expect(words.length).toBeGreaterThan(10);
  const formParts = new Set(manifest.share_target.params.files.map(({ name }) => name));
  for (const word of words) if (!formParts.has(word)) expect(MANIFEST_IN_CHINESE, word).toHaveProperty([word]);
  expect(chinese).toMatchObject({ id: manifest.id, lang: 'zh-Hans', share_target: manifest.share_target });
  expect(chinese.shortcuts.map(({ url }) => url)).toEqual(manifest.shortcuts.map(({ url }) => url));
  expect(chinese.shortcuts[0]?.name).toBe('开始今天的训练');
});

test('shortcuts, shares and files lead to screens there are', () => {
  const screens = readFileSync('src/app/other-screens.tsx', 'utf8');
  for (const { url } of manifest.shortcuts) expect(screens, url).toContain(`path="${url.split('?')[0]}"`);
  expect(manifest.share_target.action).toBe(INCOMING_PATH);
  for (const { action } of manifest.file_handlers) expect(action).toBe(INCOMING_PATH);
  expect(screens).toContain(`path="${INCOMING_PATH}"`);
});

test('an open window is left as it is: a workout may be under way in it', () => {
  expect(manifest.launch_handler.client_mode[0]).toBe('focus-existing');
});
