import { describe, expect, test } from 'vitest';
import { KEYPOINT_INDEX } from '../../../src/domain/body/keypoints.ts';
import { readLandmarks } from './read-landmarks.ts';

const HEADER =
  'label,nose_x,nose_y,nose_z,nose_v,left_heel_x,left_heel_y,left_heel_z,left_heel_v,left_hip_x,left_hip_y,left_hip_z,left_hip_v';

describe('readLandmarks', () => {
  test('finds our points by name and leaves the others unseen', () => {
    const [frame] = readLandmarks(`${HEADER}\nC,0.5,0.25,-0.1,0.9,1,1,1,1,0.4,0.6,0.2,0.7\n`);
    expect(frame?.label).toBe('C');
    expect(frame?.points).toHaveLength(17);
    expect(frame?.points[KEYPOINT_INDEX.nose]).toEqual({ x: 0.5, y: 0.25, score: 0.9 });
    expect(frame?.points[KEYPOINT_INDEX.left_hip]).toEqual({ x: 0.4, y: 0.6, score: 0.7 });
    expect(frame?.points[KEYPOINT_INDEX.right_hip]?.score).toBe(0);
  });

  test('takes columns in any order, a byte order mark, Windows line ends and scores a little past 1', () => {
    const [frame] = readLandmarks('\uFEFFnose_v,nose_y,label,nose_x\r\n1.02,0.25,L,0.5\r\n');
    expect(frame?.label).toBe('L');
    expect(frame?.points[KEYPOINT_INDEX.nose]).toEqual({ x: 0.5, y: 0.25, score: 1 });
  });

  test.each([
    ['a short row', 'C,0.5,0.25'],
    ['a word where a number belongs', 'C,half,0.25,0,0.9,1,1,1,1,0.4,0.6,0.2,0.7'],
    ['an empty cell', 'C,,0.25,0,0.9,1,1,1,1,0.4,0.6,0.2,0.7'],
  ])('skips %s and keeps the rest', (_, row) => {
    const sound = 'H,0.5,0.25,0,0.9,1,1,1,1,0.4,0.6,0.2,0.7';
    expect(readLandmarks([HEADER, row, sound].join('\n')).map(({ label }) => label)).toEqual(['H']);
  });

  test.each(['', 'a,b\n1,2', 'label,height\nC,1', 'nose_x,nose_y,nose_v\n0,0,1'])(
    'refuses what is no landmark file: %j',
    (text) => {
      expect(() => readLandmarks(text)).toThrow(/landmark file/);
    },
  );
});
