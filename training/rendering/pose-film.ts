// A film through the app's pose service: what a phone would have seen of it.
import type { KeypointRecording } from '../../src/domain/body/keypoints.ts';
import type { PoseService } from '../../src/contracts/pose.ts';
import type { Film } from './film.ts';
import { imageOf } from './pose-service-in-node.ts';

/** Keypoints in the camera's pixels. Throws where the service fails. */
export async function poseFilm(film: Film, service: PoseService): Promise<KeypointRecording> {
  await service.reset();
  const keypoints: KeypointRecording['keypoints'][number][] = [];
  for (let frame = 0; frame < film.frames; frame++) {
    const picture = film.picture(frame);
    const estimate = await service.estimate(imageOf(picture), film.timeMs(frame));
    if (estimate.kind === 'unavailable') throw new Error(`frame ${frame}: ${estimate.reason} ${estimate.detail ?? ''}`);
    const scale = film.size.width / picture.width;
    keypoints.push(
      estimate.pose &&
        estimate.pose.keypoints.map(
          ({ x, y, score }) => [round(x * scale, 2), round(y * scale, 2), round(score, 3)] as const,
        ),
    );
  }
  return { fps: film.fps, size: [film.size.width, film.size.height], keypoints };
}

function round(value: number, digits: number): number {
  const unit = 10 ** digits;
  return Math.round(value * unit) / unit;
}
