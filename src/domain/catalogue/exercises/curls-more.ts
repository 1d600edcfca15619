// Curls with a bench, a bar, a cable or a turn of the wrist of their own.
import type { Exercise } from '../exercise.ts';
import { exercise } from './define.ts';

type Stated = Parameters<typeof exercise>[0];
type Curl = Omit<Stated, 'pattern' | 'joints'> & Partial<Stated>;

function curl(stated: Curl): Exercise {
  return exercise({
    pattern: 'elbow_flexion',
    mechanic: 'isolation',
    joints: { elbow: 'deep_flexion', wrist: 'isometric' },
    ...stated,
  });
}

export const CURLS_MORE: readonly Exercise[] = [
  curl({
    id: 'zottman_curl',
    names: { en: 'Zottman curl', zh: '佐特曼弯举' },
    aliases: { en: ['zottman', 'zottman preacher curl', 'dumbbell zottman curl'], zh: ['佐特曼', '旋转弯举'] },
    equipment: ['dumbbell'],
    loadKind: 'per_hand',
    level: 'intermediate',
    muscles: { biceps: 1, forearms: 1 },
    substitutes: ['hammer_curl', 'reverse_curl', 'bicep_curl'],
    secondsPerRepetition: 4,
  }),
  curl({
    id: 'drag_curl',
    names: { en: 'Drag curl', zh: '拖拽弯举' },
    aliases: {
      en: ['barbell drag curl', 'body drag curl', 'smith machine drag curl', 'dumbbell drag curl'],
      zh: ['贴身弯举', '杠铃拖拽弯举'],
    },
    equipment: ['barbell'],
    level: 'intermediate',
    muscles: { biceps: 1, rear_delts: 0.25, forearms: 0.25 },
    joints: { elbow: 'deep_flexion', shoulder: 'loaded_extension', wrist: 'isometric' },
    substitutes: ['bicep_curl', 'cable_curl', 'incline_curl'],
  }),
  curl({
    id: 'twenty_ones',
    names: { en: '21s curl', zh: '21响礼炮弯举' },
    aliases: {
      en: ['21s', 'bicep 21s', '21s bicep curl', 'barbell 21s', 'curl 21s', 'twenty ones'],
      zh: ['二十一响弯举', '21响弯举', '21次弯举'],
    },
    equipment: ['ez_bar'],
    level: 'intermediate',
    muscles: { biceps: 1, forearms: 0.25 },
    substitutes: ['bicep_curl', 'preacher_curl', 'cable_curl'],
    secondsPerRepetition: 2,
  }),
  curl({
    id: 'dumbbell_preacher_curl',
    names: { en: 'Dumbbell preacher curl', zh: '哑铃牧师凳弯举' },
    aliases: {
      en: [
        'db preacher curl',
        'one arm preacher curl',
        'single arm preacher curl',
        'single arm dumbbell preacher curl',
        'one arm dumbbell preacher curl',
      ],
      zh: ['单臂牧师凳弯举', '单臂托板弯举', '哑铃托板弯举'],
    },
    equipment: ['dumbbell', 'bench'],
    muscles: { biceps: 1, forearms: 0.25 },
    substitutes: ['preacher_curl', 'concentration_curl', 'spider_curl'],
    unilateral: true,
  }),
  curl({
    id: 'cable_preacher_curl',
    names: { en: 'Cable preacher curl', zh: '绳索牧师凳弯举' },
    aliases: { en: ['preacher cable curl', 'low pulley preacher curl'], zh: ['绳索托板弯举'] },
    equipment: ['cable', 'bench'],
    muscles: { biceps: 1, forearms: 0.25 },
    substitutes: ['preacher_curl', 'cable_curl', 'dumbbell_preacher_curl'],
  }),
  curl({
    id: 'preacher_hammer_curl',
    names: { en: 'Preacher hammer curl', zh: '牧师凳锤式弯举' },
    aliases: { en: ['hammer preacher curl', 'dumbbell preacher hammer curl'], zh: ['托板锤式弯举'] },
    equipment: ['dumbbell', 'bench'],
    loadKind: 'per_hand',
    muscles: { biceps: 1, forearms: 1 },
    substitutes: ['hammer_curl', 'dumbbell_preacher_curl', 'reverse_curl'],
  }),
  curl({
    id: 'incline_hammer_curl',
    names: { en: 'Incline hammer curl', zh: '上斜锤式弯举' },
    aliases: {
      en: ['incline dumbbell hammer curl', 'seated incline hammer curl', 'incline db hammer curl'],
      zh: ['上斜哑铃锤式弯举'],
    },
    equipment: ['dumbbell', 'bench'],
    loadKind: 'per_hand',
    muscles: { biceps: 1, forearms: 1 },
    joints: { elbow: 'deep_flexion', shoulder: 'loaded_extension', wrist: 'isometric' },
    substitutes: ['hammer_curl', 'incline_curl', 'preacher_hammer_curl'],
  }),
  curl({
    id: 'high_cable_curl',
    names: { en: 'High cable curl', zh: '高位绳索弯举' },
    aliases: {
      en: [
        'overhead cable curl',
        'double bicep cable curl',
        'crucifix curl',
        'cable crucifix curl',
        'front double bicep curl',
        'cable crossover curl',
      ],
      zh: ['高位双臂弯举', '过头绳索弯举', '龙门架双臂弯举'],
    },
    equipment: ['cable'],
    level: 'intermediate',
    muscles: { biceps: 1, forearms: 0.25 },
    substitutes: ['cable_curl', 'preacher_curl', 'concentration_curl'],
  }),
  curl({
    id: 'lying_cable_curl',
    names: { en: 'Lying cable curl', zh: '仰卧绳索弯举' },
    aliases: { en: ['supine cable curl', 'lying bicep curl cable', 'flat on back cable curl'], zh: ['平躺绳索弯举'] },
    equipment: ['cable'],
    muscles: { biceps: 1, forearms: 0.25 },
    substitutes: ['cable_curl', 'bicep_curl', 'preacher_curl'],
  }),
  curl({
    id: 'waiter_curl',
    names: { en: 'Waiter curl', zh: '托盘弯举' },
    aliases: {
      en: ['waiters curl', 'goblet curl', 'two hand dumbbell curl', 'kettlebell curl', 'kb curl', 'plate curl'],
      zh: ['侍者弯举', '壶铃弯举', '杠铃片弯举'],
    },
    equipment: ['dumbbell'],
    muscles: { biceps: 1, forearms: 0.5 },
    substitutes: ['bicep_curl', 'hammer_curl', 'concentration_curl'],
  }),
  curl({
    id: 'bodyweight_curl',
    names: { en: 'Bodyweight biceps curl', zh: '自重弯举' },
    aliases: {
      en: [
        'bodyweight bicep curl',
        'bodyweight curl',
        'trx curl',
        'trx bicep curl',
        'ring curl',
        'ring bicep curl',
        'suspension curl',
        'pelican curl',
      ],
      zh: ['悬吊弯举', '吊环弯举', '鹈鹕弯举'],
    },
    equipment: ['rings'],
    loadKind: 'bodyweight',
    level: 'intermediate',
    muscles: { biceps: 1, forearms: 0.5, lats: 0.25 },
    substitutes: ['chin_up', 'bicep_curl', 'band_curl'],
  }),
];
