// What muscles, equipment and kinds of movement are called by people who search for an exercise without knowing its name.
import type { Language } from '../language.ts';
import type { Equipment, MovementPattern, Muscle } from './exercise.ts';

type Words = Readonly<Record<Language, readonly string[]>>;

/** English as single lower-case words; Chinese as they stand in a text. */
export const MUSCLE_WORDS: Readonly<Record<Muscle, Words>> = {
  quadriceps: { en: ['quads', 'quad', 'quadriceps', 'thighs', 'legs'], zh: ['股四头', '大腿前侧', '大腿', '腿'] },
  hamstrings: { en: ['hamstrings', 'hams', 'legs'], zh: ['腘绳肌', '大腿后侧', '腿后侧', '腿'] },
  glutes: { en: ['glutes', 'glute', 'butt', 'bum'], zh: ['臀', '臀大肌', '屁股'] },
  adductors: { en: ['adductors', 'groin'], zh: ['内收肌', '大腿内侧'] },
  abductors: { en: ['abductors', 'hips'], zh: ['外展肌', '髋外侧', '臀中肌'] },
  calves: { en: ['calves', 'calf'], zh: ['小腿'] },
  chest: { en: ['chest', 'pecs', 'pec'], zh: ['胸'] },
  lats: { en: ['lats', 'lat', 'back'], zh: ['背阔', '背'] },
  upper_back: { en: ['back', 'rhomboids'], zh: ['上背', '背'] },
  traps: { en: ['traps', 'trapezius'], zh: ['斜方'] },
  front_delts: { en: ['shoulders', 'shoulder', 'delts', 'delt'], zh: ['前束', '三角肌', '肩'] },
  side_delts: { en: ['shoulders', 'shoulder', 'delts', 'delt'], zh: ['中束', '三角肌', '肩'] },
  rear_delts: { en: ['shoulders', 'shoulder', 'delts', 'delt', 'rear'], zh: ['后束', '三角肌', '肩'] },
  biceps: { en: ['biceps', 'bicep', 'arms'], zh: ['二头', '手臂'] },
  triceps: { en: ['triceps', 'tricep', 'arms'], zh: ['三头', '手臂'] },
  forearms: { en: ['forearms', 'forearm', 'grip'], zh: ['前臂', '小臂', '握力'] },
  abs: { en: ['abs', 'core', 'stomach', 'abdominals'], zh: ['腹', '核心'] },
  obliques: { en: ['obliques', 'core', 'waist'], zh: ['腹斜', '侧腹', '核心'] },
  lower_back: { en: ['lower', 'back', 'erectors'], zh: ['下背', '竖脊', '腰'] },
  hip_flexors: { en: ['hip', 'flexors'], zh: ['髋屈', '髂腰'] },
  neck: { en: ['neck'], zh: ['颈', '脖子'] },
};

export const EQUIPMENT_SEARCH: Readonly<Record<Equipment, Words>> = {
  bodyweight: { en: ['bodyweight', 'home'], zh: ['自重', '徒手'] },
  barbell: { en: ['barbell', 'bb'], zh: ['杠铃'] },
  dumbbell: { en: ['dumbbell', 'db'], zh: ['哑铃'] },
  kettlebell: { en: ['kettlebell', 'kb'], zh: ['壶铃'] },
  machine: { en: ['machine'], zh: ['器械', '机'] },
  cable: { en: ['cable', 'pulley'], zh: ['绳索', '龙门架', '拉索'] },
  band: { en: ['band', 'resistance'], zh: ['弹力带'] },
  bench: { en: ['bench'], zh: ['凳'] },
  rack: { en: ['rack'], zh: ['深蹲架'] },
  pull_up_bar: { en: ['bar'], zh: ['单杠'] },
  dip_bars: { en: ['bars'], zh: ['双杠'] },
  rings: { en: ['rings', 'trx', 'suspension'], zh: ['吊环', '悬挂'] },
  box: { en: ['box'], zh: ['跳箱', '箱'] },
  ez_bar: { en: ['ez'], zh: ['曲杆'] },
  trap_bar: { en: ['trap', 'hex'], zh: ['六角杠'] },
  plate: { en: ['plate'], zh: ['杠铃片'] },
  medicine_ball: { en: ['medicine', 'ball'], zh: ['药球'] },
  exercise_ball: { en: ['swiss', 'stability', 'ball'], zh: ['健身球', '瑞士球'] },
  ab_wheel: { en: ['wheel'], zh: ['健腹轮'] },
  foam_roller: { en: ['roller', 'foam'], zh: ['泡沫轴'] },
  jump_rope: { en: ['rope', 'skipping'], zh: ['跳绳'] },
  rowing_machine: { en: ['rower', 'erg'], zh: ['划船机'] },
  stationary_bike: { en: ['bike'], zh: ['单车'] },
  treadmill: { en: ['treadmill'], zh: ['跑步机'] },
  elliptical: { en: ['elliptical'], zh: ['椭圆机'] },
};

export const PATTERN_WORDS: Readonly<Partial<Record<MovementPattern, Words>>> = {
  squat: { en: ['legs', 'squat'], zh: ['蹲', '腿'] },
  hinge: { en: ['hinge'], zh: ['髋铰链'] },
  lunge: { en: ['legs', 'lunge'], zh: ['弓步', '腿'] },
  horizontal_push: { en: ['push'], zh: ['推'] },
  vertical_push: { en: ['push', 'overhead'], zh: ['推'] },
  horizontal_pull: { en: ['pull'], zh: ['拉'] },
  vertical_pull: { en: ['pull'], zh: ['拉'] },
  carry: { en: ['carry', 'loaded'], zh: ['负重行走'] },
  jump: { en: ['jump', 'plyometric', 'plyo'], zh: ['跳', '爆发'] },
  cardio: { en: ['cardio', 'conditioning'], zh: ['有氧'] },
  mobility: { en: ['stretch', 'mobility', 'yoga'], zh: ['拉伸', '灵活'] },
};
