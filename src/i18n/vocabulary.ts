// The words of the domain, once for every screen: each union in full, so that a new muscle or joint without a name does not compile.
import type { Equipment, Joint, Level, MovementPattern, Muscle } from '../domain/catalogue/exercise.ts';
import type { ConstraintNote } from '../domain/planning/history.ts';
import type { Goal } from '../domain/planning/profile.ts';

/** A name, and a line that says what it means. */
interface Explained {
  readonly name: string;
  readonly detail: string;
}

export interface VocabularyMessages {
  readonly goals: Readonly<Record<Goal, Explained>>;
  readonly levels: Readonly<Record<Level, Explained>>;
  /** As a name on its own: `Quads`. */
  readonly muscles: Readonly<Record<Muscle, string>>;
  /** As a name on its own: `Knee`. */
  readonly joints: Readonly<Record<Joint, string>>;
  readonly equipment: Readonly<Record<Equipment, string>>;
  readonly patterns: Readonly<Record<MovementPattern, string>>;
  /** What a note put in force, where it names no joint. */
  readonly constraints: Readonly<Record<ConstraintNote['kind'], string>>;
  /** `Monday 23 November`. Days are YYYY-MM-DD, local. */
  readonly date: (day: string) => string;
  /** `Monday`. */
  readonly weekday: (day: string) => string;
  /** `Thu`. */
  readonly weekdayShort: (day: string) => string;
  /** `09:05`, local. */
  readonly time: (at: Date) => string;
  /** `Legs, push and core`. */
  readonly list: (items: readonly string[]) => string;
}

const en: VocabularyMessages = {
  goals: {
    strength: { name: 'Strength', detail: 'Heavier, fewer, longer rests' },
    hypertrophy: { name: 'Muscle', detail: 'More sets, moderate loads' },
    fat_loss: { name: 'Fat loss', detail: 'Dense sessions, short rests' },
    general: { name: 'All-round', detail: 'A bit of everything' },
    mobility: { name: 'Mobility', detail: 'Range and control' },
  },
  levels: {
    beginner: { name: 'New', detail: 'Under six months' },
    intermediate: { name: 'Some practice', detail: 'Up to two years' },
    advanced: { name: 'Experienced', detail: 'More than two years' },
  },
  muscles: {
    quadriceps: 'Quads',
    hamstrings: 'Hamstrings',
    glutes: 'Glutes',
    adductors: 'Inner thighs',
    abductors: 'Outer hips',
    calves: 'Calves',
    chest: 'Chest',
    lats: 'Lats',
    upper_back: 'Upper back',
    traps: 'Traps',
    front_delts: 'Front shoulders',
    side_delts: 'Side shoulders',
    rear_delts: 'Rear shoulders',
    biceps: 'Biceps',
    triceps: 'Triceps',
    forearms: 'Forearms',
    abs: 'Abs',
    obliques: 'Obliques',
    lower_back: 'Lower back',
    hip_flexors: 'Hip flexors',
    neck: 'Neck',
  },
  joints: {
    neck: 'Neck',
    shoulder: 'Shoulder',
    elbow: 'Elbow',
    wrist: 'Wrist',
    upper_back: 'Upper back',
    lower_back: 'Lower back',
    hip: 'Hip',
    knee: 'Knee',
    ankle: 'Ankle',
  },
  equipment: {
    bodyweight: 'Bodyweight',
    barbell: 'Barbell',
    dumbbell: 'Dumbbells',
    kettlebell: 'Kettlebell',
    machine: 'Machines',
    cable: 'Cable',
    band: 'Bands',
    bench: 'Bench',
    rack: 'Rack',
    pull_up_bar: 'Pull-up bar',
    dip_bars: 'Dip bars',
    rings: 'Rings',
    box: 'Box or step',
    ez_bar: 'EZ bar',
    trap_bar: 'Trap bar',
    plate: 'Weight plate',
    medicine_ball: 'Medicine ball',
    exercise_ball: 'Exercise ball',
    ab_wheel: 'Ab wheel',
    foam_roller: 'Foam roller',
    jump_rope: 'Jump rope',
    rowing_machine: 'Rowing machine',
    stationary_bike: 'Stationary bike',
    treadmill: 'Treadmill',
    elliptical: 'Elliptical',
  },
  patterns: {
    squat: 'Squat',
    hinge: 'Hinge',
    lunge: 'Lunge',
    horizontal_push: 'Horizontal push',
    vertical_push: 'Overhead push',
    horizontal_pull: 'Row',
    vertical_pull: 'Vertical pull',
    elbow_flexion: 'Arm curl',
    elbow_extension: 'Arm extension',
    shoulder_isolation: 'Shoulder raise',
    knee_isolation: 'Leg curl or extension',
    hip_isolation: 'Hip isolation',
    calf: 'Calf raise',
    core_flexion: 'Crunch',
    core_stability: 'Core hold',
    core_rotation: 'Rotation',
    carry: 'Carry',
    jump: 'Jump',
    cardio: 'Cardio',
    mobility: 'Mobility',
    full_body: 'Full body',
  },
  constraints: { sore_joint: 'Sore', fatigue: 'Tired', poor_sleep: 'Slept badly', stress: 'Stressed' },
  ...dates('en-GB'),
  list: (items) => joined(items, ', ', ' and '),
};

const zh: VocabularyMessages = {
  goals: {
    strength: { name: '力量', detail: '更重、更少、休息更长' },
    hypertrophy: { name: '增肌', detail: '组数多，重量适中' },
    fat_loss: { name: '减脂', detail: '节奏紧凑，休息短' },
    general: { name: '综合', detail: '各方面都练一点' },
    mobility: { name: '灵活性', detail: '幅度与控制' },
  },
  levels: {
    beginner: { name: '新手', detail: '不到半年' },
    intermediate: { name: '有些基础', detail: '两年以内' },
    advanced: { name: '经验丰富', detail: '两年以上' },
  },
  muscles: {
    quadriceps: '股四头肌',
    hamstrings: '腘绳肌',
    glutes: '臀肌',
    adductors: '大腿内侧',
    abductors: '髋外侧',
    calves: '小腿',
    chest: '胸肌',
    lats: '背阔肌',
    upper_back: '上背',
    traps: '斜方肌',
    front_delts: '三角肌前束',
    side_delts: '三角肌中束',
    rear_delts: '三角肌后束',
    biceps: '肱二头肌',
    triceps: '肱三头肌',
    forearms: '前臂',
    abs: '腹肌',
    obliques: '腹斜肌',
    lower_back: '下背',
    hip_flexors: '髋屈肌',
    neck: '颈部肌群',
  },
  joints: {
    neck: '颈部',
    shoulder: '肩部',
    elbow: '肘部',
    wrist: '手腕',
    upper_back: '上背',
    lower_back: '腰部',
    hip: '髋部',
    knee: '膝盖',
    ankle: '脚踝',
  },
  equipment: {
    bodyweight: '自重',
    barbell: '杠铃',
    dumbbell: '哑铃',
    kettlebell: '壶铃',
    machine: '固定器械',
    cable: '绳索',
    band: '弹力带',
    bench: '卧推凳',
    rack: '深蹲架',
    pull_up_bar: '单杠',
    dip_bars: '双杠',
    rings: '吊环',
    box: '跳箱或台阶',
    ez_bar: '曲杆',
    trap_bar: '六角杠',
    plate: '杠铃片',
    medicine_ball: '药球',
    exercise_ball: '健身球',
    ab_wheel: '健腹轮',
    foam_roller: '泡沫轴',
    jump_rope: '跳绳',
    rowing_machine: '划船机',
    stationary_bike: '健身车',
    treadmill: '跑步机',
    elliptical: '椭圆机',
  },
  patterns: {
    squat: '蹲',
    hinge: '髋铰链',
    lunge: '弓步',
    horizontal_push: '水平推',
    vertical_push: '过顶推',
    horizontal_pull: '划船',
    vertical_pull: '下拉',
    elbow_flexion: '弯举',
    elbow_extension: '臂屈伸',
    shoulder_isolation: '肩部平举',
    knee_isolation: '腿屈伸',
    hip_isolation: '髋部练习',
    calf: '提踵',
    core_flexion: '卷腹',
    core_stability: '核心支撑',
    core_rotation: '转体',
    carry: '负重行走',
    jump: '跳跃',
    cardio: '有氧',
    mobility: '灵活性',
    full_body: '全身',
  },
  constraints: { sore_joint: '不适', fatigue: '疲劳', poor_sleep: '没睡好', stress: '压力大' },
  ...dates('zh-CN'),
  list: (items) => joined(items, '、', '与'),
};

export const vocabulary = { en, zh };

function dates(locale: string): Pick<VocabularyMessages, 'date' | 'weekday' | 'weekdayShort' | 'time'> {
  const format = (options: Intl.DateTimeFormatOptions) => {
    let formatter: Intl.DateTimeFormat | undefined;
    return (day: string) => {
      formatter ??= new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
      return formatter.format(new Date(`${day}T00:00:00Z`));
    };
  };
  return {
    date: format({ weekday: 'long', day: 'numeric', month: 'long' }),
    weekday: format({ weekday: 'long' }),
    weekdayShort: format({ weekday: 'short' }),
    time: (at) => at.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' }),
  };
}

function joined(items: readonly string[], comma: string, and: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(comma)}${and}${items.at(-1)}`;
}
