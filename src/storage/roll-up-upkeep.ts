// When roll-ups are looked after: a moment after the start, or before the first question about them, whichever comes first.
import { ROLL_UP_VERSION } from '../domain/log/roll-up-version.ts';
import type { Announce } from './announcer.ts';
import type { Connection } from './connection.ts';
import { loadRollUp } from './load-roll-up.ts';
import { StorageError } from './storage.ts';

/** The first screen is drawn by then. */
const AFTER_START_MS = 1500;

export interface RollUpUpkeep {
  /** Resolves when all roll-ups are of this version. Never rejects: where they cannot be made, what is there is read. */
  ready(): Promise<void>;
  close(): void;
}

/** `recovery`: rows that are being brought back are waited for. */
export function createRollUpUpkeep(
  connection: Connection,
  announce: Announce,
  recovery: Promise<unknown>,
): RollUpUpkeep {
  let closed = false;
  let looking: Promise<void> | null = null;

  async function look(): Promise<void> {
    try {
      await recovery;
      // At hand before the first set is logged.
      void loadRollUp();
      const state = await connection.read(['upkeep'], (reader) => reader.rows('upkeep'));
      if (state.some(isCurrent)) return;
      const { rebuildRollUps } = await import('./rebuild-roll-ups.ts');
      if (await rebuildRollUps(connection, () => !closed)) announce('log');
    } catch (error) {
      looking = null;
      if (!(error instanceof StorageError)) throw error;
    }
  }

  const ready = () => (looking ??= look());
  const timer = setTimeout(() => void ready(), AFTER_START_MS);
  return {
    ready,
    close() {
      closed = true;
      clearTimeout(timer);
    },
  };
}

function isCurrent(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    value.version === ROLL_UP_VERSION &&
    'done' in value &&
    value.done === true
  );
}
