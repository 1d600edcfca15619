// The live camera as a frame source. Whatever can go wrong with it is a value the screen puts into words.
import { CAMERA_LONGEST_SIDE, type FrameSource, frameSize, type SourceEnd } from './frame-source.ts';
import { createVideoFrames, type VideoFrames } from './video-frames.ts';

export type CameraFacing = 'front' | 'back';

export interface CameraChoice {
  readonly facing: CameraFacing;
  /** Of `enumerateDevices`; wins over `facing`. */
  readonly deviceId?: string;
}

/**
 * `denied`: the person or a policy said no; `none`: no camera; `in_use`: another app holds it; `unplugged`: it went away while
 * starting; `unsupported`: this browser or an insecure address offers no camera; `failed`: anything else, see `detail`.
 */
export type CameraFailure = 'denied' | 'none' | 'in_use' | 'unplugged' | 'unsupported' | 'failed';

export type OpenedCamera =
  | { readonly kind: 'open'; readonly source: CameraSource; readonly camera: CameraInfo }
  | { readonly kind: 'failed'; readonly reason: CameraFailure; readonly detail: string };

/** A camera's frames can be taken here, one by one, or be handed over to another realm, which then takes them all. */
export interface CameraSource extends FrameSource {
  /**
   * For a worker: the stream of frames where this realm can make one, else a copy of the track where tracks can be handed over; null
   * where neither is. Each call makes a new one.
   */
  handOver(): ReadableStream<VideoFrame> | MediaStreamTrack | null;
  /** False: the sensor rests and frames are black. */
  light(on: boolean): void;
  /** False once it has ended. */
  isLive(): boolean;
}

export interface CameraInfo {
  readonly deviceId: string;
  /** Empty until the permission was given once. */
  readonly label: string;
  readonly facing: CameraFacing | 'unknown';
}

/** A camera that gives no picture within this is taken to be held by somebody else. */
const FIRST_PICTURE_LIMIT_MS = 10_000;

/** Asks for the permission where needed. Never opens the microphone: on phones that would move speech to the earpiece. */
export async function openCamera(choice: CameraChoice): Promise<OpenedCamera> {
  const devices = globalThis.navigator?.mediaDevices as MediaDevices | undefined;
  if (!devices) return { kind: 'failed', reason: 'unsupported', detail: 'no mediaDevices' };
  let stream: MediaStream;
  try {
    stream = await devices.getUserMedia({
      audio: false,
      video: {
        ...(choice.deviceId === undefined
          ? { facingMode: { ideal: choice.facing === 'front' ? 'user' : 'environment' } }
          : { deviceId: { exact: choice.deviceId } }),
        width: { ideal: 640 },
        height: { ideal: 480 },
        frameRate: { ideal: 30, max: 30 },
      },
    });
  } catch (error) {
    return { kind: 'failed', reason: failureOf(error), detail: String(error) };
  }
  const [track] = stream.getVideoTracks();
  if (!track) {
    stop(stream);
    return { kind: 'failed', reason: 'none', detail: 'the stream has no video' };
  }
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.autoplay = true;
  video.srcObject = stream;
  if (!(await firstPicture(video, track))) {
    const unplugged = track.readyState === 'ended';
    stop(stream);
    video.srcObject = null;
    return { kind: 'failed', reason: unplugged ? 'unplugged' : 'in_use', detail: 'the camera gave no picture' };
  }
  const camera = infoOf(track, choice.facing);
  return { kind: 'open', source: createCameraSource(stream, track, video, camera.facing !== 'back'), camera };
}

function createCameraSource(
  stream: MediaStream,
  track: MediaStreamTrack,
  video: HTMLVideoElement,
  mirrored: boolean,
): CameraSource {
  let frames: VideoFrames | null = null;
  let settle: (end: SourceEnd) => void = () => undefined;
  const ended = new Promise<SourceEnd>((done) => {
    settle = done;
  });
  const finish = (end: SourceEnd) => {
    settle(end);
    frames?.end();
    stop(stream);
    video.srcObject = null;
  };
  track.addEventListener('ended', () => finish('unplugged'));
  return {
    kind: 'camera',
    mirrored,
    durationMs: null,
    preview: video,
    size: () => frameSize(video.videoWidth, video.videoHeight, CAMERA_LONGEST_SIDE),
    next() {
      // captureTime is when light fell on the sensor, where the browser knows it.
      frames ??= createVideoFrames(video, (metadata, nowMs) => metadata?.captureTime ?? nowMs, CAMERA_LONGEST_SIDE);
      return frames.next();
    },
    handOver: () => handOver(track),
    light(on) {
      track.enabled = on;
    },
    isLive: () => track.readyState === 'live',
    ended,
    close: () => finish('closed'),
  };
}

/** Of the specification "MediaStreamTrack Insertable Media Processing using Streams"; not in TypeScript's libraries yet. */
type TrackProcessor = new (init: { readonly track: MediaStreamTrack; readonly maxBufferSize: number }) => {
  readonly readable: ReadableStream<VideoFrame>;
};

/** Chromium reads tracks on the page and hands over the stream; Safari reads them in workers only and hands over the track. */
function handOver(track: MediaStreamTrack): ReadableStream<VideoFrame> | MediaStreamTrack | null {
  const { MediaStreamTrackProcessor } = globalThis as { MediaStreamTrackProcessor?: TrackProcessor };
  try {
    // One frame is kept: an older one would only be late.
    if (MediaStreamTrackProcessor) return new MediaStreamTrackProcessor({ track, maxBufferSize: 1 }).readable;
    const probe = track.clone();
    structuredClone(probe, { transfer: [probe as unknown as Transferable] }).stop();
    return track.clone();
  } catch {
    return null;
  }
}

async function firstPicture(video: HTMLVideoElement, track: MediaStreamTrack): Promise<boolean> {
  const shown = new Promise<boolean>((done) => {
    video.addEventListener('loadeddata', () => done(true), { once: true });
    video.addEventListener('error', () => done(false), { once: true });
    track.addEventListener('ended', () => done(false), { once: true });
    setTimeout(() => done(false), FIRST_PICTURE_LIMIT_MS);
  });
  // Autoplay covers the case where play() is refused for want of a gesture.
  await video.play().catch(() => undefined);
  return shown;
}

function stop(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** Names from the Media Capture specification, plus what older Chromium throws. */
export function failureOf(error: unknown): CameraFailure {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : '';
  switch (name) {
    case 'NotAllowedError':
    case 'PermissionDeniedError':
    case 'SecurityError':
      return 'denied';
    case 'NotFoundError':
    case 'DevicesNotFoundError':
    case 'OverconstrainedError':
      return 'none';
    case 'NotReadableError':
    case 'TrackStartError':
    case 'AbortError':
      return 'in_use';
    case 'TypeError':
      return 'unsupported';
    default:
      return 'failed';
  }
}

function infoOf(track: MediaStreamTrack, asked: CameraFacing): CameraInfo {
  const { deviceId, facingMode } = track.getSettings();
  const fromLabel = facingFromLabel(track.label);
  const facing = facingMode === 'user' ? 'front' : facingMode === 'environment' ? 'back' : fromLabel;
  // A laptop's only camera says neither: it looks at whoever sits before it.
  return {
    deviceId: deviceId ?? '',
    label: track.label,
    facing: facing === 'unknown' && asked === 'front' ? 'front' : facing,
  };
}

function facingFromLabel(label: string): CameraFacing | 'unknown' {
  if (/\bback\b|rear|environment|后置/i.test(label)) return 'back';
  return /front|user|facetime|前置/i.test(label) ? 'front' : 'unknown';
}
