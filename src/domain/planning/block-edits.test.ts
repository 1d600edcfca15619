import { describe, expect, it } from 'vitest';
import { finishedBlock, resumeBlock, startBlock, stopBlock, stoppedBlock, withAims } from './block-edits.ts';
import { NO_WISHES, type TrainingBlock } from './training-block.ts';
import { runningBlock } from './wishes-in-force.ts';

const BLOCK: TrainingBlock = { programmeId: 'phul', startedOn: '2026-09-07', weeks: 12, aims: [] };

describe('blocks of a person', () => {
  const started = startBlock(NO_WISHES, BLOCK, '2026-09-07');

  it('run one at a time: a new one stops the one before', () => {
    const two = startBlock(started, { ...BLOCK, programmeId: 'gzclp', startedOn: '2026-09-20' }, '2026-09-20');
    expect(two.blocks[0]).toEqual({ ...BLOCK, endedOn: '2026-09-20' });
    expect(runningBlock(two.blocks, '2026-09-21')?.programmeId).toBe('gzclp');
    expect(startBlock(NO_WISHES, { ...BLOCK, weeks: Number.NaN }, '2026-09-07').blocks[0]?.weeks).toBe(1);
  });

  it('can be stopped and gone on with, with the weeks in between added', () => {
    const stopped = stopBlock(started, '2026-09-21');
    expect(runningBlock(stopped.blocks, '2026-09-21')).toBeNull();
    const known = stoppedBlock(stopped, 'phul');
    expect(known).toMatchObject({ endedOn: '2026-09-21' });
    const again = known && resumeBlock(stopped, known, '2026-10-05');
    expect(again?.blocks).toEqual([{ ...BLOCK, weeks: 14 }]);
    expect(stoppedBlock(started, 'phul')).toBeNull();
    expect(stopBlock(NO_WISHES, '2026-09-21')).toEqual(NO_WISHES);
  });

  it('survive numbers that are none', () => {
    const today = '2026-09-09';
    expect(runningBlock([{ ...BLOCK, weeks: 1e12 }], today)?.weeks).toBe(52);
    for (const weeks of [0, -3, Number.NaN]) expect(runningBlock([{ ...BLOCK, weeks }], today)).toBeNull();
    expect(runningBlock([{ ...BLOCK, startedOn: 'yesterday' }], today)).toBeNull();
  });

  it('are finished when their weeks have gone by', () => {
    expect(finishedBlock(started, '2026-11-29')).toBeNull();
    expect(finishedBlock(started, '2026-11-30')).toEqual(BLOCK);
    expect(finishedBlock(stopBlock(started, '2026-09-21'), '2026-12-30')).toBeNull();
  });

  it('can aim at something else, at a few things at most', () => {
    const aims = Array.from({ length: 9 }, () => ({ exerciseId: 'pull_up', reps: 10 }));
    expect(withAims(started, aims, '2026-09-08').blocks[0]?.aims).toHaveLength(4);
    expect(withAims(NO_WISHES, aims, '2026-09-08')).toEqual(NO_WISHES);
  });
});
