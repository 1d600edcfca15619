// One angle's curves for all of a set's repetitions: those that are looked at are there at once, the others come one a task.
import { useEffect, useMemo, useState } from 'react';
import type { SignalName } from '../domain/body/signals.ts';
import { type Curve, curveOf } from '../domain/form/review/angle-curve.ts';
import type { Replayed } from './set-review-compare.tsx';

interface Worked {
  readonly signal: SignalName;
  readonly all: readonly Replayed[];
  readonly curves: ReadonlyMap<number, Curve>;
}

/** By index of the repetition, in order. */
export function useCurves(
  signal: SignalName | undefined,
  own: Replayed,
  other: Replayed | null,
  all: readonly Replayed[],
): ReadonlyMap<number, Curve> {
  const [worked, setWorked] = useState<Worked | null>(null);
  const first = useMemo(
    () =>
      new Map<number, Curve>(
        signal === undefined
          ? []
          : [own, ...(other ? [other] : [])].map((one) => [one.summary.index, curveFor(one, signal)]),
      ),
    [signal, own, other],
  );
  useEffect(() => {
    if (signal === undefined) return undefined;
    const curves = new Map<number, Curve>();
    const waiting = [...all];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const next = () => {
      const one = waiting.shift();
      if (one) curves.set(one.summary.index, curveFor(one, signal));
      if (waiting.length === 0) setWorked({ signal, all, curves });
      else timer = setTimeout(next, 0);
    };
    timer = setTimeout(next, 0);
    return () => clearTimeout(timer);
  }, [signal, all]);
  const isCurrent = worked?.signal === signal && worked?.all === all;
  return isCurrent && worked ? worked.curves : first;
}

function curveFor({ replay, summary }: Replayed, signal: SignalName): Curve {
  return curveOf(replay, signal, summary.side);
}
