// What goes wrong in push-ups of every kind, seen from the side: the line from shoulders to feet breaks, the head leaves it, the way is
// cut short at either end. Elbows that stand out and blades that wing show in none of the 17 keypoints from there and are judged nowhere.
import type { FaultSpec } from './movement.ts';

export const HIP_SAG: FaultSpec = {
  id: 'hip_sag',
  names: { en: 'Hips sagging', zh: '塌腰' },
  cue: { en: 'Pull your belt buckle towards your chin', zh: '把皮带扣往下巴方向收' },
  advice: {
    en: 'The hips hung below the line from shoulders to feet. Squeeze the glutes before each descent; stop the set when the line goes.',
    zh: '髋部低于肩到脚的连线。每次下降前先夹紧臀部；腰一塌就结束这一组。',
  },
  safety: true,
  views: ['side'],
  rule: { signal: 'hipLineDeg', at: 'max', direction: 'above', good: 12, deadBand: 6 },
  keypoints: ['left_hip', 'right_hip', 'left_shoulder', 'right_shoulder'],
  source: 'One line from shoulders to feet (90° push-up test, FitnessGram); 18° of sag: design default',
  perturbation: { start: { hipDeg: -30 }, turn: { hipDeg: -34 } },
};

/** The chest rises first and the hips hang behind it: a line that is straight at the top and broken on the way. */
export const HIPS_LAG: FaultSpec = {
  id: 'hips_lag',
  names: { en: 'Hips coming up late', zh: '臀部慢半拍' },
  cue: { en: 'Lift your whole body like one tabletop', zh: '像抬一张桌面，整个身体一起推起' },
  advice: {
    en: 'The chest came up before the hips, so the lower back bent under load. Put the hands on a bench until the body rises in one piece.',
    zh: '胸口先起、髋部后起，腰在负重时弯曲。先把手撑在高处，直到整个身体能一起升起。',
  },
  safety: true,
  views: ['side'],
  rule: { signal: 'hipLineDeg', at: 'drift', direction: 'above', good: 15, deadBand: 5 },
  keypoints: ['left_hip', 'right_hip', 'left_shoulder', 'right_shoulder'],
  source:
    'Back kept straight throughout (90° push-up test, FitnessGram); 20° of change within a repetition: design default',
  perturbation: { turn: { hipDeg: -36 } },
};

export const HEAD_HANGING: FaultSpec = {
  id: 'head_hanging',
  names: { en: 'Head hanging', zh: '低头' },
  cue: { en: 'Look at a spot on the floor a forearm ahead of your hands', zh: '看着双手前方一臂远的地面' },
  advice: {
    en: 'The head hung below the line of the trunk. Keep the back of the head in line with the back, so that chest and head go down together.',
    zh: '头垂到了躯干连线以下。让后脑勺与后背成一条线，胸口和头一起下落。',
  },
  safety: false,
  views: ['side'],
  rule: { signal: 'headDropRatio', at: 'min', direction: 'above', good: 0.12, deadBand: 0.08 },
  keypoints: ['nose', 'left_ear', 'right_ear', 'left_shoulder', 'right_shoulder'],
  source:
    'Head in line with the trunk by definition; a fifth of a torso, as of a neck bent 45° and more: design default',
  perturbation: { start: { neckDeg: 70 }, turn: { neckDeg: 70 } },
};

export const HEAD_CRANED: FaultSpec = {
  id: 'head_craned',
  names: { en: 'Head craned up', zh: '抬头过度' },
  cue: { en: 'Rest your eyes on the floor between your hands', zh: '目光落在双手之间的地面上' },
  advice: {
    en: 'The head was thrown back, which bends the neck under effort. Look at the floor a little ahead of the hands.',
    zh: '头仰得太高，用力时颈部受压。看向双手略前方的地面。',
  },
  safety: false,
  views: ['side'],
  rule: { signal: 'headDropRatio', at: 'max', direction: 'below', good: -0.1, deadBand: 0.08 },
  keypoints: ['nose', 'left_ear', 'right_ear', 'left_shoulder', 'right_shoulder'],
  source:
    'Head in line with the trunk by definition; nearly a fifth of a torso, as of a neck bent back 45° and more: design default',
  perturbation: { start: { neckDeg: -64 }, turn: { neckDeg: -64 } },
};

export const HIP_PIKE: FaultSpec = {
  id: 'hip_pike',
  names: { en: 'Hips too high', zh: '撅臀' },
  cue: { en: 'Make one long plank from ears to heels', zh: '从耳朵到脚跟做成一块长木板' },
  advice: {
    en: 'The hips stood above the line from shoulders to feet, which takes the work off the chest.',
    zh: '髋部高于肩到脚的连线，胸部的负担就少了。',
  },
  safety: false,
  views: ['side'],
  rule: { signal: 'hipLineDeg', at: 'min', direction: 'below', good: -18, deadBand: 7 },
  keypoints: ['left_hip', 'right_hip'],
  source: 'Hip more than 15° above the line, plus the hip point lying on the back of the pelvis: design default',
  perturbation: { start: { hipDeg: 34 }, turn: { hipDeg: 38 } },
};

export const KNEES_BENT: FaultSpec = {
  id: 'knees_bent',
  names: { en: 'Knees bent', zh: '膝盖弯曲' },
  cue: { en: 'Push the wall behind you with your heels', zh: '用脚跟去蹬身后的墙' },
  advice: {
    en: 'The knees were bent or on the floor, so that less weight lay on the arms. Log it as a knee push-up, or straighten the legs first.',
    zh: '膝盖弯着或着地，手臂分到的重量就少。可以记录为跪姿俯卧撑，或先把腿伸直。',
  },
  safety: false,
  views: ['side'],
  rule: { signal: 'kneeDeg', at: 'max', direction: 'below', good: 162, deadBand: 7 },
  keypoints: ['left_knee', 'right_knee'],
  source: 'Legs straight (90° push-up test, FitnessGram); 155° for the error of phone pose: design default',
  perturbation: { start: { kneeDeg: 48 }, turn: { kneeDeg: 48 } },
};

export const SHALLOW_DEPTH: FaultSpec = {
  id: 'shallow_depth',
  names: { en: 'Above the band', zh: '下得不够低' },
  cue: { en: 'Bring your chest closer to the floor', zh: '让胸口再靠近地面' },
  advice: {
    en: 'The elbows did not reach a right angle. Lower the hands onto a bench if full depth is out of reach today.',
    zh: '手肘没有弯到直角。如果今天做不到全程，可以把手撑在高处。',
  },
  safety: false,
  // From between front and side a level trunk is seen short, and what is measured in its lengths long.
  views: ['side'],
  rule: { signal: 'shoulderHeightRatio', at: 'range', direction: 'below', good: 0.46, deadBand: 0.05 },
  keypoints: ['left_elbow', 'right_elbow', 'left_shoulder', 'right_shoulder'],
  source:
    'Elbow at 90° (90° push-up test, FitnessGram) lowers the shoulders by six tenths of a torso, by construction; bound: design default, with room for people and the error of phone pose',
  perturbation: { range: 0.36 },
};

export const NOT_LOCKED_OUT: FaultSpec = {
  id: 'not_locked_out',
  names: { en: 'Arms not straight at the top', zh: '顶端手臂没有伸直' },
  cue: { en: 'Push the floor away to the very end', zh: '把地面彻底推开' },
  advice: {
    en: 'The elbows stayed bent at the top, and the last part of each push was left out. Finish tall, then lower.',
    zh: '顶端手肘还弯着，每次都少推了最后一段。先推到最高，再下落。',
  },
  safety: false,
  views: ['side', 'oblique'],
  rule: { signal: 'nearElbowDeg', at: 'max', direction: 'below', good: 156, deadBand: 8 },
  keypoints: ['left_elbow', 'right_elbow'],
  source: 'Arms straight at the top (90° push-up test, FitnessGram); 32° for the error of phone pose',
  perturbation: { start: { elbowDeg: 58, shoulderDeg: -29 } },
};
