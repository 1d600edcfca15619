// Machines, walks and drills a log holds besides running, riding and rowing.
import type { Exercise } from '../exercise.ts';
import { exercise } from './define.ts';

type Stated = Parameters<typeof exercise>[0];
type Endurance = Omit<Stated, 'pattern' | 'equipment' | 'loadKind' | 'measure'> & Partial<Stated>;

function endurance(stated: Endurance): Exercise {
  return exercise({ pattern: 'cardio', equipment: ['bodyweight'], loadKind: 'none', measure: 'distance', ...stated });
}

const COURT = { knee: 'impact', ankle: 'impact', hip: 'low' } as const;

export const CARDIO_MORE: readonly Exercise[] = [
  endurance({
    id: 'recumbent_bike',
    names: { en: 'Recumbent bike', zh: '卧式健身车' },
    aliases: {
      en: ['recumbent cycling', 'recumbent exercise bike', 'recumbent bicycle', 'recumbent stepper'],
      zh: ['靠背健身车', '卧式单车'],
    },
    equipment: ['stationary_bike'],
    muscles: { quadriceps: 0.5, glutes: 0.25, calves: 0.25 },
    joints: { knee: 'moderate_flexion' },
    substitutes: ['cycling', 'elliptical', 'brisk_walking'],
  }),
  endurance({
    id: 'arm_ergometer',
    names: { en: 'Arm ergometer', zh: '手摇车' },
    aliases: {
      en: ['arm bike', 'hand bike', 'arm cycle', 'upper body ergometer', 'ube', 'hand cycle', 'arm ergometer machine'],
      zh: ['上肢功率车', '手摇自行车'],
    },
    equipment: ['machine'],
    muscles: { front_delts: 0.5, upper_back: 0.25, biceps: 0.25, triceps: 0.25 },
    joints: { shoulder: 'low', elbow: 'low' },
    substitutes: ['ski_erg', 'rowing_machine', 'battle_ropes'],
  }),
  endurance({
    id: 'ladder_climber',
    names: { en: 'Ladder climber', zh: '攀爬机' },
    aliases: {
      en: [
        'versaclimber',
        'versa climber',
        'jacobs ladder',
        "jacob's ladder",
        'climbing machine',
        'climber machine',
        'climb mill',
      ],
      zh: ['攀登机', '雅各布天梯', '垂直攀爬机'],
    },
    equipment: ['machine'],
    level: 'intermediate',
    muscles: { quadriceps: 0.5, glutes: 0.5, lats: 0.25, calves: 0.25 },
    joints: { knee: 'moderate_flexion', shoulder: 'overhead' },
    substitutes: ['stair_climber', 'elliptical', 'ski_erg'],
  }),
  endurance({
    id: 'arc_trainer',
    names: { en: 'Arc trainer', zh: '弧形训练机' },
    aliases: {
      en: ['cybex arc trainer', 'adaptive motion trainer', 'air walker', 'cross country ski machine'],
      zh: ['弧步机', '漫步机'],
    },
    equipment: ['elliptical'],
    muscles: { quadriceps: 0.5, glutes: 0.5, hamstrings: 0.25, calves: 0.25 },
    joints: { knee: 'low', hip: 'low' },
    substitutes: ['elliptical', 'stair_climber', 'cycling'],
  }),
  endurance({
    id: 'rucking',
    names: { en: 'Rucking', zh: '负重徒步' },
    aliases: {
      en: ['ruck march', 'weighted walk', 'weighted vest walk', 'loaded march', 'weighted hike'],
      zh: ['负重行军', '背包徒步', '负重走'],
    },
    loadKind: 'external',
    level: 'intermediate',
    muscles: { quadriceps: 0.5, glutes: 0.5, calves: 0.5, traps: 0.25, lower_back: 0.25 },
    joints: { lower_back: 'axial_load', knee: 'low', ankle: 'low' },
    substitutes: ['brisk_walking', 'stair_climber', 'farmers_carry'],
  }),
  endurance({
    id: 'backward_walking',
    names: { en: 'Backward walking', zh: '倒走' },
    aliases: {
      en: [
        'backwards walking',
        'backward walk',
        'backwards walk',
        'reverse treadmill walk',
        'retro walking',
        'backwards treadmill',
      ],
      zh: ['后退走', '倒着走', '跑步机倒走'],
    },
    muscles: { quadriceps: 0.5, calves: 0.25, glutes: 0.25 },
    joints: { knee: 'low', ankle: 'low' },
    substitutes: ['brisk_walking', 'sled_pull', 'eccentric_step_down'],
  }),
  endurance({
    id: 'shuttle_run',
    names: { en: 'Shuttle run', zh: '折返跑' },
    aliases: {
      en: [
        'shuttle runs',
        'suicide runs',
        'beep test',
        'pacer test',
        'shuttle sprint',
        'lateral shuffle',
        'lateral shuffles',
        'side shuffle',
        'agility ladder',
        'ladder drill',
        'ladder drills',
        'carioca',
      ],
      zh: ['往返跑', '敏捷梯', '滑步', '绳梯训练'],
    },
    level: 'intermediate',
    muscles: { quadriceps: 0.5, hamstrings: 0.25, calves: 0.5, abductors: 0.25 },
    joints: COURT,
    substitutes: ['running', 'sprint', 'high_knees'],
  }),
  endurance({
    id: 'butt_kicks',
    names: { en: 'Butt kicks', zh: '后踢腿跑' },
    aliases: {
      en: ['butt kick', 'butt kickers', 'heel kicks', 'heel flicks', 'bum kicks'],
      zh: ['后蹬跑', '原地后踢腿', '踢臀跑'],
    },
    measure: 'hold',
    muscles: { hamstrings: 0.5, calves: 0.5, quadriceps: 0.25 },
    joints: { knee: 'impact', ankle: 'impact' },
    substitutes: ['high_knees', 'jumping_jack', 'running'],
  }),
  endurance({
    id: 'squat_thrust',
    names: { en: 'Squat thrust', zh: '蹲撑伸腿' },
    aliases: {
      en: ['squat thrusts', 'half burpee', 'no push up burpee', 'groiner', 'groiners', 'frogger'],
      zh: ['半波比', '蹲踞撑', '无跳波比'],
    },
    pattern: 'full_body',
    loadKind: 'bodyweight',
    measure: 'repetitions',
    muscles: { abs: 0.5, quadriceps: 1, hip_flexors: 0.5, front_delts: 0.25 },
    joints: { wrist: 'loaded_extension', knee: 'moderate_flexion', hip: 'deep_flexion' },
    substitutes: ['burpee', 'mountain_climber', 'step_jack'],
  }),
];
