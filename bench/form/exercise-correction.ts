// The frame networks on Exercise-Correction, every scene held out once, and the shipped plank network on real planks from video: part of
// `npm run bench:form`.
import { readFileSync } from 'node:fs';
import { commonestView, estimateView } from '../../src/domain/body/estimate-view.ts';
import type { KeypointRecording, Pose } from '../../src/domain/body/keypoints.ts';
import { frameFeatures, orientFrames } from '../../src/domain/form/frame-features.ts';
import { frameFaultProbabilities, type FrameNetwork } from '../../src/domain/form/frame-network.ts';
import { FRAMES_MODEL_ID, unpackFramesModel } from '../../src/services/form/frames-model.ts';
import { type FrameReport, frameReportText, reportOnFrames } from '../../training/form/exercise-correction/report.ts';
import { digits, markdownTable } from '../../training/markdown-table.ts';
import { DATA_FOLDER } from '../../training/form/exercise-correction/tasks.ts';
import { clipName, posedClips, readLabels } from '../counting/footage.ts';

/** A real plank that nobody called faulty; evaluation only. */
export interface RealPlank {
  readonly clip: string;
  readonly poses: number;
  /** Poses that got an answer; the others are not seen well enough or unlike what was taught. */
  readonly answered: number;
  /** Shares 0–1 of those by fault. */
  readonly called: Readonly<Record<string, number>>;
}

export interface ExerciseCorrectionResult {
  /** Null where the data is not beside the repository. */
  readonly report: FrameReport | null;
  readonly realPlanks: readonly RealPlank[];
  readonly text: string;
}

/** About a minute the first time; kept under .cache/form-frames until the data, the networks' recipe or the simulator change. */
export async function judgeExerciseCorrection(
  say: (line: string) => void = (line) => console.error(line),
): Promise<ExerciseCorrectionResult> {
  const report = await reportOnFrames(say);
  const realPlanks = judgeRealPlanks();
  const text = [
    report
      ? frameReportText(report)
      : `Exercise-Correction: not judged, the files are not beside the repository (${DATA_FOLDER}).`,
    realPlanks.length > 0
      ? `Real planks, whole pipeline, evaluation only: share of poses called faulty by the shipped network\n${plankTable(realPlanks)}`
      : 'Real planks: not judged, none was posed yet (npm run bench:counting poses them).',
  ].join('\n\n');
  return { report, realPlanks, text };
}

function judgeRealPlanks(): readonly RealPlank[] {
  const [json, weights] = ['model.json', 'weights.bin'].map(
    (name) => new Uint8Array(readFileSync(`models/${FRAMES_MODEL_ID}/${name}`)).buffer,
  );
  const network = json && weights ? unpackFramesModel(json, weights).networks.get('plank') : undefined;
  if (!network) return [];
  const { clips } = posedClips(readLabels().filter(({ exercise }) => exercise === 'plank'));
  return clips.map(({ label, recording }) => judgePlank(clipName(label), posesOf(recording), network));
}

function judgePlank(clip: string, poses: readonly Pose[], network: FrameNetwork): RealPlank {
  const orientation = orientFrames('plank', poses);
  const view = commonestView(poses.map((pose) => estimateView(pose)));
  const answers = poses.flatMap((pose) => {
    const features = frameFeatures('plank', pose, orientation);
    const answer = features && frameFaultProbabilities(network, features, view);
    return answer ? [answer] : [];
  });
  const share = (id: string) => answers.filter((answer) => (answer[id] ?? 0) >= 0.5).length / answers.length;
  return {
    clip,
    poses: poses.length,
    answered: answers.length,
    called: Object.fromEntries(network.faults.map((id) => [id, share(id)])),
  };
}

function posesOf({ fps, size: [width, height], keypoints }: KeypointRecording): readonly Pose[] {
  return keypoints.flatMap((points, frame) =>
    points
      ? [
          {
            timestampMs: (1000 * frame) / fps,
            width,
            height,
            keypoints: points.map(([x, y, score]) => ({ x, y, score })),
          },
        ]
      : [],
  );
}

function plankTable(planks: readonly RealPlank[]): string {
  const faults = Object.keys(planks[0]?.called ?? {});
  return markdownTable(
    ['clip', 'poses', 'answered', ...faults],
    planks.map(({ clip, poses, answered, called }) => [
      clip,
      String(poses),
      String(answered),
      ...faults.map((id) => digits(called[id] ?? Number.NaN)),
    ]),
  );
}
