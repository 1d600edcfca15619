// What became of a log that the browser had lost, for the person.
import type { CopyDamage } from '../contracts/second-copy.ts';
import type { Recovery } from '../storage/open.ts';
import { loadSecondCopy } from './second-copy-later.ts';

export type LostAndFound =
  | { readonly kind: 'back'; readonly workouts: number; readonly damage: CopyDamage }
  | { readonly kind: 'gone' | 'unread' };

/** Of a database that was found new where there had been one. Null where nothing was missing. */
export async function lostAndFound(recovery: Recovery): Promise<LostAndFound | null> {
  if (recovery.kind === 'new') return { kind: 'gone' };
  if (recovery.kind === 'unread') return { kind: 'unread' };
  const damage = (await loadSecondCopy()).report()?.damage ?? { records: 0, snapshots: 0 };
  const isWhole = damage.records + damage.snapshots === 0;
  return recovery.rows === 0 && isWhole ? null : { kind: 'back', workouts: recovery.workouts, damage };
}
