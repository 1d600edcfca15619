// Trains the recommender on published programmes and writes models/recommender/, its card and its entry in the manifest, and the small
// popularity that is part of the code: `npm run train:recommender`. Minutes of one core; the same sources give the same files.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EXERCISES } from '../../src/domain/catalogue/exercises.ts';
import type { RecommendModel } from '../../src/domain/planning/recommend-model.ts';
import { RECOMMENDER_MODEL_ID } from '../../src/services/recommender/recommend-model-file.ts';
import { writeManifest } from '../write-manifest.ts';
import { cardOf } from './card.ts';
import { embedded, EMBEDDED_COUNT, embeddedSource } from './embed.ts';
import { asModel, type Data, learn, learnBlend } from './learn.ts';
import { pack } from './pack.ts';
import { familiesOf, readProgrammes } from './read-programmes.ts';

const SEED = 8;
const FOLDER = fileURLToPath(new URL('../../models/recommender/', import.meta.url));
const EMBEDDED = fileURLToPath(new URL('../../src/domain/planning/embedded-popularity.ts', import.meta.url));
const MOST_BYTES = 300_000;

const programmes = readProgrammes();
const data: Data = { catalogue: EXERCISES, programmes, families: familiesOf(programmes) };
process.stderr.write(`${programmes.length} programmes of ${new Set(data.families).size} families\n`);
const learnt = learn(data, SEED);
process.stderr.write(`matrix: λ ${learnt.settings.lambda}, content ${learnt.settings.content}\n`);
const packed = pack(learnt.matrix, learnt.blend);
const bytes = packed.json.length + packed.weights.length;
if (bytes > MOST_BYTES) throw new Error(`${bytes} bytes`);
mkdirSync(FOLDER, { recursive: true });
writeFileSync(`${FOLDER}model.json`, packed.json);
writeFileSync(`${FOLDER}weights.bin`, packed.weights);
const whole: RecommendModel = asModel(learnt.matrix, learnt.blend);
writeFileSync(`${FOLDER}CARD.md`, cardOf({ data, learnt, packed, whole, seed: SEED }));
writeManifest({
  id: RECOMMENDER_MODEL_ID,
  paths: ['recommender/model.json', 'recommender/weights.bin'],
  licence: 'MIT',
  source: `facts of ${programmes.length} published programmes (npm run train:recommender, seed ${SEED})`,
  input: 'exercises done, goal and level; output a score for each exercise (src/domain/planning/hybrid-terms.ts)',
  accuracy: 'exercises left out of programmes of unseen authors: docs/decisions/2026-11-29-recommender.md',
  precache: true,
});
const blend = learnBlend(data, SEED, learnt.settings, embedded);
writeFileSync(EMBEDDED, embeddedSource(learnt.matrix, blend));
execFileSync('npx', ['oxfmt', EMBEDDED], { stdio: 'inherit' });
process.stderr.write(
  `${packed.version}: ${bytes} bytes; ${EMBEDDED_COUNT} exercises embedded; ${readFileSync(EMBEDDED).length} bytes of source\n`,
);
