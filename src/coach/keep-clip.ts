// Keeps the video of one set where the person asked for it before: recorded while the set is performed, stored when the set is.
import type { StoreApi } from 'zustand/vanilla';
import { type Clip, type ClipRecording, recordClip } from '../device/clip-recorder.ts';
import type { ClipShelf } from '../device/clip-shelf.ts';
import type { CoachState } from './coach-state.ts';

type Watched = Pick<CoachState, 'phase' | 'source' | 'preview' | 'finished'>;

/** For as long as the coach lives. Nothing is recorded of any other source than the camera, nor of a set that was not asked for. */
export function keepClip(
  store: Pick<StoreApi<Watched>, 'getState' | 'subscribe'>,
  shelf: ClipShelf,
  record: (stream: MediaStream) => ClipRecording | null = recordClip,
): void {
  let recording: ClipRecording | null = null;
  /** It has ended and waits for its set to be stored. */
  let over = false;
  let ending: Promise<Clip | null> | null = null;

  function look({ phase, source, preview, finished }: Watched): void {
    if (phase === 'performing' && source === 'camera' && !recording && shelf.isWanted()) {
      const stream = streamOf(preview);
      recording = stream && record(stream);
      over = false;
      if (recording) {
        shelf.setWanted(false);
        shelf.setRecording(true);
      }
      return;
    }
    if (!recording) return;
    if (phase === 'finished') {
      if (!over) {
        over = true;
        ending = recording.stop();
        shelf.setRecording(false);
      }
      // A set that is not stored yet keeps its recording: saving is tried again.
      const kind = finished?.saved.kind;
      if (finished && kind === 'saved') {
        recording = null;
        void ending?.then((clip) => shelf.save(finished.set.id, clip));
      } else if (kind === 'not_stored') drop();
    } else if (phase === 'failed' || phase === 'idle' || (over && phase === 'starting')) drop();
  }

  function drop(): void {
    recording?.discard();
    recording = null;
    if (shelf.isRecording()) shelf.setRecording(false);
  }

  look(store.getState());
  store.subscribe(look);
}

function streamOf(preview: CoachState['preview']): MediaStream | null {
  const source = preview && 'srcObject' in preview ? preview.srcObject : null;
  return source && 'getVideoTracks' in source ? source : null;
}
