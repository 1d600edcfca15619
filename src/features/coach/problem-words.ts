// Which words belong to a problem of the coach, and whether trying the same again can help.
import type { CoachProblem } from '../../coach/coach-state.ts';
import type { ProblemMessages, Trouble } from '../../i18n/coach-problems.ts';

export function problemWords(problem: CoachProblem, messages: ProblemMessages): Trouble {
  switch (problem.where) {
    case 'camera':
      return messages.camera[problem.reason];
    case 'video':
      return messages.file[problem.reason];
    case 'recording':
      return messages.file[problem.reason === 'empty' ? 'empty_recording' : 'not_recording'];
    case 'pose':
      switch (problem.reason) {
        case 'model_missing':
        case 'model_corrupt':
        case 'offline':
        case 'no_backend':
        case 'timed_out':
        case 'out_of_memory':
        case 'storage_full':
          return messages.pose[problem.reason];
        case 'worker_died':
        case 'not_started':
        case 'device_lost':
        case 'aborted':
        case 'superseded':
        case 'bad_input':
          return messages.pose.stopped;
      }
  }
}

/** A file that cannot be read stays so; everything else may be better the next time. */
export function canTryAgain(problem: CoachProblem): boolean {
  return problem.where === 'camera' || problem.where === 'pose';
}
