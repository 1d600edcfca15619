// Lying leg raise: on the back, straight legs from the floor to upright.
import { exercise } from '../catalogue/exercises/define.ts';
import type { RepetitionMovement } from './movement.ts';

export const legRaise: RepetitionMovement = {
  ...exercise({
    id: 'leg_raise',
    names: { en: 'Lying leg raise', zh: '仰卧举腿' },
    aliases: {
      en: ['leg raise', 'leg raises', 'lying leg raises', 'flat leg raise', 'leg lift', 'leg lifts'],
      zh: ['仰卧抬腿', '平躺举腿', '举腿'],
    },
    pattern: 'core_flexion',
    mechanic: 'isolation',
    equipment: ['bodyweight'],
    loadKind: 'bodyweight',
    muscles: { abs: 1, hip_flexors: 0.5 },
    joints: { lower_back: 'shear', hip: 'moderate_flexion' },
    substitutes: ['reverse_crunch', 'hanging_knee_raise', 'dead_bug'],
  }),
  kind: 'repetition',
  measure: 'repetitions',
  views: ['side'],
  preferredView: 'side',
  setup: {
    en: 'Lay the phone on its long edge near the floor, two metres to your side. Head to feet must be in the picture, with room above for the feet.',
    zh: '把手机横放在靠近地面处，离你身侧两米，让头到脚都在画面里，上方给脚留出空间。',
  },
  required: ['left_shoulder', 'left_hip', 'left_knee', 'left_ankle'],
  floor: true,
  start: {
    trunkDeg: -90,
    neckDeg: 2,
    hipDeg: 5,
    kneeDeg: 3,
    ankleDeg: 0,
    shoulderDeg: 0,
    elbowDeg: 4,
    hipAbductionDeg: 2,
    shoulderAbductionDeg: 14,
    support: 'back',
  },
  turn: {
    trunkDeg: -90,
    neckDeg: 2,
    hipDeg: 86,
    kneeDeg: 7,
    ankleDeg: 0,
    shoulderDeg: 0,
    elbowDeg: 4,
    hipAbductionDeg: 2,
    shoulderAbductionDeg: 14,
    support: 'back',
  },
  firstPhase: 'concentric',
  driving: [
    { signal: 'nearHipDeg', views: ['side'], minimumRange: 46 },
    { signal: 'hipHeightRatio', views: ['side'] },
  ],
  tempo: { eccentricMs: 1500, pauseMs: 100, concentricMs: 1100 },
  posture: [
    { signal: 'trunkLeanDeg', min: 64, max: 116 },
    { signal: 'minKneeDeg', min: 118, max: 181 },
    { signal: 'hipHeightRatio', min: -3, max: 0.45 },
  ],
  faults: [
    {
      id: 'short_range',
      names: { en: 'Not all the way up', zh: '没有抬到位' },
      cue: { en: 'Point your heels at the ceiling', zh: '让脚跟指向天花板' },
      advice: {
        en: 'The legs stopped well short of upright. Bend the knees a little if the backs of the thighs hold you back.',
        zh: '腿离竖直还差不少。如果大腿后侧太紧，可以稍微屈膝。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'nearHipDeg', at: 'min', direction: 'above', good: 108, deadBand: 8 },
      keypoints: ['left_hip', 'left_knee', 'right_hip', 'right_knee'],
      source:
        'Legs less than about 70° off the floor: design default (a straight leg raises to about 80°: Kendall, Muscles: testing and function)',
      perturbation: { range: 0.38 },
    },
    {
      id: 'knees_bent',
      names: { en: 'Knees bending', zh: '膝盖弯曲' },
      cue: { en: 'Keep your legs long', zh: '让双腿保持伸长' },
      advice: {
        en: 'The knees bent on the way up, which halves what the trunk must hold.',
        zh: '向上时膝盖弯了，躯干的负担就少了一半。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'nearKneeDeg', at: 'turn', direction: 'below', good: 152, deadBand: 8 },
      keypoints: ['left_knee', 'right_knee'],
      source: 'Legs straight by definition; 144° for the error of phone pose: design default',
      perturbation: { turn: { kneeDeg: 42 } },
    },
    {
      id: 'not_lowered',
      names: { en: 'Legs not lowered', zh: '腿没有放下来' },
      cue: { en: 'Let your heels hover just above the floor', zh: '让脚跟降到快要碰地' },
      advice: {
        en: 'The legs stayed high between repetitions, and the hardest part was left out. Lower them as far as the lower back stays down.',
        zh: '每次之间腿都停得较高，最难的一段被省掉了。在下背贴地的前提下放低。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'hipHeightRatio', at: 'max', direction: 'below', good: -0.37, deadBand: 0.07 },
      keypoints: ['left_ankle', 'right_ankle', 'left_hip', 'right_hip'],
      source: 'Legs to just above the floor by definition; feet four tenths of a torso above the hips: design default',
      perturbation: { start: { hipDeg: 24 } },
    },
  ],
  // Whether the lower back leaves the floor cannot be seen by seventeen points.
  source:
    'Straight legs to near upright by definition; a straight leg raises to about 80° with the back flat (Kendall, Muscles: testing and function), a little more as the pelvis rolls',
};
