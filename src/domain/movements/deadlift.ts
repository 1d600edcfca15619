// Deadlift: from the floor to standing, and down again. It begins at the floor, so that bending down to the bar is no repetition, and
// neither is standing up when the bar has been put down; a set taken up at the top comes out the same once the bar is down.
import { exercise } from '../catalogue/exercises/define.ts';
import type { RepetitionMovement } from './movement.ts';

export const deadlift: RepetitionMovement = {
  ...exercise({
    id: 'deadlift',
    names: { en: 'Deadlift', zh: '硬拉' },
    aliases: {
      en: [
        'dead lift',
        'conventional deadlift',
        'barbell deadlift',
        'dl',
        'deads',
        'deadlifts',
        'paused deadlift',
        'snatch grip deadlift',
      ],
      zh: ['传统硬拉', '杠铃硬拉', '屈腿硬拉', '直立硬拉'],
    },
    pattern: 'hinge',
    equipment: ['barbell'],
    level: 'intermediate',
    muscles: { hamstrings: 1, glutes: 1, lower_back: 1, quadriceps: 0.5, upper_back: 0.5, traps: 0.5, forearms: 0.5 },
    joints: { lower_back: 'shear', hip: 'deep_flexion', knee: 'moderate_flexion' },
    substitutes: ['trap_bar_deadlift', 'romanian_deadlift', 'sumo_deadlift', 'kettlebell_deadlift'],
    secondsPerRepetition: 4,
  }),
  kind: 'repetition',
  measure: 'repetitions',
  views: ['side', 'oblique'],
  preferredView: 'side',
  setup: {
    en: 'Stand the phone upright at knee height, two and a half metres away, and turn your side to it, a little beyond the plates. Head to feet must be in the picture.',
    zh: '把手机竖放在膝盖高度，离你两米半，放在侧面并稍微避开杠铃片，让头到脚都在画面里。',
  },
  required: ['left_shoulder', 'left_hip', 'left_knee'],
  floor: false,
  start: {
    trunkDeg: 66,
    neckDeg: -24,
    hipDeg: 116,
    kneeDeg: 62,
    ankleDeg: 12,
    shoulderDeg: 60,
    elbowDeg: 2,
    hipAbductionDeg: 5,
    shoulderAbductionDeg: 9,
    support: 'feet',
  },
  turn: {
    trunkDeg: -1,
    neckDeg: 0,
    hipDeg: 0,
    kneeDeg: 3,
    ankleDeg: 0,
    shoulderDeg: 5,
    elbowDeg: 2,
    hipAbductionDeg: 5,
    shoulderAbductionDeg: 10,
    support: 'feet',
  },
  // Hips and shoulders rise together until the bar has passed the knees, then the hips come through.
  out: [
    {
      trunkDeg: 50,
      neckDeg: -18,
      hipDeg: 74,
      kneeDeg: 26,
      ankleDeg: 2,
      shoulderDeg: 40,
      elbowDeg: 2,
      hipAbductionDeg: 5,
      shoulderAbductionDeg: 9,
      support: 'feet',
    },
  ],
  back: [
    {
      trunkDeg: 50,
      neckDeg: -18,
      hipDeg: 74,
      kneeDeg: 26,
      ankleDeg: 2,
      shoulderDeg: 40,
      elbowDeg: 2,
      hipAbductionDeg: 5,
      shoulderAbductionDeg: 9,
      support: 'feet',
    },
  ],
  firstPhase: 'concentric',
  driving: [
    { signal: 'hipDeg', views: ['side', 'oblique'], minimumRange: 52 },
    { signal: 'trunkLeanDeg', views: ['side', 'oblique'], minimumRange: 36 },
  ],
  // The knees bend at the floor, unlike those of somebody picking something up; a squat leans half as much.
  phases: [
    {
      id: 'floor',
      names: { en: 'At the floor', zh: '起拉' },
      gate: { signal: 'nearKneeDeg', min: 70, max: 157 },
    },
    {
      id: 'lockout',
      names: { en: 'Standing', zh: '站直' },
      gate: { signal: 'trunkLeanDeg', min: 0, max: 24 },
    },
    {
      id: 'lowered',
      names: { en: 'Lowered', zh: '放下' },
      gate: { signal: 'trunkLeanDeg', min: 32, max: 120 },
    },
  ],
  tempo: { eccentricMs: 1400, pauseMs: 150, concentricMs: 1500 },
  posture: [
    // Hands hang by the legs throughout.
    { signal: 'wristAboveHipRatio', min: -1.7, max: 0.5 },
    { signal: 'hipHeightRatio', min: 0.8, max: 3.2 },
    // Nobody crouches to lift a bar.
    { signal: 'nearKneeDeg', min: 78, max: 181 },
  ],
  minimumRepetitionMs: 700,
  faults: [
    {
      id: 'hips_high',
      names: { en: 'Starting with straight legs', zh: '起始位腿太直' },
      cue: { en: 'Push the floor away with your legs first', zh: '先用腿把地面推开' },
      advice: {
        en: 'The hips started so high that the back had the legs’ work to do. Bend the knees until the shins meet the bar.',
        zh: '起始时臀部太高，腿的活儿都由后背来做。屈膝到小腿碰到杠铃。',
      },
      safety: true,
      views: ['side'],
      rule: { signal: 'trunkShinDeg', at: 'start', direction: 'above', good: 64, deadBand: 7 },
      keypoints: ['left_hip', 'left_knee', 'right_hip', 'right_knee'],
      source:
        'Knee bent 56–69° at lift-off (table in Schellenberg et al. 2013) with the shin a little forward; a trunk 71° further over than the shin: design default',
      perturbation: { start: { trunkDeg: 19, hipDeg: 3, kneeDeg: -30, shoulderDeg: 17 } },
    },
    {
      id: 'hips_low',
      names: { en: 'Starting too low', zh: '起始位臀部太低' },
      cue: { en: 'Bring your shins to the bar and your hips above your knees', zh: '小腿贴杠，臀部高过膝盖' },
      advice: {
        en: 'The set-up was a squat. With the hips higher and the shoulders just ahead of the bar, it leaves the floor straight up.',
        zh: '起始姿势像深蹲。臀部高一些、肩膀略在杠前，杠铃才会垂直离地。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'nearKneeDeg', at: 'start', direction: 'below', good: 107, deadBand: 7 },
      keypoints: ['left_knee', 'left_hip', 'right_knee', 'right_hip'],
      source:
        'Knee bent 56–69° at most in earlier deadlift studies (table in Schellenberg et al. 2013), so open to 111° and more; 100–107° leaves build and the error of phone pose',
      perturbation: { start: { trunkDeg: -18, hipDeg: 8, kneeDeg: 30, shoulderDeg: -16 } },
    },
    {
      id: 'no_lockout',
      names: { en: 'Not standing tall', zh: '没有站直' },
      cue: { en: 'Finish tall, as if measured against a wall', zh: '像贴墙量身高一样站直' },
      advice: {
        en: 'The hips were still bent at the top. Bring them all the way through before lowering.',
        zh: '顶端髋部还没伸直。把髋送到底再放下。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'hipDeg', at: 'max', direction: 'below', good: 165, deadBand: 6 },
      keypoints: ['left_hip', 'right_hip'],
      source: 'Hips and knees straight at the end of the lift (IPF technical rules); 165° with the error of phone pose',
      perturbation: { turn: { trunkDeg: 20, hipDeg: 42, kneeDeg: 22, shoulderDeg: 18 } },
    },
  ],
  source:
    'Lift-off with the knee bent 56–69° and the hip 108–124° (earlier studies, table in Schellenberg et al. 2013); trunk and shin by construction. The roundness of the back shows in none of these keypoints and is not judged',
};
