// What a block is called: a published programme by its name, the person's own by the words for it.
import { schemeById } from '../../domain/planning/programme-schemes/published.ts';

export function nameOf(programmeId: string, own: string): string {
  return schemeById(programmeId)?.name ?? own;
}
