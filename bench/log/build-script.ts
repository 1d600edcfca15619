// Packs the bench's page script, storage and all, into one text, as the app's own bundler does it.
import { build } from 'vite';

export async function buildScript(): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: `${process.cwd()}/bench/log/page-script.ts`, formats: ['iife'], name: 'benchLogScript' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((each) => ('output' in each ? each.output : []));
  const chunk = outputs.find(({ type }) => type === 'chunk');
  if (!chunk || chunk.type !== 'chunk') throw new Error('The page script of the bench could not be built.');
  return chunk.code;
}
