// What share of the corpus each language and family is: one table.
import type { NoteLanguage } from '../../../src/domain/notes/parsed-note.ts';
import type { Chance } from './chance.ts';
import { createKit, type Kit } from './kit.ts';
import type { LineDraft } from './line-draft.ts';
import { roughen } from './noise.ts';
import { writeNothing } from './nothing.ts';
import { KIND_WEIGHTS, STATUS_WEIGHTS, writeRemark } from './remark.ts';
import {
  writeBlock,
  writeHalfTyped,
  writeLadder,
  writeNameless,
  writeNotDone,
  writeRounds,
  writeSession,
  writeSuperset,
} from './sets-combined.ts';
import { writePairs, writeRepList, writeTyped } from './sets-listed.ts';
import { writeBody, writeLeftRight, writePerSide, writeRated } from './sets-sided.ts';
import { writeCardio, writeCarry, writeHold } from './sets-timed.ts';
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

const FAMILIES: readonly Family[] = [
  { name: 'uniform', weight: 16, write: (kit) => void writeUniform(kit) },
  { name: 'rep_list', weight: 7, write: writeRepList },
  { name: 'pairs', weight: 8, write: writePairs },
  { name: 'typed', weight: 6, write: writeTyped },
  { name: 'hold', weight: 3, write: writeHold },
  { name: 'cardio', weight: 5, write: writeCardio },
  { name: 'carry', weight: 0.7, languages: REMARKED, write: writeCarry },
  { name: 'per_side', weight: 3, write: writePerSide },
  { name: 'left_right', weight: 2, write: writeLeftRight },
  { name: 'body', weight: 3, write: writeBody },
  { name: 'rated', weight: 6, write: writeRated },
  { name: 'superset', weight: 2, write: writeSuperset },
  { name: 'rounds', weight: 2, write: writeRounds },
  { name: 'ladder', weight: 1, write: writeLadder },
  { name: 'nameless', weight: 2, write: writeNameless },
  { name: 'session', weight: 7, write: writeSession },
  { name: 'not_done', weight: 6, write: writeNotDone },
  { name: 'half_typed', weight: 2, write: writeHalfTyped },
  { name: 'nothing', weight: 2, languages: REMARKED, write: writeNothing },
  { name: 'remark', weight: 26, languages: REMARKED, write: writeRemarks },
  { name: 'sets_and_remarks', weight: 14, languages: REMARKED, write: writeBoth },
];

function oneRemark(kit: Kit): void {
  writeRemark(kit, kit.chance.weighted(KIND_WEIGHTS), kit.chance.weighted(STATUS_WEIGHTS));
}

function glue({ chance, language }: Kit): string {
  return chance.pick(
    language === 'zh' ? ['，', '，', '。', '；', ' ', ', '] : [', ', ', ', '. ', '; ', ' - ', ' and ', ' but ', '\n'],
  );
}

/** Two kinds at once are told of different things: two of one kind would melt into one signal. */
function writeRemarks(kit: Kit): void {
  const { chance } = kit;
  const count = chance.weighted([
    [70, 1],
    [24, 2],
    [6, 3],
  ]);
  const seen = new Set<string>();
  for (let at = 0; at < count; at += 1) {
    const kind = chance.weighted(KIND_WEIGHTS.filter(([, each]) => !seen.has(each)));
    if (at > 0) kit.put(glue(kit));
    writeRemark(kit, kind, chance.weighted(STATUS_WEIGHTS));
    for (const { role } of kit.line.pieces) if (role) seen.add(role);
    seen.add(kind);
  }
}

function writeBoth(kit: Kit): void {
  const { chance } = kit;
  const before = chance.yes(0.25);
  if (before) {
    oneRemark(kit);
    kit.put(glue(kit));
  }
  chance.weighted<(each: Kit) => void>([
    [5, writeBlock],
    [1, writePairs],
    [1, writeSession],
    [1, writeRated],
  ])(kit);
  if (before) return;
  kit.put(glue(kit));
  writeRemarks(kit);
}

/** Tired and not tired on one line: nobody writes that, and nobody could say which holds. */
function contradictsItself({ signals }: LineDraft): boolean {
  return signals.some((one) =>
    signals.some(
      (other) => other.kind === one.kind && other.bodyPart === one.bodyPart && other.polarity !== one.polarity,
    ),
  );
}

/** Drawn again, a few times at most, where a line contradicts itself. */
export function writeMixed(chance: Chance, redraws = 4): LineDraft {
  const language = chance.weighted(LANGUAGES);
  const fitting = FAMILIES.filter(({ languages }) => languages?.includes(language) ?? true);
  const family = chance.weighted(fitting.map((each) => [each.weight, each] as const));
  const kit = createKit(language, chance);
  kit.line.family = family.name;
  family.write(kit);
  if (redraws > 0 && contradictsItself(kit.line)) return writeMixed(chance, redraws - 1);
  kit.line.unit = kit.manner.unitShown ? kit.manner.unit : null;
  roughen(kit.line, chance);
  return kit.line;
}
