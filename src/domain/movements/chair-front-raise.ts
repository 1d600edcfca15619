// Front raise on a chair or in a wheelchair: straight arms from beside the seat forward to shoulder height.
import { exercise } from '../catalogue/exercises/define.ts';
import { frontRaise } from './front-raise.ts';
import type { RepetitionMovement } from './movement.ts';
import { SEATED, SITTING, UPRIGHT } from './seated-pose.ts';

export const chairFrontRaise: RepetitionMovement = {
  ...frontRaise,
  ...exercise({
    id: 'chair_front_raise',
    names: { en: 'Chair front raise', zh: '椅上前平举' },
    aliases: { en: ['wheelchair front raise'], zh: ['椅子前平举', '轮椅前平举'] },
    pattern: 'shoulder_isolation',
    mechanic: 'isolation',
    equipment: ['dumbbell'],
    loadKind: 'per_hand',
    muscles: { front_delts: 1, side_delts: 0.25, chest: 0.25 },
    joints: { shoulder: 'moderate_flexion' },
    substitutes: ['front_raise', 'chair_lateral_raise', 'chair_shoulder_press'],
  }),
  measure: 'repetitions',
  views: ['side'],
  setup: {
    en: 'Sit with your side to the phone, which stands at chest height two to three metres away. The near arm must be free of the armrest.',
    zh: '侧对手机坐好，手机放在胸口高度，离你两到三米，靠近手机的手臂不要被扶手挡住。',
  },
  start: { ...frontRaise.start, ...SEATED, trunkDeg: 0, shoulderDeg: 4, shoulderAbductionDeg: 8 },
  turn: { ...frontRaise.turn, ...SEATED, trunkDeg: 0 },
  driving: frontRaise.driving.filter(({ views }) => views.includes('side')),
  posture: [
    UPRIGHT,
    SITTING,
    { signal: 'wristHeightRatio', min: -3, max: 0.7 },
    { signal: 'elbowDeg', min: 112, max: 181 },
    { signal: 'nearReachRatio', min: 0.7, max: 2 },
  ],
  faults: frontRaise.faults.filter(({ views }) => views.includes('side')),
  source: 'The front raise, seated: flexion of the shoulder to level, trunk still, by definition; legs by construction',
};
