// The pseudo-languages while developing: `npx vite --mode pseudo`, and `npx vite --mode pseudo-rtl` from right to left. Never in a build.
import type { Plugin } from 'vite';
import { wrapTexts } from './wrap-texts.ts';

export function pseudoLanguages(): Plugin {
  let direction: 'ltr' | 'rtl' | null = null;
  return {
    name: 'plumbline-pseudo-languages',
    apply: 'serve',
    configResolved({ mode }) {
      direction = mode === 'pseudo' ? 'ltr' : mode === 'pseudo-rtl' ? 'rtl' : null;
    },
    transform(code, id) {
      const [file = id] = id.split('?');
      if (direction === null || !/\/src\/(?!i18n\/testing\/).*\.tsx?$/.test(file)) return null;
      const wrapped = wrapTexts(file.replace(/\.tsx?$/, '.js'), code, '__told');
      if (wrapped === code) return null;
      const told = `import { pseudoLanguage as __pseudo } from '/src/i18n/testing/pseudo-language.ts';\nconst __told = __pseudo('${direction}');\n`;
      return { code: told + wrapped, map: null };
    },
  };
}
