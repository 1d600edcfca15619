// What a family writes with: the line, its manner of writing and the draws, bound together.
import type { NoteLanguage } from '../../../src/domain/notes/parsed-note.ts';
import type { Status } from '../../../src/domain/notes/tagger/roles.ts';
import type { Chance } from './chance.ts';
import { type LineDraft, type MeantSet, startLine, write } from './line-draft.ts';
import { type Manner, mannerOf, mannerSlots } from './manner.ts';
import type { Slots } from './template.ts';

export interface Kit {
  readonly chance: Chance;
  readonly language: NoteLanguage;
  readonly line: LineDraft;
  readonly manner: Manner;
  readonly status: Status;
  readonly put: (template: string, slots?: Slots) => void;
  /** Nothing is added while what is written was not done. */
  readonly add: (set: MeantSet, count?: number) => void;
}

export function createKit(language: NoteLanguage, chance: Chance): Kit {
  return kitOf(startLine(language), mannerOf(language, chance), 'present', chance);
}

/** Goes on in the same line; what is written is `void` from here. */
export function notDone(kit: Kit): Kit {
  return kitOf(kit.line, kit.manner, 'void', kit.chance);
}

function kitOf(line: LineDraft, manner: Manner, status: Status, chance: Chance): Kit {
  const plain = mannerSlots(manner, chance);
  return {
    chance,
    language: line.language,
    line,
    manner,
    status,
    put: (template, slots = {}) => write(line, template, { ...plain, ...slots }, chance, status),
    add: (set, count = 1) => {
      if (status === 'present') for (let at = 0; at < count; at += 1) line.sets.push(set);
    },
  };
}
