import { describe, expect, test } from 'vitest';
import type { RepetitionSummary, SetRecord } from '../../log/records.ts';
import { airSquat } from '../../movements/air-squat.ts';
import { bicepCurl } from '../../movements/bicep-curl.ts';
import { setTimeline } from './set-timeline.ts';
import { usualBeside } from './usual-for-person.ts';

function repetition(index: number, startMs: number, changes: Partial<RepetitionSummary> = {}): RepetitionSummary {
  return {
    index,
    startMs,
    endMs: startMs + 2400,
    romDeg: 90,
    depth: 1,
    tempo: { eccentricMs: 1300, pauseMs: 100, concentricMs: 1000 },
    symmetry: null,
    form: { score: 90, quality: null, faults: [], notJudged: [] },
    ...changes,
  };
}

describe('the timeline of a set', () => {
  const slow = { tempo: { eccentricMs: 1000, pauseMs: 0, concentricMs: 2000 } };
  const { repetitions, lengthMs } = setTimeline(airSquat, {
    repetitions: [repetition(1, 5000), repetition(2, 12_000, slow), repetition(3, 14_400)],
  });

  test('begins with the first repetition and ends with the last', () => {
    expect(repetitions.map(({ startMs }) => startMs)).toEqual([0, 7000, 9400]);
    expect(lengthMs).toBe(11_800);
  });

  test('tells the rests between and the speed against the fastest', () => {
    expect(repetitions.map(({ restMs }) => restMs)).toEqual([0, 4600, 0]);
    expect(repetitions.map(({ speed }) => speed)).toEqual([1, 0.5, 1]);
    expect(repetitions[0]?.rangesPerSec).toBe(1);
  });

  test('takes the speed that was measured, where it was', () => {
    const measured = setTimeline(airSquat, {
      repetitions: [repetition(1, 0), repetition(2, 3000), repetition(3, 6000)],
      effort: { velocities: [0.8, 0.4, null] },
    });
    expect(measured.repetitions.map(({ speed }) => speed)).toEqual([1, 0.5, null]);
  });

  test('believes no lift that is over before it began', () => {
    const {
      repetitions: [first],
    } = setTimeline(airSquat, {
      repetitions: [repetition(1, 0, { tempo: { eccentricMs: 1500, pauseMs: 800, concentricMs: 100 } })],
    });
    expect(first?.speed).toBeNull();
  });

  test('lays the halves of the tempo within each, in the order of the movement', () => {
    for (const { parts, startMs, endMs, turnMs } of repetitions) {
      expect(parts.map(({ kind }) => kind)).toEqual(['eccentric', 'pause', 'concentric']);
      expect(parts[0]?.fromMs).toBe(startMs);
      expect(parts.at(-1)?.toMs).toBeCloseTo(endMs);
      expect(turnMs).toBeGreaterThan(startMs);
      expect(turnMs).toBeLessThan(endMs);
    }
    const [curl] = setTimeline(bicepCurl, { repetitions: [repetition(1, 0)] }).repetitions;
    expect(curl?.parts[0]?.kind).toBe('concentric');
  });

  test('of nothing is empty', () => {
    expect(setTimeline(airSquat, { repetitions: [] }).repetitions).toEqual([]);
  });
});

describe('what is usual for the person', () => {
  const setOn = (
    day: string,
    repetitions: readonly RepetitionSummary[],
    changes: Partial<SetRecord> = {},
  ): SetRecord => ({
    id: day,
    workoutId: 'w',
    exerciseId: 'air_squat',
    order: 0,
    type: 'normal',
    reps: repetitions.length,
    source: 'camera',
    startedAt: `${day}T10:00:00Z`,
    endedAt: `${day}T10:01:00Z`,
    camera: { view: 'side', setScore: 90, repetitions, partials: 0 },
    ...changes,
  });
  const usual = [repetition(1, 0), repetition(2, 3000), repetition(3, 6000)];
  const hurried = usual.map((each) => ({ ...each, depth: 0.8, tempo: { ...each.tempo, eccentricMs: 700 } }));

  test('is told from earlier sets, and only where this one differs', () => {
    const beside = usualBeside(setOn('2026-11-20', hurried), [setOn('2026-11-18', usual)]);
    expect(beside?.baseline.depth.value).toBe(1);
    expect(beside?.depth).toBeCloseTo(-0.2);
    expect(beside?.eccentricMs).toBeCloseTo(-600);
    expect(beside?.concentricMs).toBe(0);
  });

  test.each([
    ['fewer than three repetitions', setOn('2026-11-18', usual.slice(0, 2))],
    ['another movement', setOn('2026-11-18', usual, { exerciseId: 'push_up' })],
    ['a later day', setOn('2026-11-22', usual)],
    ['a removed set', setOn('2026-11-18', usual, { deletedAt: '2026-11-19T00:00:00Z' })],
    [
      'another view',
      setOn('2026-11-18', usual, { camera: { view: 'front', setScore: 90, repetitions: usual, partials: 0 } }),
    ],
  ])('is not told from %s', (_, earlier) => {
    expect(usualBeside(setOn('2026-11-20', hurried), [earlier])).toBeNull();
  });
});
