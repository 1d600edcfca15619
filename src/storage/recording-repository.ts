// Recordings of counted repetitions on disk: what can be replayed, compared and marked. They can be lost without losing training, so
// writes are relaxed, and of each movement only the latest are kept.
import { isGoodExample, type RepetitionRecording } from '../domain/form/repetition-recording.ts';
import type { Announce } from './announcer.ts';
import type { Connection } from './connection.ts';
import { isRecording } from './readable-form.ts';
import type { Reader } from './reader.ts';
import { existing, refuseUnless } from './rows.ts';
import type { WriteTransaction } from './schema.ts';
import type { RecordingRepository } from './storage.ts';

/** Of one movement, about 1 MB. */
export const KEPT_RECORDINGS = 200;

export function createRecordingRepository(connection: Connection, announce: Announce): RecordingRepository {
  const ofMovement = async (reader: Reader, movementId: string) =>
    newestFirst((await reader.all('recordings', 'movement', movementId)).filter(isRecording));

  return {
    async saveAll(recordings) {
      refuseUnless(recordings.every(isRecording), 'recording');
      if (recordings.length === 0) return;
      await connection.write(['recordings'], 'relaxed', async (tx) => {
        const store = tx.objectStore('recordings');
        for (const recording of recordings) {
          const before: unknown = await store.get([recording.setId, recording.index]);
          // A mark stands until it is changed on purpose.
          const mark = isRecording(before) ? before.mark : undefined;
          await store.put(mark === undefined ? recording : { ...recording, mark });
        }
        for (const movementId of new Set(recordings.map((recording) => recording.movementId)))
          await dropOldest(tx, movementId);
      });
      announce('form');
    },

    ofSet: (setId) =>
      connection.read(['recordings'], async (reader) =>
        (await reader.all('recordings', 'set', setId)).filter(isRecording).sort((a, b) => a.index - b.index),
      ),

    goodOf: (movementId, limit) =>
      connection.read(['recordings'], async (reader) =>
        (await ofMovement(reader, movementId)).filter(isGoodExample).slice(0, limit),
      ),

    marked: (movementId) =>
      connection.read(['recordings'], async (reader) =>
        (await ofMovement(reader, movementId)).filter(({ mark }) => mark !== undefined).reverse(),
      ),

    async setMark(setId, index, mark) {
      await connection.write(['recordings'], 'strict', async (tx) => {
        const store = tx.objectStore('recordings');
        const { mark: _before, ...found } = existing(await store.get([setId, index]), isRecording, `${setId}/${index}`);
        await store.put(mark === null ? found : { ...found, mark });
      });
      announce('form');
    },
  };
}

/** Unmarked ones go first. What cannot be read goes before all: nothing can come of it. */
async function dropOldest(tx: WriteTransaction, movementId: string): Promise<void> {
  const index = tx.objectStore('recordings').index('movement');
  const surplus = (await index.count(movementId)) - KEPT_RECORDINGS;
  if (surplus <= 0) return;
  const rows: readonly unknown[] = await index.getAll(movementId);
  const keys = await index.getAllKeys(movementId);
  const ranked = rows
    .map((row, at) => ({ key: keys[at], recording: isRecording(row) ? row : null }))
    .sort((a, b) => worth(a.recording) - worth(b.recording) || compareTimes(a.recording, b.recording));
  for (const { key } of ranked.slice(0, surplus)) if (key) await tx.objectStore('recordings').delete(key);
}

function worth(recording: RepetitionRecording | null): number {
  if (!recording) return 0;
  return recording.mark === undefined ? 1 : 2;
}

function compareTimes(a: RepetitionRecording | null, b: RepetitionRecording | null): number {
  return a && b ? Date.parse(a.recordedAt) - Date.parse(b.recordedAt) || a.index - b.index : 0;
}

function newestFirst(recordings: readonly RepetitionRecording[]): readonly RepetitionRecording[] {
  return [...recordings].sort((a, b) => compareTimes(b, a));
}
