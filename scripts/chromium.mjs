// Finds a Chromium, or installs Debian's: the end-to-end tests, the benches and `analyse` all run in it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const KNOWN_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
];

/** Flags for a quiet headless browser that also runs as root and never calls home. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of an installed Chromium, or null. `CHROMIUM_PATH` wins. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : null;
  return KNOWN_PATHS.find((path) => existsSync(path)) ?? null;
}

const KNOWN_SHELLS = ['/usr/bin/chromium-headless-shell'];
/** It is asked for once. */
let shellAsked = false;

/**
 * Path of Chromium's headless shell: the same engine without the browser around it, at less than half the processor's time for a page. Debian's is
 * installed by apt where there is none; where it cannot be had, or `CHROMIUM_PATH` names another browser, it is the whole Chromium.
 */
export function ensureHeadlessShell() {
  const chromium = ensureChromium();
  if (!KNOWN_PATHS.includes(chromium)) return chromium;
  const find = () => KNOWN_SHELLS.find((path) => existsSync(path));
  if (find() === undefined && !shellAsked) {
    shellAsked = true;
    console.error('Installing Chromium’s headless shell with apt …');
    installByApt('chromium-headless-shell');
  }
  return find() ?? chromium;
}

/** Path of a Chromium, installed by apt where there is none; throws a sentence that says what to do where that fails. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  console.error('Installing Chromium with apt …');
  installByApt('chromium');
  const installed = findChromium();
  if (!installed)
    throw new Error('No Chromium was found and apt could not install it: install chromium, or set CHROMIUM_PATH.');
  return installed;
}

function installByApt(name) {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...asRoot, 'apt-get', '-qq', '-y', ...args];
    return spawnSync(command, rest, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  apt('update');
  apt('install', '--no-install-recommends', name);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(ensureChromium());
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
