// The frame networks' card, written by the run that made them, so that its figures are that run's.
import { SEED, SIMULATED_PEOPLE } from './cross-validate.ts';
import { HIDDEN_UNITS } from './network.ts';
import type { PackedFrames } from './pack.ts';
import { markdownTable } from '../../markdown-table.ts';
import { type FrameReport, frameReportText } from './report.ts';
import { FRAME_TASKS } from './tasks.ts';

export function framesCard(
  report: FrameReport,
  { json, weights, version }: PackedFrames,
  { flipped, frames }: { readonly flipped: number; readonly frames: number },
): string {
  return `# Frame networks (${version})

One small network for each of ${FRAME_TASKS.length} movements: one pose as scale-free, mirror-free numbers (\`src/domain/form/frame-features.ts\`) →
${HIDDEN_UNITS} relu → a sigmoid for each fault. ${weights.length} bytes of weights (kernels of eight bits), ${json.length} bytes of description; eight bits call ${flipped} of
${frames} training frames otherwise than float32. Run in plain arithmetic (\`src/domain/form/frame-network.ts\`). Licence MIT. Made by \`npm run train:frames\`
(seed ${SEED}); this page is written by that command.

## What it is for

A second witness beside the rule of the same fault, over the seconds of a hold or the frames around a repetition's turning point
(\`src/domain/form/lasting-fault.ts\`): ${FRAME_TASKS.map(({ movement, faults }) => `${movement} ${faults.join(', ')}`).join('; ')}. Heard from the side only. It must not be used to judge health,
injury, pain or fitness to train, or to compare or select people.

## Data

- Exercise-Correction (NgoQuocBao1010, MIT): MediaPipe landmarks of a handful of people, most of them one man before his own camera, and some
  pictures from the web; labels by its author, a whole stretch at a time. Only points that MoveNet has too are read.
- ${SIMULATED_PEOPLE} simulated people for each movement (\`src/domain/movements/simulate.ts\`), labelled by their true posture.
- Both as MoveNet places points (\`src/domain/movements/keypoint-noise.ts\`), mirrored, the picture stretched by up to 10 %.

The files scaled x and y to 0–1. The picture's shape is estimated for each recording (\`aspect.ts\`: limbs keep their length, and have lengths
that bodies have). Nearly all are best explained by 16:9, none clearly by another shape (a quarter less unexplained); of 61 planks longer than 40
frames 21 are explained slightly better by 4:3 or a square, and taking those instead changed the network's macro F1 by less than 0.001:

${markdownTable(
  ['movement', 'recordings of each shape (width / height)'],
  report.tasks.map(({ movement, aspects }) => [
    movement,
    Object.entries(aspects)
      .map(([aspect, count]) => `${aspect}: ${count}`)
      .join(', '),
  ]),
)}

Recordings are cut where the body jumps, and those that show one scene (copies, mirrored copies, takes before the same camera) are found by
their nearest frames and stay together: no scene is taught and judged. The author mirrored every clip; plank_dataset3 lies within
plank_dataset4, plank_kaggle within plank_dataset2, and the others share takes.

## Figures

${frameReportText(report)}

"network and rules" is what the product would say: the mean of both in log-odds, where the rule claims the view. Rules keep quiet until a
phone's errors are ruled out; these labels begin at a body line about 8° off, so together they keep quieter than the network alone.
"a phone's keypoints": the same frames with MoveNet's errors, mirrored and stretched at random. "simulated people only": never saw the data.
The bounds of leaning back and of the lunge's knee are design defaults where the movement's file has none.

## Limits

- Few people: what looks like skill may be their build, clothes and room. The lunge has one scene with correct frames that are labelled so
  (fold 3); the others that taught it are the \`D\` frames of lunge_dataset.csv, which have no verdict of their own.
- Frames follow each other at video rate: ${report.tasks.map(({ movement, scenes }) => `${movement} ${scenes}`).join(', ')} scenes are the number of independent cases, not the frames.
- The curl's front view is told by how short the trunk looks; with a phone's keypoints that fails, so it is not heard from there.
- A frame unlike those it learnt from gets no answer (mean square of the standardised features).
`;
}
