// Every movement the camera can follow. To add one, write its file and name it here.
import { airSquat } from './air-squat.ts';
import { bicepCurl } from './bicep-curl.ts';
import type { Movement } from './movement.ts';
import { plank } from './plank.ts';
import { pushUp } from './push-up.ts';

export const MOVEMENTS: readonly Movement[] = [airSquat, pushUp, bicepCurl, plank];

export function movementById(id: string): Movement | undefined {
  return MOVEMENTS.find((movement) => movement.id === id);
}
