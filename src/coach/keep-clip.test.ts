import { describe, expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { ClipRecording } from '../device/clip-recorder.ts';
import { createClipShelf } from '../device/clip-shelf.ts';
import type { CoachState, FinishedSet } from './coach-state.ts';
import { keepClip } from './keep-clip.ts';

type Watched = Pick<CoachState, 'phase' | 'source' | 'preview' | 'finished'>;

function begin(source: CoachState['source'] = 'camera') {
  const stream = { getVideoTracks: () => [] };
  const preview = { srcObject: stream } as unknown as HTMLVideoElement;
  const store = createStore<Watched>(() => ({ phase: 'idle', source, preview, finished: null }));
  const shelf = createClipShelf({ caches: null, room: () => Promise.resolve(null), canRecord: true });
  const save = vi.spyOn(shelf, 'save');
  const clip = { blob: new Blob(['x']), type: 'video/mp4', isCut: false };
  const recording = { stop: vi.fn(() => Promise.resolve(clip)), discard: vi.fn() } satisfies ClipRecording;
  const record = vi.fn(() => recording);
  keepClip(store, shelf, record);
  const finish = (kind: FinishedSet['saved']['kind']) =>
    store.setState({
      phase: 'finished',
      finished: { set: { id: 's1' }, recordings: [], saved: { kind } } as unknown as FinishedSet,
    });
  return { store, shelf, save, clip, recording, record, finish };
}

describe('the video of a set', () => {
  test('is not recorded unless it was asked for, and only of the camera', () => {
    const unasked = begin();
    unasked.store.setState({ phase: 'performing' });
    expect(unasked.record).not.toHaveBeenCalled();
    const drawn = begin('demonstration');
    drawn.shelf.setWanted(true);
    drawn.store.setState({ phase: 'performing' });
    expect(drawn.record).not.toHaveBeenCalled();
  });

  test('begins with the set, ends with it, is stored when the set is; the next one is not kept', async () => {
    const { store, shelf, save, clip, recording, record, finish } = begin();
    shelf.setWanted(true);
    store.setState({ phase: 'framing' });
    expect(record).not.toHaveBeenCalled();
    store.setState({ phase: 'performing' });
    store.setState({ phase: 'paused' });
    store.setState({ phase: 'performing' });
    expect(record).toHaveBeenCalledTimes(1);
    expect(shelf.isWanted()).toBe(false);
    expect(shelf.isRecording()).toBe(true);
    finish('saving');
    expect(shelf.isRecording()).toBe(false);
    expect(recording.stop).toHaveBeenCalledTimes(1);
    expect(save).not.toHaveBeenCalled();
    finish('saved');
    await Promise.resolve();
    expect(save).toHaveBeenCalledWith('s1', clip);
    store.setState({ phase: 'performing', finished: null });
    expect(record).toHaveBeenCalledTimes(1);
  });

  test('waits for a set that could not be stored at once', async () => {
    const { store, shelf, save, finish } = begin();
    shelf.setWanted(true);
    store.setState({ phase: 'performing' });
    finish('failed');
    expect(save).not.toHaveBeenCalled();
    finish('saved');
    await Promise.resolve();
    expect(save).toHaveBeenCalledTimes(1);
  });

  test.each(['not_stored', 'left'] as const)('is forgotten with a set that is %s', (how) => {
    const { store, shelf, save, recording, finish } = begin();
    shelf.setWanted(true);
    store.setState({ phase: 'performing' });
    if (how === 'left') store.setState({ phase: 'idle' });
    else finish(how);
    expect(recording.discard).toHaveBeenCalled();
    expect(shelf.isRecording()).toBe(false);
    expect(save).not.toHaveBeenCalled();
  });
});
