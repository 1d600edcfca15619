// Sports and classes, as a log holds them: how long, how far.
import type { Exercise } from '../exercise.ts';
import { exercise } from './define.ts';

type Stated = Parameters<typeof exercise>[0];
type Endurance = Omit<Stated, 'pattern' | 'equipment' | 'loadKind' | 'measure'> & Partial<Stated>;

function endurance(stated: Endurance): Exercise {
  return exercise({ pattern: 'cardio', equipment: ['bodyweight'], loadKind: 'none', measure: 'distance', ...stated });
}

const COURT = { knee: 'impact', ankle: 'impact', hip: 'low' } as const;

export const SPORTS: readonly Exercise[] = [
  endurance({
    id: 'rock_climbing',
    names: { en: 'Rock climbing', zh: '攀岩' },
    aliases: {
      en: ['climbing', 'bouldering', 'indoor climbing', 'sport climbing', 'climbing wall', 'campus board'],
      zh: ['抱石', '室内攀岩'],
    },
    level: 'intermediate',
    muscles: { forearms: 0.5, lats: 0.5, biceps: 0.25, upper_back: 0.25 },
    joints: { shoulder: 'overhead', wrist: 'isometric', elbow: 'moderate_flexion' },
    substitutes: ['pull_up', 'dead_hang', 'ladder_climber'],
  }),
  endurance({
    id: 'skating',
    names: { en: 'Skating', zh: '滑冰' },
    aliases: {
      en: ['ice skating', 'roller skating', 'rollerblading', 'inline skating', 'skateboarding', 'ice hockey'],
      zh: ['轮滑', '溜冰', '滑板', '冰球'],
    },
    level: 'intermediate',
    muscles: { quadriceps: 0.5, glutes: 0.5, abductors: 0.5 },
    joints: { knee: 'moderate_flexion', ankle: 'isometric', hip: 'moderate_flexion' },
    substitutes: ['cycling', 'skater_jump', 'elliptical'],
  }),
  endurance({
    id: 'skiing',
    names: { en: 'Skiing', zh: '滑雪' },
    aliases: {
      en: [
        'alpine skiing',
        'downhill skiing',
        'cross country skiing',
        'nordic skiing',
        'snowboarding',
        'snowshoeing',
        'roller skiing',
      ],
      zh: ['单板滑雪', '越野滑雪', '双板滑雪'],
    },
    level: 'intermediate',
    muscles: { quadriceps: 0.5, glutes: 0.5, calves: 0.25, abs: 0.25 },
    joints: { knee: 'shear', hip: 'moderate_flexion', ankle: 'isometric' },
    substitutes: ['ski_erg', 'wall_sit', 'elliptical'],
  }),
  endurance({
    id: 'paddling',
    names: { en: 'Paddling', zh: '划桨' },
    aliases: {
      en: [
        'kayaking',
        'canoeing',
        'paddle boarding',
        'paddleboarding',
        'stand up paddling',
        'dragon boat',
        'surfing',
        'rowing on water',
        'sculling',
      ],
      zh: ['皮划艇', '桨板', '龙舟', '冲浪'],
    },
    muscles: { lats: 0.5, upper_back: 0.5, obliques: 0.25, biceps: 0.25 },
    joints: { shoulder: 'moderate_flexion', lower_back: 'moderate_flexion' },
    substitutes: ['rowing_machine', 'ski_erg', 'seated_cable_row'],
  }),
  endurance({
    id: 'team_sport',
    names: { en: 'Ball game', zh: '球类运动' },
    aliases: {
      en: [
        'soccer',
        'basketball',
        'volleyball',
        'football match',
        'rugby',
        'handball',
        'baseball',
        'ultimate frisbee',
        'five a side',
        'pickup basketball',
        'beach volleyball',
        'lacrosse',
        'netball',
      ],
      zh: ['足球', '篮球', '排球', '打篮球', '踢足球', '橄榄球', '打排球', '棒球'],
    },
    muscles: { quadriceps: 0.5, hamstrings: 0.25, calves: 0.5, glutes: 0.25 },
    joints: COURT,
    substitutes: ['running', 'shuttle_run', 'jump_rope'],
  }),
  endurance({
    id: 'racket_sport',
    names: { en: 'Racket sport', zh: '持拍运动' },
    aliases: {
      en: [
        'tennis',
        'badminton',
        'table tennis',
        'ping pong',
        'racquetball',
        'pickleball',
        'padel',
        'squash game',
        'squash match',
      ],
      zh: ['网球', '羽毛球', '乒乓球', '壁球', '打羽毛球', '打网球', '打乒乓球'],
    },
    muscles: { quadriceps: 0.5, calves: 0.5, obliques: 0.25, forearms: 0.25 },
    joints: { ...COURT, shoulder: 'overhead' },
    substitutes: ['shuttle_run', 'running', 'jump_rope'],
  }),
  endurance({
    id: 'martial_arts',
    names: { en: 'Martial arts', zh: '武术格斗' },
    aliases: {
      en: [
        'bjj',
        'jiu jitsu',
        'judo',
        'karate',
        'muay thai',
        'mma',
        'taekwondo',
        'wrestling',
        'krav maga',
        'grappling',
      ],
      zh: ['柔术', '柔道', '空手道', '泰拳', '散打', '跆拳道', '摔跤', '综合格斗'],
    },
    level: 'intermediate',
    measure: 'hold',
    muscles: { abs: 0.5, obliques: 0.5, quadriceps: 0.25, front_delts: 0.25 },
    joints: { shoulder: 'impact', knee: 'impact', neck: 'isometric' },
    substitutes: ['shadow_boxing', 'battle_ropes', 'burpee'],
  }),
  endurance({
    id: 'dance',
    names: { en: 'Dance class', zh: '舞蹈' },
    aliases: {
      en: [
        'zumba',
        'aerobics',
        'aerobic class',
        'step aerobics',
        'dancing class',
        'dance workout',
        'cardio dance',
        'jazzercise',
        'ballet',
        'barre class',
      ],
      zh: ['健美操', '有氧操', '尊巴', '广场舞', '跳操', '踏板操', '芭杆'],
    },
    measure: 'hold',
    muscles: { quadriceps: 0.25, calves: 0.5, glutes: 0.25, abs: 0.25 },
    joints: { knee: 'low', ankle: 'impact', hip: 'low' },
    substitutes: ['step_jack', 'jumping_jack', 'elliptical'],
  }),
  endurance({
    id: 'hiit',
    names: { en: 'HIIT class', zh: '高强度间歇训练' },
    aliases: {
      en: [
        'high intensity interval training',
        'hiit',
        'hiit workout',
        'hiit session',
        'circuit training',
        'tabata',
        'tabata workout',
        'bootcamp',
        'boot camp',
        'crossfit',
        'crossfit class',
        'metcon',
      ],
      zh: ['高强度间歇', '循环训练', '塔巴塔', '团课'],
    },
    level: 'intermediate',
    measure: 'hold',
    muscles: { quadriceps: 0.5, glutes: 0.25, abs: 0.25, front_delts: 0.25 },
    joints: { knee: 'impact', ankle: 'impact', shoulder: 'moderate_flexion' },
    substitutes: ['burpee', 'jump_rope', 'rowing_machine'],
  }),
  endurance({
    id: 'pilates',
    names: { en: 'Pilates', zh: '普拉提' },
    aliases: {
      en: ['pilates class', 'mat pilates', 'reformer pilates', 'pilates hundred'],
      zh: ['普拉提课', '器械普拉提', '垫上普拉提'],
    },
    pattern: 'mobility',
    loadKind: 'bodyweight',
    measure: 'hold',
    muscles: { abs: 0.5, obliques: 0.25, glutes: 0.25 },
    joints: { lower_back: 'low', hip: 'low' },
    substitutes: ['dead_bug', 'yoga_flow', 'hollow_hold'],
  }),
];
