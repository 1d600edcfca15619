// A transparent canvas over a picture that draws each posed frame as it comes, outside React.
import { useEffect, useRef } from 'react';
import type { KeypointName, Pose } from '../domain/body/keypoints.ts';
import { paintPose } from './paint-pose.ts';
import styles from './pose-canvas.module.css';

export interface PosedFrame {
  readonly pose: Pose | null;
  readonly highlighted: readonly KeypointName[];
}

export interface PoseCanvasProps {
  /** Calls back with every frame and returns the unsubscriber. */
  readonly subscribe: (listener: (frame: PosedFrame) => void) => () => void;
}

/** Sharper than this nobody sees at arm's length, and every pixel is cleared on every frame. */
const MAX_PIXEL_RATIO = 2;

/** Fills its parent, which must have the shape of the picture. */
export function PoseCanvas({ subscribe }: PoseCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return undefined;
    let last: PosedFrame = { pose: null, highlighted: [] };
    const paint = () => {
      const { width, height } = element;
      paintPose(context, last.pose, { width, height, pixelRatio: pixelRatio(), highlighted: last.highlighted });
    };
    const observer = new ResizeObserver(() => {
      const width = Math.max(1, Math.round(element.clientWidth * pixelRatio()));
      const height = Math.max(1, Math.round(element.clientHeight * pixelRatio()));
      if (element.width === width && element.height === height) return;
      element.width = width;
      element.height = height;
      paint();
    });
    observer.observe(element);
    const stop = subscribe((frame) => {
      last = frame;
      paint();
    });
    return () => {
      stop();
      observer.disconnect();
    };
  }, [subscribe]);
  return <canvas ref={canvas} aria-hidden className={styles['canvas']} />;
}

function pixelRatio(): number {
  return Math.min(MAX_PIXEL_RATIO, globalThis.devicePixelRatio || 1);
}
