// Simulated people for the recogniser's bench: each does one movement, or none, before the live recogniser and before the whole-recording one.
import type { RecogniserService } from '../../src/contracts/recogniser.ts';
import type { Pose } from '../../src/domain/body/keypoints.ts';
import type { Alike, WindowWord } from '../../src/domain/counting/recogniser/answer.ts';
import { createLiveRecogniser } from '../../src/domain/counting/recogniser/live-recogniser.ts';
import { recogniseRecording, recordedWindows } from '../../src/domain/counting/recogniser/recognise-recording.ts';
import { createRecogniser } from '../../src/domain/counting/recognise.ts';
import type { Movement } from '../../src/domain/movements/movement.ts';

export interface Footage {
  readonly poses: readonly (Pose | null)[];
  readonly timesMs: readonly number[];
}

/** A recogniser that is ready: the service and what it said of itself. */
export interface ReadyRecogniser {
  readonly service: RecogniserService;
  readonly alike: Alike;
  readonly classes: readonly string[];
  readonly version: string;
}

export async function ready(service: RecogniserService): Promise<ReadyRecogniser | null> {
  const started = await service.start();
  if (started.kind === 'unavailable') return null;
  const { alike, classes, modelVersion } = started;
  return { service, alike, classes, version: modelVersion };
}

async function wordsOf(
  { service }: ReadyRecogniser,
  windows: readonly (readonly number[])[],
): Promise<readonly WindowWord[]> {
  const answer = await service.recognise({ windows });
  if (answer.kind === 'unavailable') throw new Error(`${answer.reason}: ${answer.detail ?? ''}`);
  return answer.probabilities.map((probabilities) => ({ classes: answer.classes, probabilities }));
}

/** The exercise of a whole recording, as `--exercise auto` would name it; null for none. */
export async function byNetwork(
  recogniser: ReadyRecogniser,
  movements: readonly Movement[],
  { poses, timesMs }: Footage,
): Promise<string | null> {
  const windows = recordedWindows(poses, timesMs);
  const words = await wordsOf(
    recogniser,
    windows.map(({ features }) => features),
  );
  return recogniseRecording(words, recogniser.alike, movements, poses, timesMs)?.exercise ?? null;
}

/** The baseline: every movement's counter over everything, what was counted and looks like it decides. */
export function byPrototypes(movements: readonly Movement[], { poses, timesMs }: Footage): string | null {
  const recogniser = createRecogniser(movements);
  for (const [index, pose] of poses.entries()) recogniser.push(pose, timesMs[index] ?? 0);
  recogniser.finish(timesMs.at(-1) ?? 0);
  return recogniser.best()?.exercise ?? null;
}

export interface LiveAnswer {
  readonly atMs: number;
  /** Null: none. */
  readonly exercise: string | null;
}

/** What the live recogniser says, every half second, over a stream. */
export async function liveAnswers(
  recogniser: ReadyRecogniser,
  movements: readonly Movement[],
  { poses, timesMs }: Footage,
): Promise<readonly LiveAnswer[]> {
  const live = createLiveRecogniser(movements, recogniser.alike);
  const answers: LiveAnswer[] = [];
  for (const [index, pose] of poses.entries()) {
    const atMs = timesMs[index] ?? 0;
    live.push(pose, atMs);
    const window = live.window(atMs);
    const [word] = window ? await wordsOf(recogniser, [window]) : [];
    if (!word) continue;
    const answer = live.take(word);
    answers.push({ atMs, exercise: answer.kind === 'known' ? answer.exercise : null });
  }
  return answers;
}

export function isTogether(alike: Alike, truth: string, answer: string | null): boolean {
  return answer !== null && (answer === truth || (alike[truth] ?? []).includes(answer));
}
