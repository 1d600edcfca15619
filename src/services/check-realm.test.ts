import { expect, test } from 'vitest';
import { EXERCISES } from '../domain/catalogue/exercises.ts';
import { createExportService } from './export/create-export-service.ts';
import { createLineService } from './line/create-line-service.ts';
import { createRecommenderService } from './recommender/create-recommender-service.ts';
import { createTransferService } from './transfer/create-transfer-service.ts';
import { localClock } from './transfer/local-clock.ts';
import { checkedRealm } from './apart/check-realm.ts';

type Asked = Readonly<Record<string, Readonly<Record<string, (...args: readonly unknown[]) => Promise<unknown>>>>>;

const realm = checkedRealm({
  recommender: createRecommenderService({
    readModelFile: () => Promise.resolve({ kind: 'unavailable', reason: 'model_missing' }),
  }),
  transfer: createTransferService({ exercises: EXERCISES, clock: localClock }),
  exports: createExportService(),
  line: createLineService({
    pose: { estimate: () => Promise.resolve({ kind: 'unavailable', reason: 'not_started' }) },
    movementById: () => undefined,
  }),
});

test.each([
  ['recommender', 'recommend'],
  ['recommender', 'plan'],
  ['transfer', 'inspect'],
  ['exports', 'begin'],
  ['line', 'open'],
  ['line', 'isOpen'],
])("the app's own %s.%s answers what is no request as such", async (service, method) => {
  const asked = realm as unknown as Asked;
  for (const args of [[], [undefined], [null, null], [{}, {}, {}, {}]])
    expect(await asked[service]?.[method]?.(...args)).toMatchObject({ kind: 'unavailable', reason: 'bad_input' });
});

test('and a sound one as ever', async () => {
  const { port1, port2 } = new MessageChannel();
  const stream = new ReadableStream<VideoFrame>();
  const answer = await realm.line.open('x', { movementId: 'air_squat', longestSide: 384 }, stream, port2);
  port1.close();
  expect(answer).toMatchObject({ reason: 'bad_input', detail: 'no movement air_squat' });
  expect(await realm.line.isOpen('x')).toBe(false);
});
