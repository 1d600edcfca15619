// The one-dimensional measurements of a pose that counting and form are stated in; each is invariant to scale, and to which side faces the camera.

/**
 * Angles are interior joint angles in degrees (straight = 180) unless named otherwise; `near` is the side seen with more
 * confidence, `far` the other, plain names the mean of the visible sides. Ratios are in torso lengths (mid-shoulder to mid-hip).
 * - `trunkLeanDeg` unsigned lean of the trunk from vertical, 0 upright, 90 horizontal.
 * - `bodyLineDeg` signed angle at the hip off the straight line shoulder–ankle: positive = sag towards the floor, negative = pike.
 * - `upperArmToTrunkDeg` angle between upper arm and trunk (0 = arm along the trunk).
 * - `trunkShinDeg` trunk lean minus shank lean (side view).
 * - `hipHeightRatio` height of hip above ankle in torso lengths; `shoulderHeightRatio` height of shoulder above wrist.
 * - `hipAboveKneeRatio` height of hip above knee in torso lengths; ≤ 0 is a squat at or below parallel.
 * - `kneeAnkleRatio` knee separation / ankle separation (front and back views).
 * - `wristHeightRatio` height of wrist above shoulder in torso lengths, negative when the arms hang.
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
  'hipHeightRatio',
  'shoulderHeightRatio',
  'hipAboveKneeRatio',
  'kneeAnkleRatio',
  'wristHeightRatio',
] as const;

export type SignalName = (typeof SIGNAL_NAMES)[number];
