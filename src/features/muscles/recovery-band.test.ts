import { expect, test } from 'vitest';
import type { MuscleState } from '../../domain/planning/muscle-state.ts';
import { bandOf, byTiredness, roughInterval, roughPercent } from './recovery-band.ts';

test('each share recovered has a band', () => {
  expect([1, 0.9, 0.89, 0.7, 0.5, 0.44, 0].map(bandOf)).toEqual([
    'ready',
    'ready',
    'nearly',
    'nearly',
    'partly',
    'little',
    'little',
  ]);
});

test('percent are told in steps of five and never across the line of ready', () => {
  expect([0, 0.62, 0.63, 0.89, 0.9, 0.91, 1].map(roughPercent)).toEqual([0, 60, 65, 85, 90, 90, 100]);
});

test('an interval that is no wider than a step is none', () => {
  expect(roughInterval({ low: 0.44, high: 0.76 })).toEqual([45, 75]);
  expect(roughInterval({ low: 0.99, high: 1 })).toBeNull();
});

test('the most tired comes first', () => {
  const state = (muscle: MuscleState['muscle'], recovered: number): MuscleState => ({
    muscle,
    recovered,
    low: 0,
    high: 1,
    weeklySets: 0,
    fatigue: 0,
    readyInHours: 0,
  });
  const states = [state('chest', 1), state('lats', 0.4), state('abs', 1)];
  expect(byTiredness(states).map(({ muscle }) => muscle)).toEqual(['lats', 'chest', 'abs']);
});
