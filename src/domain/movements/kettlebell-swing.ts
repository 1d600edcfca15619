// Kettlebell swing: from the backswing to arms level and back. It begins behind, where the bell comes from: every float counts.
import { exercise } from '../catalogue/exercises/define.ts';
import type { RepetitionMovement } from './movement.ts';

export const kettlebellSwing: RepetitionMovement = {
  ...exercise({
    id: 'kettlebell_swing',
    names: { en: 'Kettlebell swing', zh: '壶铃摆荡' },
    aliases: {
      en: ['kb swing', 'kb swings', 'swings', 'kettlebell swings', 'russian swing', 'american swing', 'two hand swing'],
      zh: ['壶铃摇摆', '壶铃甩摆', '壶铃摆动', '壶铃荡摆'],
    },
    pattern: 'hinge',
    equipment: ['kettlebell'],
    level: 'intermediate',
    muscles: { glutes: 1, hamstrings: 1, lower_back: 0.5, upper_back: 0.25, forearms: 0.25, abs: 0.25 },
    joints: { lower_back: 'shear', hip: 'moderate_flexion', shoulder: 'low' },
    substitutes: ['cable_pull_through', 'kettlebell_deadlift', 'dumbbell_romanian_deadlift'],
    secondsPerRepetition: 2,
  }),
  kind: 'repetition',
  measure: 'repetitions',
  views: ['side', 'oblique'],
  preferredView: 'side',
  setup: {
    en: 'Stand the phone upright at hip height, three metres to your side, never in front of the swing. Head to feet must be in the picture.',
    zh: '把手机竖放在髋部高度，放在你侧面三米处，不要放在摆荡方向的前面，让头到脚都在画面里。',
  },
  required: ['left_shoulder', 'left_elbow', 'left_wrist', 'left_hip', 'left_knee'],
  floor: false,
  start: {
    trunkDeg: 58,
    neckDeg: -22,
    hipDeg: 84,
    kneeDeg: 42,
    ankleDeg: 10,
    shoulderDeg: 26,
    elbowDeg: 3,
    hipAbductionDeg: 14,
    shoulderAbductionDeg: -14,
    forearmOutDeg: -1,
    support: 'feet',
  },
  turn: {
    trunkDeg: -2,
    neckDeg: 0,
    hipDeg: 0,
    kneeDeg: 3,
    ankleDeg: 0,
    shoulderDeg: 84,
    elbowDeg: 8,
    hipAbductionDeg: 14,
    shoulderAbductionDeg: -14,
    forearmOutDeg: -2,
    support: 'feet',
  },
  firstPhase: 'concentric',
  explosive: true,
  driving: [{ signal: 'wristAboveHipRatio', views: ['side', 'oblique'], minimumRange: 0.75, ownStart: 'fixed' }],
  // Raising straight arms is no swing, nor is a deadlift: the hips bend behind, and the bell floats up.
  phases: [
    {
      id: 'backswing',
      names: { en: 'Backswing', zh: '后摆' },
      gate: { signal: 'trunkLeanDeg', min: 16, max: 110 },
    },
    {
      id: 'float',
      names: { en: 'Float', zh: '顶点' },
      gate: { signal: 'wristAboveHipRatio', min: 0.35, max: 3 },
    },
  ],
  tempo: { eccentricMs: 800, pauseMs: 0, concentricMs: 700 },
  posture: [
    { signal: 'hipHeightRatio', min: 0.85, max: 3.2 },
    { signal: 'trunkLeanDeg', min: 0, max: 100 },
    // Arms stay long and no higher than the head: nobody drinks or stretches so.
    { signal: 'reachRatio', min: 0.6, max: 2, views: ['side'] },
    { signal: 'minElbowDeg', min: 88, max: 181 },
    { signal: 'wristAboveHipRatio', min: -2, max: 2.1 },
  ],
  minimumRepetitionMs: 450,
  faults: [
    {
      id: 'leaning_back',
      names: { en: 'Leaning back at the top', zh: '顶点后仰' },
      cue: { en: 'Stand like a plank at the top', zh: '在顶点站成一块立着的木板' },
      advice: {
        en: 'The trunk tipped back as the bell floated, which ends the swing in the lower back. Stop upright and let the bell float by itself.',
        zh: '壶铃到顶时身体往后仰，把摆荡收在了下背。站直就停，让壶铃自己飘上去。',
      },
      safety: true,
      views: ['side'],
      rule: { signal: 'trunkLeanDeg', at: 'turn', direction: 'above', good: 10, deadBand: 4 },
      keypoints: ['left_shoulder', 'left_hip', 'right_shoulder', 'right_hip'],
      source: 'Upright at the top (McGill and Marshall 2012, kettlebell swing); 10–14°: design default',
      perturbation: { turn: { trunkDeg: -22, hipDeg: -20, shoulderDeg: -14 } },
    },
    {
      id: 'squatting',
      names: { en: 'Squatting the swing', zh: '蹲着摆' },
      cue: { en: 'Close a door behind you with your hips', zh: '用臀部去关身后的门' },
      advice: {
        en: 'The knees bent so far that the thighs did the work. Let the bell pull the hips back, not down.',
        zh: '膝盖弯得太多，变成大腿发力。让壶铃把臀部往后带，而不是往下坐。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'nearKneeDeg', at: 'min', direction: 'below', good: 112, deadBand: 8 },
      keypoints: ['left_knee', 'right_knee'],
      source:
        'A hip hinge, not a squat (McGill and Marshall 2012, kettlebell swing); knees beyond 40–50° by design default, the margin is the error of phone pose',
      perturbation: { start: { trunkDeg: -14, hipDeg: 22, kneeDeg: 44 } },
    },
    {
      id: 'no_lockout',
      names: { en: 'Hips still bent at the top', zh: '顶点髋未伸直' },
      cue: { en: 'Push the floor away until you are tall', zh: '把地面推开，直到完全站高' },
      advice: {
        en: 'The hips had not finished when the bell floated. Squeeze the glutes and let the arms follow.',
        zh: '壶铃到顶时髋还没伸直。夹紧臀部，手臂只是跟随。',
      },
      safety: false,
      views: ['side'],
      rule: { signal: 'hipDeg', at: 'max', direction: 'below', good: 163, deadBand: 6 },
      keypoints: ['left_hip', 'right_hip'],
      source: 'Full hip extension at the top by definition; 163° with the error of phone pose',
      perturbation: { turn: { trunkDeg: 10, hipDeg: 40, kneeDeg: 30, shoulderDeg: 8 } },
    },
    {
      id: 'arms_pulling',
      names: { en: 'Pulling with bent arms', zh: '屈臂提拉' },
      cue: { en: 'Let the bell hang on two ropes', zh: '把手臂当作两根吊着壶铃的绳子' },
      advice: {
        en: 'The elbows bent to get the bell up. Snap the hips, and let long arms follow.',
        zh: '手肘弯曲把壶铃提了上来。用髋发力，手臂伸长跟随。',
      },
      safety: false,
      views: ['side', 'oblique'],
      rule: { signal: 'nearElbowDeg', at: 'min', direction: 'below', good: 135, deadBand: 7 },
      keypoints: ['left_elbow', 'left_wrist', 'right_elbow', 'right_wrist'],
      source:
        'Arms only guide the bell (McGill and Marshall 2012, kettlebell swing); 128° with the error of phone pose',
      perturbation: { start: { elbowDeg: 50 }, turn: { elbowDeg: 60 } },
    },
  ],
  source:
    'Hip-hinge swing, both joints straight at the top, bell at chest height (McGill and Marshall 2012, kettlebell swing); angles by construction',
};
