import { expect, test } from 'vitest';
import { alongPath, movementPath } from './movement-path.ts';
import { mirrored, of, postureOf } from './posture.ts';
import { MOVEMENTS } from './registry.ts';

const SIDES = ['left', 'right'] as const;

test('begins at the start, ends at the turning point and passes every station between, there and back', () => {
  for (const movement of MOVEMENTS) {
    const { out, back } = movementPath(movement, 'left');
    if (movement.kind === 'hold') {
      expect(out, movement.id).toEqual([postureOf(movement.hold)]);
      expect(back, movement.id).toEqual(out);
      continue;
    }
    const way = (between: typeof movement.out = []) => [movement.start, ...between, movement.turn].map(postureOf);
    expect(out, movement.id).toEqual(way(movement.out));
    expect(back, movement.id).toEqual(way([...(movement.back ?? [])].reverse()));
  }
});

test('the stations are evenly apart in time, and beyond the turning point the last stretch goes on', () => {
  for (const movement of MOVEMENTS) {
    const path = movementPath(movement, 'left');
    const last = path.out.length - 1;
    for (const [index, station] of path.out.entries()) {
      const there = alongPath(path, 'out', last === 0 ? 0 : index / last);
      for (const side of SIDES) {
        expect(of(there.kneeDeg, side), movement.id).toBeCloseTo(of(station.kneeDeg, side), 6);
        expect(of(there.shoulderDeg, side), movement.id).toBeCloseTo(of(station.shoulderDeg, side), 6);
      }
      expect(there.trunkDeg, movement.id).toBeCloseTo(of(station.trunkDeg, 'left'), 6);
    }
    const [before, at] = [path.out[Math.max(0, last - 1)], path.out[last]];
    const beyond = alongPath(path, 'out', 1 + 0.1 / Math.max(1, last));
    const goneOn = Number(at?.trunkDeg) + 0.1 * (Number(at?.trunkDeg) - Number(before?.trunkDeg));
    expect(Number(beyond.trunkDeg), movement.id).toBeCloseTo(goneOn, 6);
  }
});

test('mirrored twice is the same', () => {
  for (const movement of MOVEMENTS)
    for (const posture of movementPath(movement, 'left').out) {
      const twice = mirrored(mirrored(posture));
      for (const key of Object.keys(posture) as (keyof typeof posture)[])
        if (posture[key] === 0) expect(Math.abs(Number(twice[key])), `${movement.id} ${key}`).toBe(0);
        else expect(twice[key], `${movement.id} ${key}`).toEqual(posture[key]);
    }
});

test('the other side does in the mirror what the first does; a movement of both sides has one path', () => {
  for (const movement of MOVEMENTS) {
    const [left, right] = SIDES.map((side) => movementPath(movement, side).out);
    expect(right, movement.id).toEqual(movement.unilateral ? left?.map(mirrored) : left);
  }
});

test('a change is asked of every key pose, the first as a start and the turning point as a turn', () => {
  for (const movement of MOVEMENTS) {
    const asked: string[] = [];
    movementPath(movement, 'left', (posture, at) => {
      asked.push(at);
      return posture;
    });
    expect(asked[0], movement.id).toBe('start');
    if (movement.kind === 'repetition') expect(asked.at(-1), movement.id).toBe('turn');
  }
});
