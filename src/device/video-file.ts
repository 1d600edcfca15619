// A video file that was picked or dropped, played through at its own speed as if it were the camera.
import { type FrameSource, frameSize, type SourceEnd } from './frame-source.ts';
import { createVideoFrames } from './video-frames.ts';

/** `not_video`: no video by its name and type; `undecodable`: a video this browser cannot read, or a damaged one; `empty`: no picture in it. */
export type VideoFileFailure = 'not_video' | 'undecodable' | 'empty';

export type OpenedVideo =
  | { readonly kind: 'open'; readonly source: FrameSource }
  | { readonly kind: 'failed'; readonly reason: VideoFileFailure; readonly detail: string };

const OPEN_LIMIT_MS = 15_000;

export async function openVideoFile(file: File): Promise<OpenedVideo> {
  if (file.size === 0) return { kind: 'failed', reason: 'empty', detail: 'the file has no bytes' };
  // Some systems give no type: then only trying tells.
  if (file.type !== '' && !file.type.startsWith('video/'))
    return { kind: 'failed', reason: 'not_video', detail: file.type };
  const url = URL.createObjectURL(file);
  const loaded = await loadVideo(url);
  if (loaded.kind === 'open') return { kind: 'open', source: createVideoSource(loaded.video, url) };
  URL.revokeObjectURL(url);
  return file.type === '' && loaded.reason === 'undecodable' ? { ...loaded, reason: 'not_video' } : loaded;
}

export type LoadedVideo =
  | { readonly kind: 'open'; readonly video: HTMLVideoElement; readonly durationMs: number }
  | { readonly kind: 'failed'; readonly reason: 'undecodable' | 'empty'; readonly detail: string };

/** A muted video element with its first picture decoded, not yet playing. */
export async function loadVideo(url: string): Promise<LoadedVideo> {
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.preload = 'auto';
  const outcome = new Promise<string | null>((done) => {
    video.addEventListener('loadeddata', () => done(null), { once: true });
    video.addEventListener('error', () => done(video.error?.message ?? 'it cannot be decoded'), { once: true });
    setTimeout(() => done('nothing was decoded in time'), OPEN_LIMIT_MS);
  });
  video.src = url;
  const problem = await outcome;
  if (problem !== null) return { kind: 'failed', reason: 'undecodable', detail: problem };
  if (video.videoWidth === 0) return { kind: 'failed', reason: 'empty', detail: 'sound without pictures' };
  const durationMs = 1000 * (Number.isFinite(video.duration) ? video.duration : await measureDuration(video));
  if (!(durationMs > 0)) return { kind: 'failed', reason: 'empty', detail: 'it lasts no time' };
  return { kind: 'open', video, durationMs };
}

/** Recordings made in a browser do not know how long they are until their end was looked for. Seconds. */
async function measureDuration(video: HTMLVideoElement): Promise<number> {
  const found = new Promise<number>((done) => {
    const look = () => {
      if (!Number.isFinite(video.duration)) return;
      video.removeEventListener('durationchange', look);
      done(video.duration);
    };
    video.addEventListener('durationchange', look);
    setTimeout(() => done(Number.isFinite(video.duration) ? video.duration : 0), OPEN_LIMIT_MS);
  });
  await seek(video, Number.MAX_SAFE_INTEGER / 1e6);
  const seconds = await found;
  await seek(video, 0);
  return seconds;
}

/** A file that breaks off is waited for in vain: its seeks neither succeed nor fail. */
const SEEK_LIMIT_MS = 5000;

/** Shows the picture at `seconds`; true once it is decoded, false where it cannot be. */
export function seek(video: HTMLVideoElement, seconds: number): Promise<boolean> {
  return new Promise((done) => {
    const finish = (found: boolean) => {
      clearTimeout(limit);
      video.removeEventListener('seeked', succeed);
      video.removeEventListener('error', fail);
      done(found);
    };
    const succeed = () => finish(true);
    const fail = () => finish(false);
    const limit = setTimeout(fail, SEEK_LIMIT_MS);
    video.addEventListener('seeked', succeed);
    video.addEventListener('error', fail);
    video.currentTime = seconds;
  });
}

function createVideoSource(video: HTMLVideoElement, url: string): FrameSource {
  const frames = createVideoFrames(video, (metadata) => 1000 * (metadata?.mediaTime ?? video.currentTime));
  let settle: (end: SourceEnd) => void = () => undefined;
  const ended = new Promise<SourceEnd>((done) => {
    settle = done;
  });
  const finish = (end: SourceEnd) => {
    settle(end);
    frames.end();
  };
  video.addEventListener('ended', () => finish('finished'), { once: true });
  video.addEventListener('error', () => finish('failed'), { once: true });
  let begun = false;
  return {
    kind: 'video',
    mirrored: false,
    durationMs: 1000 * video.duration,
    preview: video,
    size: () => frameSize(video.videoWidth, video.videoHeight),
    async next() {
      if (!begun) {
        begun = true;
        await video.play().catch(() => finish('failed'));
      }
      return frames.next();
    },
    ended,
    close() {
      finish('closed');
      video.pause();
      video.removeAttribute('src');
      video.load();
      URL.revokeObjectURL(url);
    },
  };
}
