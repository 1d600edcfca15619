// Packs a bench's page script, storage and all, into one text, as the app's own bundler does it.
import { build } from 'vite';

/** `entry`: from the repository's root. */
export async function buildScript(entry = 'bench/log/page-script.ts'): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: `${process.cwd()}/${entry}`, formats: ['iife'], name: 'benchScript' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((each) => ('output' in each ? each.output : []));
  const chunk = outputs.find(({ type }) => type === 'chunk');
  if (!chunk || chunk.type !== 'chunk') throw new Error('The page script of the bench could not be built.');
  return chunk.code;
}
