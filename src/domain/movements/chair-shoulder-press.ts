// Shoulder press on a chair or in a wheelchair: the dumbbell press of somebody whose legs take no part.
import { exercise } from '../catalogue/exercises/define.ts';
import { dumbbellShoulderPress } from './dumbbell-shoulder-press.ts';
import type { RepetitionMovement } from './movement.ts';
import { SEATED, SITTING, UPRIGHT } from './seated-pose.ts';

export const chairShoulderPress: RepetitionMovement = {
  ...dumbbellShoulderPress,
  ...exercise({
    id: 'chair_shoulder_press',
    names: { en: 'Chair shoulder press', zh: '椅上推举' },
    aliases: {
      en: ['chair press', 'chair overhead press', 'wheelchair shoulder press', 'wheelchair press'],
      zh: ['椅子推举', '轮椅推举', '轮椅肩推'],
    },
    pattern: 'vertical_push',
    equipment: ['dumbbell'],
    loadKind: 'per_hand',
    muscles: { front_delts: 1, side_delts: 0.5, triceps: 0.5 },
    joints: { shoulder: 'overhead', elbow: 'deep_flexion', wrist: 'isometric', lower_back: 'isometric' },
    substitutes: ['dumbbell_shoulder_press', 'machine_shoulder_press', 'chair_lateral_raise'],
  }),
  measure: 'repetitions',
  setup: {
    en: 'Sit facing the phone, which stands at chest height two to three metres away. Leave room above the head for the arms.',
    zh: '面对手机坐好，手机放在胸口高度，离你两到三米，头顶上方要给手臂留出空间。',
  },
  start: { ...dumbbellShoulderPress.start, ...SEATED, trunkDeg: -2, hipDeg: 86 },
  turn: { ...dumbbellShoulderPress.turn, ...SEATED, trunkDeg: 0 },
  // Hands never hang: whatever starts at the thighs is a raise or a curl.
  posture: [UPRIGHT, SITTING, { signal: 'wristHeightRatio', min: -0.45, max: 2 }],
  source:
    'The dumbbell shoulder press, seated: upper arms below level to full elbow extension, by definition; legs by construction',
};
