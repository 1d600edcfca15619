// How well each fault of a movement is mastered, worked out from what the log has of it: what fading the coach's words rests on, and
// nothing that would have to be stored.
import type { FormJudgement } from '../form/judgement.ts';
import type { SetRecord } from '../log/records.ts';

/** By fault id, 0 (unknown, or always shown) … 1 (never shown any more). */
export type FaultSkill = Readonly<Record<string, number>>;

/** Sets looked back at; older ones are another person by now. */
const SETS_LOOKED_AT = 12;
/**
 * What a clean and what a faulty repetition do to the skill. In balance a fault in one repetition of ten leaves 0.82, in three of ten
 * 0.54, in half of them 0.33. Design defaults.
 */
const CLEAN_GAIN = 0.1;
const FAULTY_KEEPS = 0.8;

/** After one repetition, or five seconds of a hold. Faults that could not be judged from there stay as they were. */
export function practised(skill: FaultSkill, faultIds: readonly string[], judgement: FormJudgement): FaultSkill {
  const hidden = new Set(judgement.notJudged.map(({ fault }) => fault));
  const shown = new Set(judgement.faults.map(({ id }) => id));
  const next: Record<string, number> = { ...skill };
  for (const id of faultIds) {
    const before = next[id] ?? 0;
    if (shown.has(id)) next[id] = before * FAULTY_KEEPS;
    else if (!hidden.has(id)) next[id] = before + CLEAN_GAIN * (1 - before);
  }
  return next;
}

/** From the sets of one movement, in any order; removed ones, and those the camera did not see, say nothing. */
export function skillFrom(movementId: string, faultIds: readonly string[], pastSets: readonly SetRecord[]): FaultSkill {
  return pastSets
    .filter((set) => set.exerciseId === movementId && set.camera !== undefined && set.deletedAt === undefined)
    .sort((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt))
    .slice(-SETS_LOOKED_AT)
    .flatMap((set) => set.camera?.repetitions ?? [])
    .reduce<FaultSkill>((skill, { form }) => practised(skill, faultIds, form), {});
}
