// Biceps curl on a chair or in a wheelchair: arms hang beside the seat.
import { exercise } from '../catalogue/exercises/define.ts';
import { bicepCurl } from './bicep-curl.ts';
import type { RepetitionMovement } from './movement.ts';
import { SEATED, SITTING, UPRIGHT } from './seated-pose.ts';

export const chairBicepCurl: RepetitionMovement = {
  ...bicepCurl,
  ...exercise({
    id: 'chair_bicep_curl',
    names: { en: 'Chair biceps curl', zh: '椅上弯举' },
    aliases: {
      en: ['chair curl', 'chair bicep curl', 'wheelchair curl', 'wheelchair bicep curl', 'wheelchair biceps curl'],
      zh: ['椅子弯举', '轮椅弯举'],
    },
    pattern: 'elbow_flexion',
    mechanic: 'isolation',
    equipment: ['dumbbell'],
    loadKind: 'per_hand',
    muscles: { biceps: 1, forearms: 0.5 },
    joints: { elbow: 'deep_flexion', wrist: 'isometric' },
    substitutes: ['bicep_curl', 'hammer_curl', 'chair_band_row'],
  }),
  measure: 'repetitions',
  views: ['side', 'oblique'],
  setup: {
    en: 'Sit with your side to the phone, which stands at chest height two metres away. The near arm hangs free of the armrest or the wheel.',
    zh: '侧对手机坐好，手机放在胸口高度，离你两米，靠近手机的手臂垂在扶手或轮子外侧。',
  },
  start: { ...bicepCurl.start, ...SEATED, trunkDeg: 0, shoulderAbductionDeg: 12 },
  turn: { ...bicepCurl.turn, ...SEATED, trunkDeg: 0, shoulderAbductionDeg: 12 },
  driving: bicepCurl.driving.map((driving) => ({
    ...driving,
    views: driving.views.filter((view) => view !== 'front'),
  })),
  posture: [
    UPRIGHT,
    SITTING,
    { signal: 'wristHeightRatio', min: -3, max: 0.45 },
    // The upper arms hang: a hand at the face or a raise lifts them.
    { signal: 'elbowHeightRatio', min: -1.2, max: -0.28 },
  ],
  faults: bicepCurl.faults
    .filter(({ views }) => views.some((view) => view !== 'front'))
    .map((fault) => ({ ...fault, views: fault.views.filter((view) => view !== 'front') }))
    .map((fault) =>
      fault.id === 'trunk_sway'
        ? { ...fault, cue: { en: 'Sit as if your back touched a wall', zh: '像背靠着墙一样坐稳' } }
        : fault,
    ),
  source:
    'The biceps curl, seated: elbow closed to 134° with the upper arm near the trunk, by definition; legs by construction',
};
