import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHeartMeasurement } from './heart-measurement.ts';

const read = (...bytes: number[]) => readHeartMeasurement(new DataView(Uint8Array.from(bytes).buffer));

test('a rate in one byte, and in two', () => {
  expect(read(0x00, 72)).toEqual({ bpm: 72, contact: null, energyKj: null, rrMs: [] });
  expect(read(0x01, 0x2c, 0x01)).toMatchObject({ bpm: 300 });
});

test('contact is told apart from not being able to tell', () => {
  expect(read(0x06, 72)?.contact).toBe(true);
  expect(read(0x04, 72)?.contact).toBe(false);
  // Bit 1 alone means nothing: the strap does not support it.
  expect(read(0x02, 72)?.contact).toBeNull();
});

test('energy, and intervals of 1/1024 s behind it', () => {
  expect(read(0x18, 60, 0x10, 0x02, 0x00, 0x04, 0x00, 0x02)).toEqual({
    bpm: 60,
    contact: null,
    energyKj: 528,
    rrMs: [1000, 500],
  });
});

describe('a packet that breaks off says nothing', () => {
  test.each([
    ['empty', []],
    ['no rate', [0x00]],
    ['half a rate', [0x01, 72]],
    ['no energy', [0x08, 72]],
    ['half an energy', [0x08, 72, 1]],
    ['half an interval', [0x10, 72, 0x00, 0x04, 0x00]],
  ])('%s', (_name, bytes) => {
    expect(read(...bytes)).toBeNull();
  });
});

test('whatever the bytes, it answers and never throws', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 24 }), (bytes) => {
      const found = readHeartMeasurement(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
      if (!found) return;
      expect(found.bpm).toBeGreaterThanOrEqual(0);
      expect(found.rrMs.every((interval) => interval >= 0 && interval <= 64_000)).toBe(true);
    }),
  );
});
