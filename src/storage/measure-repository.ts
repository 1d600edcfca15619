// What the person measured of their body, on disk.
import type { BodyMeasure } from '../domain/log/body-measure.ts';
import type { Announce } from './announcer.ts';
import type { Connection } from './connection.ts';
import { isMeasure } from './readable-library.ts';
import { existing, marked, refuseUnless, unmarked } from './rows.ts';
import type { MeasureRepository } from './storage.ts';

export function createMeasureRepository(connection: Connection, announce: Announce): MeasureRepository {
  async function change(id: string, edit: (measure: BodyMeasure) => BodyMeasure): Promise<void> {
    await connection.write(['measures'], 'strict', async (tx) => {
      const measures = tx.objectStore('measures');
      await measures.put(edit(existing(await measures.get(id), isMeasure, id)));
    });
    announce('library');
  }

  return {
    all: (kind) =>
      connection.read(['measures'], async (reader) => {
        const rows =
          kind === undefined
            ? await reader.rows('measures')
            : await reader.all('measures', 'kind', IDBKeyRange.bound([kind], [kind, []]));
        return rows
          .filter(isMeasure)
          .filter(({ deletedAt }) => deletedAt === undefined)
          .sort(oldestFirst);
      }),
    async save(measure) {
      refuseUnless(isMeasure(measure), 'measure');
      await connection.write(['measures'], 'strict', (tx) => tx.objectStore('measures').put(measure));
      announce('library');
    },
    remove: (measureId, deletedAt) => change(measureId, (measure) => marked(measure, deletedAt)),
    restore: (measureId) => change(measureId, unmarked),
  };
}

function oldestFirst(a: BodyMeasure, b: BodyMeasure): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return Date.parse(a.measuredAt) - Date.parse(b.measuredAt) || (a.id < b.id ? -1 : 1);
}
