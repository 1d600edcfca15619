// The one-dimensional measurements of a pose that counting and form are stated in; each is invariant to scale, and to which side faces the camera.

/**
 * Angles are interior joint angles in degrees (straight = 180) unless named otherwise; `near` is the side seen with more
 * confidence, `far` the other, plain names the mean of the visible sides. Ratios are in torso lengths (mid-shoulder to mid-hip).
 * - `trunkLeanDeg` unsigned lean of the trunk from vertical, 0 upright, 90 horizontal.
 * - `bodyLineDeg` signed angle at the hip off the straight line shoulder–ankle: positive = sag towards the floor, negative = pike.
 * - `hipLineDeg` the same of the near side alone, to the knee where the ankle is out of the picture or the knee bent: a line that ends there.
 * - `headDropRatio` distance of the head (nose and ears) from the line hips–shoulders: positive = it hangs towards the floor, negative = it is
 *   thrown back. Of bodies that lie or are on hands and feet.
 * - `upperArmToTrunkDeg` angle between upper arm and trunk (0 = arm along the trunk).
 * - `trunkShinDeg` trunk lean minus shank lean (side view).
 * - `hipHeightRatio` height of hip above ankle in torso lengths; `shoulderHeightRatio` height of shoulder above wrist.
 * - `hipAboveKneeRatio` height of hip above knee in torso lengths; ≤ 0 is a squat at or below parallel.
 * - `kneeAnkleRatio` knee separation / ankle separation (front and back views).
 * - `wristHeightRatio` height of wrist above shoulder in torso lengths, negative when the arms hang.
 * - `min…Deg`, `max…Deg` the more and the less bent of the two sides: one-sided poses look the same left and right.
 * - `nearUpperArmDeg` as `upperArmToTrunkDeg`, of that side alone.
 * - `nearKneeRaiseRatio` height of the knee above its own hip (standing about −0.85, thigh level 0); `nearAnkleRaiseRatio` height of the
 *   ankle above the other ankle; `nearWristRaiseRatio` height of the wrist above its own shoulder.
 * - `lowerWristRaiseRatio`, `lowerElbowRaiseRatio` the less raised of the two: both arms are up. Of one arm alone it is not known.
 * - `nearReachRatio` distance from the wrist to its own shoulder; `reachRatio` of both.
 * - `nearElbowToFarKneeRatio`, `nearWristToFarAnkleRatio` distances across the body.
 * - `elbowHeightRatio` elbows above shoulders; `wristAboveHipRatio`, `wristAboveAnkleRatio`, `shoulderAboveAnkleRatio`,
 *   `hipAboveShoulderRatio`, `noseAboveWristRatio` heights of one above the other; `headAboveShoulderRatio` nose or ears above shoulders.
 * - `headToThighRatio` the head's height above the shoulders over the hips' above the knees: of whoever stands, without the torso's length,
 *   which drawing up the shoulders changes.
 * - `ankleSpreadRatio`, `kneeSpreadRatio`, `wristSpreadRatio` horizontal distance between the two in the picture.
 * - `kneeGapRatio`, `ankleGapRatio` how much higher one knee, one ankle is than the other, whichever it is.
 * - `hipAboveFootRatio` height of hip above the lower ankle: lifting one foot leaves it as it was. Both must be seen.
 * - `hipOffCentreRatio` horizontal distance in the picture from the hips to the middle between the ankles.
 * - `wristAcrossRatio` wrists to the picture's right of the hips; `shoulderTurnRatio` horizontal distance of the shoulders, signed: the
 *   person's left to the picture's right is positive.
 * - `shoulderStackRatio` one shoulder above the other, unsigned: somebody on one side.
 * - `noseAboveEarRatio` nose above the ears: positive lying on the back, negative on the front.
 * - `trunkShareRatio` the trunk's length in the picture over its longest of late: leaning towards or away from the lens shortens it.
 * - `forearmLeanDeg` lean of the forearms from vertical, 0 hands straight above the elbows, 180 below: needs no torso in the picture.
 * - `hipPositionRatio`, `bodyPositionRatio` (shoulders, hips, knees and ankles together, steadier than any of them)
 *   height above the picture's middle, `anklePositionRatio` above its lower edge: travel of
 *   the whole body before a camera that stands still.
 */
export const SIGNAL_NAMES = [
  'kneeDeg',
  'nearKneeDeg',
  'farKneeDeg',
  'hipDeg',
  'nearHipDeg',
  'farHipDeg',
  'elbowDeg',
  'nearElbowDeg',
  'farElbowDeg',
  'upperArmToTrunkDeg',
  'trunkLeanDeg',
  'trunkShinDeg',
  'bodyLineDeg',
  'hipLineDeg',
  'headDropRatio',
  'hipHeightRatio',
  'shoulderHeightRatio',
  'hipAboveKneeRatio',
  'kneeAnkleRatio',
  'wristHeightRatio',
  'minKneeDeg',
  'maxKneeDeg',
  'minHipDeg',
  'maxHipDeg',
  'minElbowDeg',
  'nearUpperArmDeg',
  'farUpperArmDeg',
  'nearKneeRaiseRatio',
  'farKneeRaiseRatio',
  'nearAnkleRaiseRatio',
  'farAnkleRaiseRatio',
  'nearWristRaiseRatio',
  'farWristRaiseRatio',
  'lowerWristRaiseRatio',
  'lowerElbowRaiseRatio',
  'nearReachRatio',
  'reachRatio',
  'nearElbowToFarKneeRatio',
  'farElbowToNearKneeRatio',
  'nearWristToFarAnkleRatio',
  'farWristToNearAnkleRatio',
  'forearmLeanDeg',
  'elbowHeightRatio',
  'wristAboveHipRatio',
  'wristAboveAnkleRatio',
  'shoulderAboveAnkleRatio',
  'hipAboveShoulderRatio',
  'noseAboveWristRatio',
  'headAboveShoulderRatio',
  'headToThighRatio',
  'ankleSpreadRatio',
  'kneeSpreadRatio',
  'wristSpreadRatio',
  'kneeGapRatio',
  'ankleGapRatio',
  'hipAboveFootRatio',
  'hipOffCentreRatio',
  'wristAcrossRatio',
  'shoulderTurnRatio',
  'shoulderStackRatio',
  'noseAboveEarRatio',
  'trunkShareRatio',
  'hipPositionRatio',
  'anklePositionRatio',
  'bodyPositionRatio',
] as const;

export type SignalName = (typeof SIGNAL_NAMES)[number];
