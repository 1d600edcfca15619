// True from the task after the first picture on: what is heavy is drawn in a task of its own, so that no tap has to wait for all of it.
import { useEffect, useState } from 'react';

export function useLater(): boolean {
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLater(true), 0);
    return () => clearTimeout(timer);
  }, []);
  return isLater;
}
