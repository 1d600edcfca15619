// How long the person waits for a word: from the picture's arrival to the moment the voice is told. Benches and `/lab` read the measures.

/** Name of the measure; `detail.kind` is what was said, `detail.timestampMs` the frame's own time. */
export const CUE_MEASURE = 'cue-latency';

export interface CueMeasureDetail {
  readonly kind: string;
  readonly timestampMs: number;
}

/** Observers have theirs by then; the browser would keep them all, for as long as the page lives. */
const MEASURES_KEPT = 300;
let measures = 0;

/** `arrivedMs`: performance.now() when the frame was taken up. */
export function measureCue(arrivedMs: number, detail: CueMeasureDetail): void {
  measures += 1;
  if (measures % MEASURES_KEPT === 0) performance.clearMeasures(CUE_MEASURE);
  const end = performance.now();
  performance.measure(CUE_MEASURE, { start: Math.max(0, Math.min(arrivedMs, end)), end, detail });
}
