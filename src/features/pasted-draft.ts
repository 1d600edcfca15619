// A log on its way from a note box to where it is looked through: handed over as the draft there, while the box keeps its own.
import { draftOf, keepDraft } from './use-draft.ts';

export const PASTED_DRAFT = 'pasted-log';
/** The draft it was handed over from. */
const FROM = `${PASTED_DRAFT}/from`;

/** What lay there already stays, below. `from`: the name of the draft the text is of. */
export function handOverLog(text: string, from: string): void {
  const there = draftOf(PASTED_DRAFT);
  if (!there.includes(text)) keepDraft(PASTED_DRAFT, there.trim() === '' ? text : `${text}\n\n${there}`);
  keepDraft(FROM, from);
}

/** The box it came from is emptied, where all it holds was in the text that is now in the log: saved twice, it would count twice. */
export function emptyOrigin(kept: string): void {
  const from = draftOf(FROM);
  if (from === '') return;
  const words = draftOf(from).trim();
  if (words !== '' && kept.includes(words)) keepDraft(from, '');
  keepDraft(FROM, '');
}
