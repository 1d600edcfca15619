// The movements that have a form network of their own. All others are judged by their rules alone: a network is shipped for a movement
// when it has been measured there, not because the simulator could train one.
import { airSquat } from '../../src/domain/movements/air-squat.ts';
import { bicepCurl } from '../../src/domain/movements/bicep-curl.ts';
import type { RepetitionMovement } from '../../src/domain/movements/movement.ts';
import { pushUp } from '../../src/domain/movements/push-up.ts';

export const FORM_MOVEMENTS: readonly RepetitionMovement[] = [airSquat, pushUp, bicepCurl];
