// Simulated people counted wrong, drawn as real clips are, with what they really did marked above.
import { refusalText } from './missed-clips.ts';
import { plotSvg } from './plot.ts';
import { countByProduct } from './product-counter.ts';
import { refusalsOf } from './refusals.ts';
import { escapeHtml } from './report-page.ts';
import { drawBody } from './simulated-body.ts';
import type { PairResult } from './simulated.ts';
import { traceOf } from './trace.ts';

/** Of each view. */
const MOST_PLOTS = 8;

export function plotsOfBodies(results: readonly PairResult[]): string {
  return results.flatMap(figuresOf).join('\n');
}

function figuresOf({ movement, view, bodies }: PairResult): readonly string[] {
  const wrong = bodies.filter(({ exact, sidesRight }) => !exact || !sidesRight).slice(0, MOST_PLOTS);
  return wrong.map(({ seed, fps, expected, counted }) => {
    const { frames, set } = drawBody(movement, view, seed);
    const says = `${movement.id}, ${view}, seed ${seed}, ${fps} fps: did ${expected}, counted ${counted}`;
    const [trace, clip] = [traceOf(frames, movement), countByProduct(frames, movement)];
    const refusals = movement.kind === 'repetition' ? refusalsOf(frames, trace, clip, movement) : [];
    const caption = [says, ...refusals.map(refusalText)].join('; ');
    const svg = plotSvg(trace, clip, says, { refusals, done: set.repetitions });
    return `<figure><figcaption>${escapeHtml(caption)}</figcaption>${svg}</figure>`;
  });
}
