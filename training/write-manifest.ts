// Brings models/manifest.json in line with the files it names: sizes and sha256. Run it after anything in models/ changed:
// npx tsx training/write-manifest.ts
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ModelEntry } from '../src/services/model-files.ts';

const MODELS = fileURLToPath(new URL('../models/', import.meta.url));
const MANIFEST = `${MODELS}manifest.json`;

interface Manifest {
  readonly models: readonly ModelEntry[];
}

/** An entry as its author states it: paths alone, sizes and hashes are measured. */
export interface StatedModel extends Omit<ModelEntry, 'files'> {
  readonly paths: readonly string[];
}

/** Adds or replaces the entry of that id and measures every file anew. Throws where a named file is missing. */
export function writeManifest(stated?: StatedModel): void {
  const current: Manifest = existsSync(MANIFEST)
    ? (JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest)
    : { models: [] };
  const entries = new Map(current.models.map((entry) => [entry.id, entry]));
  if (stated) {
    const { paths, ...rest } = stated;
    entries.set(stated.id, { ...rest, files: paths.map((path) => ({ path, sha256: '', bytes: 0 })) });
  }
  const models = [...entries.values()].map(({ id, files, ...rest }) => ({
    id,
    files: files.map(({ path }) => {
      const bytes = readFileSync(MODELS + path);
      return { path, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
    }),
    ...rest,
  }));
  writeFileSync(MANIFEST, `${JSON.stringify({ models }, null, 2)}\n`);
}

/** The entry of a model that lies outside models/, in `folder`/`id`, for benches; null where it is not there. */
export function measuredEntry(folder: string, id: string): ModelEntry | null {
  const paths = ['model.json', 'weights.bin'].map((name) => `${id}/${name}`);
  if (!paths.every((path) => existsSync(folder + path))) return null;
  const files = paths.map((path) => {
    const bytes = readFileSync(folder + path);
    return { path, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
  });
  return { id, files, licence: 'MIT', source: '', input: '', accuracy: '', precache: false };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeManifest();
