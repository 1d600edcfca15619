// Every movement the camera can follow. To add one, write its file and name it here.
import { airSquat } from './air-squat.ts';
import { bicepCurl } from './bicep-curl.ts';
import { cobraPose } from './cobra-pose.ts';
import { downwardDog } from './downward-dog.ts';
import { goddessPose } from './goddess-pose.ts';
import { treePose } from './tree-pose.ts';
import { warriorTwo } from './warrior-two.ts';
import { burpee } from './burpee.ts';
import { chinUp } from './chin-up.ts';
import { declinePushUp } from './decline-push-up.ts';
import { diamondPushUp } from './diamond-push-up.ts';
import { dip } from './dip.ts';
import { inclinePushUp } from './incline-push-up.ts';
import { invertedRow } from './inverted-row.ts';
import { kneePushUp } from './knee-push-up.ts';
import { mountainClimber } from './mountain-climber.ts';
import { pikePushUp } from './pike-push-up.ts';
import { pullUp } from './pull-up.ts';
import { calfRaise } from './calf-raise.ts';
import { chairBandRow } from './chair-band-row.ts';
import { chairBicepCurl } from './chair-bicep-curl.ts';
import { chairFrontRaise } from './chair-front-raise.ts';
import { chairLateralRaise } from './chair-lateral-raise.ts';
import { chairLegExtension } from './chair-leg-extension.ts';
import { chairMarch } from './chair-march.ts';
import { chairPushUp } from './chair-push-up.ts';
import { chairShoulderPress } from './chair-shoulder-press.ts';
import { chairStand } from './chair-stand.ts';
import { chairPose } from './chair-pose.ts';
import { deadlift } from './deadlift.ts';
import { gluteBridge } from './glute-bridge.ts';
import { goodMorning } from './good-morning.ts';
import { hipThrust } from './hip-thrust.ts';
import { kettlebellSwing } from './kettlebell-swing.ts';
import { romanianDeadlift } from './romanian-deadlift.ts';
import { singleLegGluteBridge } from './single-leg-glute-bridge.ts';
import { stepUp } from './step-up.ts';
import { thruster } from './thruster.ts';
import { wallSit } from './wall-sit.ts';
import { barbellRow } from './barbell-row.ts';
import { overheadPress } from './overhead-press.ts';
import { dumbbellShoulderPress } from './dumbbell-shoulder-press.ts';
import { pushPress } from './push-press.ts';
import { lateralRaise } from './lateral-raise.ts';
import { frontRaise } from './front-raise.ts';
import { uprightRow } from './upright-row.ts';
import { hammerCurl } from './hammer-curl.ts';
import { overheadTricepExtension } from './overhead-tricep-extension.ts';
import { jumpingJack } from './jumping-jack.ts';
import { highKnees } from './high-knees.ts';
import { shrug } from './shrug.ts';
import { skaterJump } from './skater-jump.ts';
import { frontSquat } from './front-squat.ts';
import { gobletSquat } from './goblet-squat.ts';
import { sumoSquat } from './sumo-squat.ts';
import { lunge } from './lunge.ts';
import { reverseLunge } from './reverse-lunge.ts';
import { lateralLunge } from './lateral-lunge.ts';
import { splitSquat } from './split-squat.ts';
import { bulgarianSplitSquat } from './bulgarian-split-squat.ts';
import { pistolSquat } from './pistol-squat.ts';
import { sidePlank } from './side-plank.ts';
import { hollowHold } from './hollow-hold.ts';
import { superman } from './superman.ts';
import { birdDog } from './bird-dog.ts';
import { deadBug } from './dead-bug.ts';
import { sitUp } from './sit-up.ts';
import { crunch } from './crunch.ts';
import { bicycleCrunch } from './bicycle-crunch.ts';
import { legRaise } from './leg-raise.ts';
import { russianTwist } from './russian-twist.ts';
import { jumpSquat } from './jump-squat.ts';
import type { Movement } from './movement.ts';
import { plank } from './plank.ts';
import { pushUp } from './push-up.ts';

export const MOVEMENTS: readonly Movement[] = [
  airSquat,
  pushUp,
  bicepCurl,
  plank,
  sidePlank,
  hollowHold,
  superman,
  birdDog,
  deadBug,
  sitUp,
  crunch,
  bicycleCrunch,
  legRaise,
  russianTwist,
  cobraPose,
  downwardDog,
  goddessPose,
  treePose,
  warriorTwo,
  burpee,
  chinUp,
  declinePushUp,
  diamondPushUp,
  dip,
  inclinePushUp,
  invertedRow,
  kneePushUp,
  mountainClimber,
  pikePushUp,
  pullUp,
  calfRaise,
  chairPose,
  deadlift,
  gluteBridge,
  goodMorning,
  hipThrust,
  kettlebellSwing,
  romanianDeadlift,
  singleLegGluteBridge,
  stepUp,
  thruster,
  wallSit,
  barbellRow,
  overheadPress,
  dumbbellShoulderPress,
  pushPress,
  lateralRaise,
  frontRaise,
  uprightRow,
  hammerCurl,
  overheadTricepExtension,
  jumpingJack,
  highKnees,
  shrug,
  skaterJump,
  frontSquat,
  gobletSquat,
  sumoSquat,
  lunge,
  reverseLunge,
  lateralLunge,
  splitSquat,
  bulgarianSplitSquat,
  pistolSquat,
  jumpSquat,
  chairBandRow,
  chairBicepCurl,
  chairFrontRaise,
  chairLateralRaise,
  chairLegExtension,
  chairMarch,
  chairPushUp,
  chairShoulderPress,
  chairStand,
];

export function movementById(id: string): Movement | undefined {
  return MOVEMENTS.find((movement) => movement.id === id);
}
