import { expect, test } from 'vitest';
import { MOVEMENTS } from '../domain/movements/registry.ts';
import { demonstrationMs, demonstrationProgress, type DemonstrationScript } from './demonstration.ts';

const scripts = MOVEMENTS.map((movement): DemonstrationScript => ({
  movement,
  repetitions: 5,
  leadMs: 2000,
  tailMs: 1000,
}));

test.each(scripts)('$movement.id turns as often as it says, and is still before and after', (script) => {
  let turns = 0;
  let up = false;
  for (let atMs = 0; atMs <= demonstrationMs(script); atMs += 10) {
    const progress = demonstrationProgress(script, atMs);
    expect(progress).toBeGreaterThanOrEqual(0);
    expect(progress).toBeLessThanOrEqual(1);
    if (progress === 1 && !up) turns += 1;
    up = progress === 1;
    if (atMs < script.leadMs || atMs > demonstrationMs(script) - script.tailMs) expect(progress).toBe(0);
  }
  expect(turns).toBe(script.movement.kind === 'hold' ? 0 : 5);
});

test('moves without jumps', () => {
  for (const script of scripts) {
    let largest = 0;
    for (let atMs = 0; atMs < demonstrationMs(script); atMs += 10)
      largest = Math.max(
        largest,
        Math.abs(demonstrationProgress(script, atMs + 10) - demonstrationProgress(script, atMs)),
      );
    expect(largest, script.movement.id).toBeLessThan(0.05);
  }
});
