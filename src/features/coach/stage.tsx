// The picture the coach sees with the skeleton exactly over it, laid out by fit-stage.ts whenever the screen or the picture turns.
import { useCallback, useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { useStore } from 'zustand';
import type { Coach } from '../../coach/coach-state.ts';
import { PoseCanvas, type PoseCanvasProps } from '../../ui/pose-canvas.tsx';
import { fitStage, type Size } from './fit-stage.ts';
import styles from './stage.module.css';

export interface StageProps {
  readonly coach: Coach;
  readonly preview: HTMLVideoElement | HTMLCanvasElement | null;
  readonly mirrored: boolean;
  /** A lying body: only above and below may be cropped. */
  readonly floor: boolean;
  /** The part of the screen that nothing covers; the picture is centred between its sides and hangs from the top of the screen to its foot. */
  readonly free: RefObject<HTMLElement | null>;
  /** Drawn over the picture, in its shape, mirrored with it. */
  readonly children?: ReactNode;
}

/** The picture runs this far under the panel in portrait, where it fades out behind the count. CSS pixels. */
const BLEED = 96;

export function Stage({ coach, preview, mirrored, floor, free, children }: StageProps) {
  const stage = useRef<HTMLDivElement>(null);
  // Where the processor poses, drawing in between would take its time.
  const posedByGpu = useStore(coach.store, ({ backend }) => backend !== 'wasm');
  const subscribe = useCallback<PoseCanvasProps['subscribe']>((listener) => coach.onFrame(listener), [coach]);

  useEffect(() => {
    const element = stage.current;
    const area = free.current;
    if (!element || !area) return undefined;
    // A recording has no picture: its shape is that of its poses.
    let posed: Size = { width: 0, height: 0 };
    const lay = () => {
      const frame = preview ? sizeOf(preview) : posed;
      const { left, right, bottom } = area.getBoundingClientRect();
      const below = innerHeight - bottom > BLEED ? BLEED : 0;
      const { x, y, width, height } = fitStage(frame, { width: right - left, height: bottom + below }, floor);
      element.style.width = `${width}px`;
      element.style.height = `${height}px`;
      element.style.transform = `translate(${left + x}px, ${y}px)${mirrored ? ' scaleX(-1)' : ''}`;
    };
    // It tells of each once it is laid out; to ask before would have the browser lay out everything at once, in the middle of a tap.
    const observer = new ResizeObserver(lay);
    observer.observe(area);
    observer.observe(document.documentElement);
    if (preview) {
      preview.setAttribute('aria-hidden', 'true');
      element.prepend(preview);
      // Turning the phone turns the stream.
      preview.addEventListener('resize', lay);
      preview.addEventListener('loadedmetadata', lay);
    }
    const stop = coach.onFrame(({ pose }) => {
      if (preview || !pose || (pose.width === posed.width && pose.height === posed.height)) return;
      posed = { width: pose.width, height: pose.height };
      lay();
    });
    return () => {
      stop();
      observer.disconnect();
      preview?.removeEventListener('resize', lay);
      preview?.removeEventListener('loadedmetadata', lay);
      preview?.remove();
    };
  }, [coach, preview, mirrored, floor, free]);

  return (
    <div ref={stage} className={styles['stage']} data-mirrored={mirrored}>
      <PoseCanvas subscribe={subscribe} slides={posedByGpu} />
      {children}
    </div>
  );
}

function sizeOf(preview: HTMLVideoElement | HTMLCanvasElement): Size {
  return preview instanceof HTMLVideoElement
    ? { width: preview.videoWidth, height: preview.videoHeight }
    : { width: preview.width, height: preview.height };
}
