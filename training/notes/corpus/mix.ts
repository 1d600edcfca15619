// What share of the corpus each language and family is.
import type { NoteLanguage } from '../../../src/domain/notes/parsed-note.ts';
import type { Chance } from './chance.ts';
import { createKit, type Kit } from './kit.ts';
import type { LineDraft } from './line-draft.ts';
import { KIND_WEIGHTS, STATUS_WEIGHTS, writeRemark } from './remark.ts';
import { writeUniform } from './sets-uniform.ts';

const LANGUAGES: readonly (readonly [number, NoteLanguage])[] = [
  [42, 'en'],
  [34, 'zh'],
  [8, 'de'],
  [8, 'es'],
  [8, 'fr'],
];

interface Family {
  readonly name: string;
  readonly weight: number;
  readonly languages?: readonly NoteLanguage[];
  readonly write: (kit: Kit) => void;
}

const REMARKED = ['en', 'zh'] as const;

function remark(kit: Kit): void {
  const { chance } = kit;
  writeRemark(kit, chance.weighted(KIND_WEIGHTS), chance.weighted(STATUS_WEIGHTS));
}

const FAMILIES: readonly Family[] = [
  { name: 'uniform', weight: 10, write: (kit) => void writeUniform(kit) },
  { name: 'remark', weight: 10, languages: REMARKED, write: remark },
];

export function writeMixed(chance: Chance): LineDraft {
  const language = chance.weighted(LANGUAGES);
  const fitting = FAMILIES.filter(({ languages }) => languages?.includes(language) ?? true);
  const family = chance.weighted(fitting.map((each) => [each.weight, each] as const));
  const kit = createKit(language, chance);
  kit.line.family = family.name;
  family.write(kit);
  return kit.line;
}
