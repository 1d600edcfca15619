// The missed clips drawn for the report page, one plot for each clip and rate, worst rate of a clip first.
import { clipName, movementIdOf } from './footage.ts';
import { plotSvg } from './plot.ts';
import { countedText, expectedText, type Outcome } from './outcome.ts';
import { type Refusal, refusalsOf } from './refusals.ts';
import { escapeHtml } from './report-page.ts';
import { groupedBy } from './scores.ts';
import { traceOf } from './trace.ts';

const LEGEND = `<p class="note">Black (and violet for the right side, where sides are followed apart): the signal that drives the count, in its own
  unit, with the movement’s start and turning point in orange and the least travel that counts dashed. Blue: progress as the counter
  reports it, from the person’s own start to the turning point (dotted). Green: counted repetitions from setting out (dotted) by the turn
  (dashed) to where they are counted. Yellow: partial repetitions. Red: travels followed and not counted.
  Below: when the counter waits (grey) or has lost the body (red), when the
  posture is none of the movement’s, and when nobody is seen.</p>`;

export function plotsOf(missed: readonly Outcome[]): string {
  if (missed.length === 0) return '<p>No clip was missed.</p>';
  const byClip = groupedBy(missed, ({ clip }) => `${clipName(clip.label)}, keypoints from ${clip.origin}`);
  return [LEGEND, ...[...byClip].map(([name, outcomes]) => clipHtml(name, outcomes))].join('\n');
}

function clipHtml(name: string, outcomes: readonly Outcome[]): string {
  const [first] = outcomes;
  if (!first) return '';
  const { label } = first.clip;
  const remarks = [
    `${movementIdOf(label)}, ${label.view}`,
    `labelled ${expectedText(first)}`,
    ...(label.partial && label.partial !== 'none' ? [label.partial] : []),
    ...(label.note ? [label.note] : []),
  ];
  return [
    `<h3>${escapeHtml(name)}</h3><p class="note">${escapeHtml(remarks.join('; '))}</p>`,
    ...outcomes.map(figureHtml),
  ].join('\n');
}

function figureHtml(outcome: Outcome): string {
  const { frames, movement, counted, fps, scores } = outcome;
  const baselines = `textbook ${scores.textbook.counted}, autocorrelation ${scores.autocorrelation.counted}`;
  if (!movement || !counted)
    return `<figure><figcaption>${fps} fps: not followed by the camera; ${baselines}</figcaption></figure>`;
  const trace = traceOf(frames, movement);
  const violated = new Map<string, number>();
  for (const point of trace)
    for (const signal of point.violated) violated.set(signal, (violated.get(signal) ?? 0) + 1 / trace.length);
  const broken = [...violated]
    .sort(([, a], [, b]) => b - a)
    .map(([signal, share]) => `${signal} ${Math.round(100 * share)} %`);
  const refusals = movement.kind === 'repetition' ? refusalsOf(frames, trace, counted, movement) : [];
  const says = [
    `${fps} fps: counted ${countedText(outcome)}, labelled ${expectedText(outcome)}; ${baselines}`,
    ...(broken.length > 0 ? [`out of posture by ${broken.join(', ')} of the frames`] : []),
    ...refusals.map(refusalText),
  ].join('; ');
  return `<figure><figcaption>${escapeHtml(says)}</figcaption>${plotSvg(trace, counted, says, { refusals })}</figure>`;
}

export function refusalText({ startMs, endMs, depth, reason }: Refusal): string {
  const seconds = (ms: number) => (ms / 1000).toFixed(1);
  return `refused ${seconds(startMs)}–${seconds(endMs)} s at depth ${depth.toFixed(2)}: ${reason}`;
}
