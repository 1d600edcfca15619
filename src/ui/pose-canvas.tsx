// A transparent canvas over a picture on which each posed body is drawn, outside React.
import { useEffect, useRef } from 'react';
import { createPoseOverlay, type PosedFrame } from './pose-overlay.ts';
import styles from './pose-canvas.module.css';

export interface PoseCanvasProps {
  /** Calls back with every frame and returns the unsubscriber. */
  readonly subscribe: (listener: (frame: PosedFrame) => void) => () => void;
  /**
   * Whether the body slides from pose to pose at the display's rate. To be false where the processor itself poses: what is drawn in between
   * takes time from the model (measured, docs/performance.md). Where drawing turns out dear, and for those who prefer less motion, it
   * never does. Default true.
   */
  readonly slides?: boolean;
}

/** Sharper than this nobody sees at arm's length, and every pixel is cleared on every frame. */
const MAX_PIXEL_RATIO = 2;

/** Fills its parent, which must have the shape of the picture. */
export function PoseCanvas({ subscribe, slides = true }: PoseCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const maySlide = useRef(slides);
  useEffect(() => {
    maySlide.current = slides;
  }, [slides]);
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return undefined;
    const stillness = matchMedia('(prefers-reduced-motion: reduce)');
    const overlay = createPoseOverlay({
      context,
      slides: () => maySlide.current && !stillness.matches,
      now: () => performance.now(),
      nextRefresh(run) {
        const handle = requestAnimationFrame(run);
        return () => cancelAnimationFrame(handle);
      },
    });
    const observer = new ResizeObserver(() => {
      const width = Math.max(1, Math.round(element.clientWidth * pixelRatio()));
      const height = Math.max(1, Math.round(element.clientHeight * pixelRatio()));
      if (element.width === width && element.height === height) return;
      element.width = width;
      element.height = height;
      overlay.resize(width, height, pixelRatio());
    });
    observer.observe(element);
    const stop = subscribe((frame) => overlay.show(frame));
    return () => {
      stop();
      overlay.stop();
      observer.disconnect();
    };
  }, [subscribe]);
  return <canvas ref={canvas} aria-hidden className={styles['canvas']} />;
}

function pixelRatio(): number {
  return Math.min(MAX_PIXEL_RATIO, globalThis.devicePixelRatio || 1);
}
