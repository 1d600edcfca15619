// The finding must follow from the record: nothing invented, nothing double.
import { describe, expect, test } from 'vitest';
import type { JudgedFault, NotJudged } from '../../domain/form/judgement.ts';
import type { RepetitionSummary, SetRecord } from '../../domain/log/records.ts';
import { airSquat } from '../../domain/movements/air-squat.ts';
import { plank } from '../../domain/movements/plank.ts';
import { recurringFaults } from '../../domain/form/review/next-time.ts';
import { findingsOf } from './set-findings.ts';

function fault(id: string, severity: number): JudgedFault {
  return { id, probability: 0.9, severity, joints: [] };
}

function repetition(
  index: number,
  depth: number,
  faults: readonly JudgedFault[] = [],
  notJudged: readonly NotJudged[] = [],
  concentricMs = 1000,
): RepetitionSummary {
  return {
    index,
    startMs: index * 3000,
    endMs: index * 3000 + 2400,
    romDeg: 90,
    depth,
    tempo: { eccentricMs: 1200 + 100 * index, pauseMs: 100, concentricMs },
    symmetry: null,
    form: { score: 80, quality: null, faults, notJudged },
  };
}

function cameraSet(repetitions: readonly RepetitionSummary[], more: Partial<SetRecord> = {}): SetRecord {
  return {
    id: 's',
    workoutId: 'w',
    exerciseId: 'air_squat',
    order: 0,
    type: 'normal',
    reps: repetitions.length,
    source: 'camera',
    startedAt: '2026-11-23T10:00:00Z',
    endedAt: '2026-11-23T10:00:40Z',
    camera: { view: 'side', setScore: 80, repetitions, partials: 1 },
    ...more,
  };
}

describe('findings of a set', () => {
  test('counts what reached the band and averages the lowering', () => {
    const found = findingsOf(cameraSet([repetition(1, 1), repetition(2, 0.6), repetition(3, 0.9)]), airSquat);
    expect(found).toMatchObject({ counted: 3, inBand: 2, loweringMs: 1400, partials: 1, score: 80, byHand: 0 });
    expect(found.marks.map(({ onTarget }) => onTarget)).toEqual([true, false, true]);
    expect(found.speedChange).toBeNull();
  });

  test('a correction by hand shows against what the camera counted', () => {
    const repetitions = [repetition(1, 1)];
    const set = cameraSet(repetitions, {
      reps: 2,
      camera: { view: 'side', setScore: null, repetitions, partials: 0, countedReps: 1 },
    });
    expect(findingsOf(set, airSquat)).toMatchObject({ counted: 2, byHand: 1, inBand: 1 });
  });

  test('safety comes before frequency, frequency before severity', () => {
    const shallow = fault('shallow_depth', 1);
    const lean = fault('forward_lean', 0.1);
    expect(
      recurringFaults([repetition(1, 0.6, [shallow]), repetition(2, 0.6, [shallow, lean])], airSquat)[0]?.fault.id,
    ).toBe('forward_lean');
    expect(recurringFaults([repetition(1, 0.6, [shallow]), repetition(2, 0.6, [shallow])], airSquat)[0]).toMatchObject({
      repetitions: 2,
    });
    expect(recurringFaults([repetition(1, 1)], airSquat)).toEqual([]);
  });

  test('not judged is only what no repetition showed, once', () => {
    const front: NotJudged = { fault: 'knees_in', reason: 'needs_front_view' };
    const dark: NotJudged = { fault: 'forward_lean', reason: 'low_confidence' };
    const found = findingsOf(cameraSet([repetition(1, 1, [], [front, dark]), repetition(2, 1, [], [front])]), airSquat);
    expect(found.notJudged).toEqual([front]);
  });

  test('lifting more slowly at the end is a loss of speed', () => {
    const repetitions = [1, 2, 3, 4, 5, 6].map((index) => repetition(index, 1, [], [], index > 4 ? 1250 : 1000));
    expect(findingsOf(cameraSet(repetitions), airSquat).speedChange).toBeCloseTo(-0.2);
  });

  test('a hold has seconds, no band and no marks', () => {
    const { reps: _reps, ...rest } = cameraSet([repetition(1, 1)]);
    const found = findingsOf({ ...rest, exerciseId: 'plank', durationSec: 42 }, plank);
    expect(found).toMatchObject({ counted: 0, heldSec: 42, band: null, marks: [], loweringMs: null });
  });

  test('an empty set has nothing to say and does not divide by nothing', () => {
    const found = findingsOf(cameraSet([]), airSquat);
    expect(found).toMatchObject({ counted: 0, inBand: 0, loweringMs: null, worst: null, notJudged: [] });
  });
});
