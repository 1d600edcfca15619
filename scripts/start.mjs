// `npm start`: install where needed, build, serve with the real headers.
import { spawnSync } from 'node:child_process';
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './install.mjs';

chdir(fileURLToPath(new URL('..', import.meta.url)));
installDependencies();
const build = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
  stdio: 'inherit',
});
if (build.status !== 0) process.exit(build.status ?? 1);
const { serve } = await import('./serve.mjs');
try {
  await serve(4173, 'dist');
  console.log('Plumbline is at http://127.0.0.1:4173/  (Ctrl+C stops it)');
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
