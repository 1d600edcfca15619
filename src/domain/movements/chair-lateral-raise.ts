// Lateral raise on a chair or in a wheelchair: arms from beside the seat out to shoulder height.
import { exercise } from '../catalogue/exercises/define.ts';
import { lateralRaise } from './lateral-raise.ts';
import type { RepetitionMovement } from './movement.ts';
import { SEATED, SITTING, UPRIGHT } from './seated-pose.ts';

export const chairLateralRaise: RepetitionMovement = {
  ...lateralRaise,
  ...exercise({
    id: 'chair_lateral_raise',
    names: { en: 'Chair lateral raise', zh: '椅上侧平举' },
    aliases: {
      en: ['chair side raise', 'wheelchair lateral raise', 'wheelchair side raise'],
      zh: ['椅子侧平举', '轮椅侧平举'],
    },
    pattern: 'shoulder_isolation',
    mechanic: 'isolation',
    equipment: ['dumbbell'],
    loadKind: 'per_hand',
    muscles: { side_delts: 1, traps: 0.25 },
    joints: { shoulder: 'moderate_flexion', elbow: 'low' },
    substitutes: ['lateral_raise', 'chair_front_raise', 'band_lateral_raise'],
  }),
  measure: 'repetitions',
  setup: {
    en: 'Sit facing the phone, which stands at chest height two to three metres away. Both hands stay in the picture when the arms are out.',
    zh: '面对手机坐好，手机放在胸口高度，离你两到三米，手臂张开时双手都要在画面里。',
  },
  // The hands hang beside the seat, clear of armrests and wheels.
  start: { ...lateralRaise.start, ...SEATED, trunkDeg: 1, shoulderAbductionDeg: 14 },
  turn: { ...lateralRaise.turn, ...SEATED, trunkDeg: 1 },
  posture: [
    UPRIGHT,
    SITTING,
    { signal: 'wristHeightRatio', min: -3, max: 0.6 },
    { signal: 'elbowDeg', min: 112, max: 181, views: ['front', 'back'] },
    // Long arms: hands at the face spread as well.
    { signal: 'reachRatio', min: 0.64, max: 2, views: ['front', 'back'] },
    { signal: 'reachRatio', min: 0.5, max: 2, views: ['oblique'] },
  ],
  source:
    'The lateral raise, seated: abduction to level with slightly bent elbows (NSCA, Essentials, 4th ed.); legs by construction',
};
