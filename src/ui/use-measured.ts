// The width of an element in CSS pixels and the size of the page's letters, for pictures whose text must be as large as the text around.
import { type RefObject, useEffect, useRef, useState } from 'react';

export interface Measured {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** CSS pixels; null until laid out. */
  readonly width: number | null;
  /** CSS pixels of one rem. */
  readonly rem: number;
}

export function useMeasured(): Measured {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  const [rem, setRem] = useState(16);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = () => {
      setWidth(Math.round(element.clientWidth));
      setRem(Number.parseFloat(globalThis.getComputedStyle(document.documentElement).fontSize) || 16);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width, rem };
}
