// Beside the count: is this what was planned? The recogniser looks on while a set runs and says so, once, when it is sure of another.
import type { RecogniserService } from '../contracts/recogniser.ts';
import type { Pose } from '../domain/body/keypoints.ts';
import { createLiveRecogniser, type LiveRecogniser } from '../domain/counting/recogniser/live-recogniser.ts';
import { createMismatch } from '../domain/counting/recogniser/mismatch.ts';
import type { Movement } from '../domain/movements/movement.ts';
import type { CoachDependencies } from './coach-dependencies.ts';
import type { Run } from './coach-run.ts';
import type { CoachStore } from './coach-store.ts';

export interface Recognition {
  readonly service: RecogniserService;
  /** Everything it can tell. */
  readonly movements: readonly Movement[];
}

export interface MovementWatch {
  /** Once a frame that counts. Never waits and never fails: where the recogniser is not there, nothing is said. */
  watch(run: Run, pose: Pose | null, timestampMs: number): void;
}

type Dependencies = Pick<CoachDependencies, 'movement' | 'recognition' | 'speech' | 'words' | 'language'>;

export function createMovementWatch(dependencies: Dependencies, store: CoachStore): MovementWatch {
  const { movement, recognition, speech, words, language } = dependencies;
  const mismatch = createMismatch(movement.id);
  let watched: Run | null = null;
  let recogniser: LiveRecogniser | null = null;
  let isAsked = false;

  async function begin(run: Run): Promise<void> {
    if (!recognition) return;
    const started = await recognition.service.start();
    // A movement it was never taught it would take for one that it was.
    if (started.kind === 'ready' && started.classes.includes(movement.id) && watched === run)
      recogniser = createLiveRecogniser(recognition.movements, started.alike);
  }

  async function ask(run: Run, live: LiveRecogniser, window: readonly number[]): Promise<void> {
    const answer = await recognition?.service.recognise({ windows: [window] });
    const probabilities = answer?.kind === 'recognised' ? answer.probabilities[0] : undefined;
    if (answer?.kind !== 'recognised' || !probabilities || watched !== run || run.isOver) return;
    const recognised = live.take({ classes: answer.classes, probabilities }, mismatch.isOther);
    if (recognised.kind === 'known' && recognised.exercise === movement.id) store.lower('other_movement');
    const other = mismatch.push(recognised);
    const name = recognition?.movements.find(({ id }) => id === other?.exercise)?.names[language];
    if (!other || name === undefined) return;
    store.lower('other_movement');
    store.raise({ kind: 'other_movement', exercise: other.exercise });
    speech.say(words.otherMovement(name), 'notice');
  }

  return {
    watch(run, pose, timestampMs) {
      if (!recognition || run.source.kind === 'demonstration') return;
      if (watched !== run) {
        watched = run;
        recogniser = null;
        mismatch.reset();
        void begin(run);
      }
      const live = recogniser;
      if (!live) return;
      live.push(pose, timestampMs);
      const window = isAsked ? null : live.window(timestampMs);
      if (!window) return;
      isAsked = true;
      void ask(run, live, window).finally(() => {
        isAsked = false;
      });
    },
  };
}
