// After the person called repetitions good or bad: the form network's last layer is fitted to those marks in its worker, kept where it
// does better on marks held back, and can be taken back.
import type { FormService, PersonalGain } from '../contracts/form.ts';
import type { PersonalHead } from '../domain/form/network-terms.ts';
import type { PersonalRecord } from '../domain/form/personal-record.ts';
import { recordedRepetition } from '../domain/form/repetition-recording.ts';
import type { Storage } from '../storage/storage.ts';

export type Learning =
  /** Of each kind so many are still wanted. */
  | { readonly kind: 'wants_marks'; readonly good: number; readonly bad: number }
  | { readonly kind: 'learned'; readonly gain: PersonalGain }
  /** What was in force stays: it is no worse on the marks held back. */
  | { readonly kind: 'kept'; readonly gain: PersonalGain | null }
  | { readonly kind: 'failed' };

/** Of each kind, before anything is learnt; as the form service asks for. */
const LEAST_OF_EACH = 3;
const MAX_HISTORY = 5;

type Stores = Pick<Storage, 'recordings' | 'personal'>;

/** Never rejects. Takes seconds where there is enough to learn from. */
export async function learnFromMarks(
  { recordings, personal }: Stores,
  form: Pick<FormService, 'personalise'>,
  movementId: string,
  now: () => Date,
): Promise<Learning> {
  try {
    const marked = (await recordings.marked(movementId)).flatMap((recording) => {
      const repetition = recordedRepetition(recording);
      return repetition && recording.mark ? [{ repetition, isGood: recording.mark === 'good' }] : [];
    });
    const good = marked.filter(({ isGood }) => isGood).length;
    const missing = { good: LEAST_OF_EACH - good, bad: LEAST_OF_EACH - (marked.length - good) };
    if (missing.good > 0 || missing.bad > 0)
      return { kind: 'wants_marks', good: Math.max(0, missing.good), bad: Math.max(0, missing.bad) };
    const response = await form.personalise({ movementId, marked });
    if (response.kind === 'unavailable') return { kind: 'failed' };
    if (response.kind === 'kept') return { kind: 'kept', gain: response.gain };
    const known = await personal.of(movementId);
    await personal.save({
      movementId,
      head: response.head,
      history: [...(known?.history ?? []), known?.head ?? null].slice(-MAX_HISTORY),
      changedAt: now().toISOString(),
      gain: response.gain,
    });
    return { kind: 'learned', gain: response.gain };
  } catch {
    return { kind: 'failed' };
  }
}

/** What was in force before; removed altogether where that was the factory's and nothing lies further back. */
export async function takeBack({ personal }: Pick<Storage, 'personal'>, record: PersonalRecord, now: () => Date) {
  const head: PersonalHead | null = record.history.at(-1) ?? null;
  const history = record.history.slice(0, -1);
  if (head === null && history.every((earlier) => earlier === null)) await personal.remove(record.movementId);
  else await personal.save({ movementId: record.movementId, head, history, changedAt: now().toISOString() });
}
