// Writes manifest.zh.webmanifest beside the English one: browsers that install the app know no translations within a manifest, so that the
// page names the one of its language (src/app/after-start.ts). Everything but the words is the same, the id too: it is one app.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { manifestInChinese as inChinese } from '../src/i18n/manifest.ts';

export function manifestInChinese(): Plugin {
  return {
    name: 'plumbline-manifest',
    apply: 'build',
    generateBundle() {
      if (this.environment.name !== 'client') return;
      this.emitFile({
        type: 'asset',
        fileName: 'manifest.zh.webmanifest',
        source: inChinese(readFileSync('public/manifest.webmanifest', 'utf8')),
      });
    },
  };
}
