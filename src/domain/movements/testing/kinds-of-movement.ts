// A dozen movements of every kind, for properties too costly to ask of all: the four the app began with, one-sided, from the front,
// lying, hanging, with stations, and holds.
import { airSquat } from '../air-squat.ts';
import { bicepCurl } from '../bicep-curl.ts';
import { birdDog } from '../bird-dog.ts';
import { burpee } from '../burpee.ts';
import { jumpingJack } from '../jumping-jack.ts';
import { lateralRaise } from '../lateral-raise.ts';
import { lunge } from '../lunge.ts';
import type { Movement } from '../movement.ts';
import { plank } from '../plank.ts';
import { pullUp } from '../pull-up.ts';
import { pushUp } from '../push-up.ts';
import { sitUp } from '../sit-up.ts';
import { treePose } from '../tree-pose.ts';

export const KINDS_OF_MOVEMENT: readonly Movement[] = [
  airSquat,
  pushUp,
  bicepCurl,
  plank,
  lunge,
  birdDog,
  lateralRaise,
  jumpingJack,
  sitUp,
  pullUp,
  burpee,
  treePose,
];
