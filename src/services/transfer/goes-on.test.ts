// A worker that takes another's place goes on with its import: the plan is opened again, and the page is asked for that came next.
import { expect, test } from 'vitest';
import { IMPORTED_AT, inspected, transferInUtc } from './testing/read-file.ts';

const HEAD = 'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE';
const LOG = [
  HEAD,
  ...Array.from({ length: 2600 }, (_, at) => {
    const day = new Date(Date.UTC(2020, 0, 1 + Math.floor(at / 5))).toISOString().slice(0, 10);
    return `${day} 18:00:05,Legs,30m,Squat (Barbell),${1 + (at % 5)},100,5,0,0,,,`;
  }),
].join('\n');

/** One that has read nothing yet: its plans are as a new worker's. */
const service = transferInUtc();

async function open(planId: string): Promise<(page: number) => ReturnType<typeof service.next>> {
  const file = new Blob([LOG]);
  const { reading } = await inspected(file);
  const request = { reading, answers: {}, custom: [], known: [], importId: 'i', importedAt: IMPORTED_AT, salt: '' };
  await service.open(planId, file, request);
  return (page) => service.next(planId, page);
}

test('a page further on is the same as if those before had been asked for; an earlier one or none at all is aborted', async () => {
  const first = await open('first');
  const pages = [await first(0), await first(1)];
  expect(pages.map(({ kind }) => kind)).toEqual(['page', 'page']);
  const second = await open('second');
  expect(await second(1)).toEqual(pages[1]);
  for (const none of [0, -2, Number.NaN, 2.5, Number.POSITIVE_INFINITY])
    expect(await second(none), String(none)).toEqual({ kind: 'unavailable', reason: 'aborted' });
  const rest = [await first(2), await first(3)];
  expect([await second(2), await second(3)]).toEqual(rest);
  expect(rest.at(-1)?.kind).toBe('end');
  expect(await second(1000)).toEqual({ kind: 'unavailable', reason: 'aborted' });
}, 60_000);
