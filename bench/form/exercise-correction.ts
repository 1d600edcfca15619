// The frame networks on Exercise-Correction, every scene held out once: part of `npm run bench:form`.
import { type FrameReport, frameReportText, reportOnFrames } from '../../training/form/exercise-correction/report.ts';
import { DATA_FOLDER } from '../../training/form/exercise-correction/tasks.ts';

export interface ExerciseCorrectionResult {
  /** Null where the data is not beside the repository. */
  readonly report: FrameReport | null;
  readonly text: string;
}

/** About a minute the first time; kept under .cache/form-frames until the data, the networks' recipe or the simulator change. */
export async function judgeExerciseCorrection(
  say: (line: string) => void = (line) => console.error(line),
): Promise<ExerciseCorrectionResult> {
  const report = await reportOnFrames(say);
  const text = report
    ? frameReportText(report)
    : `Exercise-Correction: not judged, the files are not beside the repository (${DATA_FOLDER}).`;
  return { report, text };
}
