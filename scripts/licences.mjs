// Fails where a dependency's licence is not one that may be shipped (or, for tools, used).
import { readFileSync } from 'node:fs';

const SHIPPED = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'OFL-1.1',
  'CC0-1.0',
  'Unlicense',
]);
const TOOLS = new Set([...SHIPPED, 'MPL-2.0', 'BlueOak-1.0.0', 'Python-2.0', 'CC-BY-4.0', 'MIT-0']);

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const offending = [];
let checked = 0;
for (const [path, entry] of Object.entries(packages)) {
  if (path === '' || entry.link) continue;
  checked += 1;
  const allowed = entry.dev || entry.devOptional ? TOOLS : SHIPPED;
  // "A OR B": one permitted alternative is enough; "A AND B": all must be.
  const alternatives = (entry.license ?? 'none stated').replace(/[()]/g, '').split(' OR ');
  if (!alternatives.some((terms) => terms.split(' AND ').every((licence) => allowed.has(licence))))
    offending.push(`${path}: ${entry.license ?? 'none stated'}`);
}
console.log(`${checked} packages, ${offending.length} with a licence that is not allowed`);
for (const line of offending) console.error(line);
process.exit(offending.length === 0 ? 0 : 1);
