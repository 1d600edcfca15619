// What can be asked of a person who is setting up, and of what kind it is: five things have to be right before a set begins.

export type HintKind =
  | 'ok'
  | 'nobody'
  | 'into_position'
  /** `amount` steps. */
  | 'step_back'
  | 'step_closer'
  | 'move_left'
  | 'move_right'
  | 'feet_cut_off'
  | 'head_cut_off'
  | 'hands_cut_off'
  | TurnHint
  /** `amount` degrees. */
  | 'tilt_up'
  | 'tilt_down'
  | 'phone_lower'
  | 'phone_higher'
  | 'upside_down'
  /** On its long edge. */
  | 'lay_phone'
  | 'put_down'
  | 'covered'
  | 'too_dark'
  | 'too_bright'
  | 'backlit'
  | 'two_people';

/** A turn of the body on the spot, towards the person's own left or right: an eighth (`little`), a quarter, or half way round. */
export type TurnHint =
  | 'turn_left_little'
  | 'turn_right_little'
  | 'turn_left_quarter'
  | 'turn_right_quarter'
  | 'turn_around'
  /** Where it cannot be told which way the body faces. */
  | 'turn_sideways'
  | 'face_camera';

export interface FramingHint {
  readonly kind: HintKind;
  /** Steps of `STEP_METRES`, or degrees in fives, as the kind says. */
  readonly amount?: number;
  /** What the movement needs is seen all the same: this is asked for a while, then done without. */
  readonly soft?: boolean;
}

/** A step of somebody who walks backwards. Metres. */
export const STEP_METRES = 0.65;

/** `view`: the body is in the picture; `phone`: how it stands. */
export type FramingCheck = 'view' | 'distance' | 'turn' | 'light' | 'phone';

export const FRAMING_CHECKS: readonly FramingCheck[] = ['view', 'distance', 'turn', 'light', 'phone'];

const CHECK_OF: Readonly<Record<Exclude<HintKind, 'ok'>, FramingCheck>> = {
  nobody: 'view',
  into_position: 'view',
  step_back: 'distance',
  step_closer: 'distance',
  move_left: 'view',
  move_right: 'view',
  feet_cut_off: 'distance',
  head_cut_off: 'distance',
  hands_cut_off: 'distance',
  turn_left_little: 'turn',
  turn_right_little: 'turn',
  turn_left_quarter: 'turn',
  turn_right_quarter: 'turn',
  turn_around: 'turn',
  turn_sideways: 'turn',
  face_camera: 'turn',
  tilt_up: 'phone',
  tilt_down: 'phone',
  phone_lower: 'phone',
  phone_higher: 'phone',
  upside_down: 'phone',
  lay_phone: 'phone',
  put_down: 'phone',
  covered: 'light',
  too_dark: 'light',
  too_bright: 'light',
  backlit: 'light',
  two_people: 'view',
};

/** `open`: not looked at yet, since something else comes first. */
export type CheckState = 'done' | 'wanted' | 'open';

/**
 * The body is found first, then where it stands, how it is turned, and last what only hampers: what lies before the hint is done. Light or
 * phone asked for in earnest have kept the body from being seen.
 */
const NOT_YET: Readonly<Record<FramingCheck, readonly FramingCheck[]>> = {
  view: ['distance', 'turn'],
  distance: ['turn'],
  turn: [],
  light: [],
  phone: [],
};

export function checksOf({ kind, soft }: FramingHint): Readonly<Record<FramingCheck, CheckState>> {
  const wanted = kind === 'ok' ? null : CHECK_OF[kind];
  const hidesBody = (wanted === 'light' || wanted === 'phone') && !soft;
  const open: readonly FramingCheck[] = hidesBody
    ? ['view', 'distance', 'turn']
    : wanted === null || kind === 'two_people'
      ? []
      : NOT_YET[wanted];
  const stateOf = (check: FramingCheck): CheckState =>
    check === wanted ? 'wanted' : open.includes(check) ? 'open' : 'done';
  return {
    view: stateOf('view'),
    distance: stateOf('distance'),
    turn: stateOf('turn'),
    light: stateOf('light'),
    phone: stateOf('phone'),
  };
}
