// A demonstration figure that is drawn when it comes into view: a list of sixty must not draw sixty at once.
import { useEffect, useRef, useState } from 'react';
import { MovementFigure, type MovementFigureProps } from './movement-figure.tsx';
import styles from './movement-figure.module.css';

/** Drawn a little before it is scrolled to. */
const AHEAD = '200px';

export function LazyFigure(props: MovementFigureProps) {
  const place = useRef<HTMLSpanElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element || isNear) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: AHEAD },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [isNear]);
  return (
    <span ref={place} className={styles['picture']}>
      {isNear && <MovementFigure {...props} />}
    </span>
  );
}
