// Why something is in the plan, and what stands in the way of one, put into words: short findings, in the person's own words where there are any.
import { counted } from './counted.ts';
import type { SidedLimb } from '../domain/form/sided-limb.ts';
import type { MovementPattern } from '../domain/catalogue/exercise.ts';
import type { Localized } from '../domain/language.ts';
import type { Obstacle, Reason, Relaxation } from '../domain/planning/plan.ts';
import type { PlaceKind } from '../domain/planning/profile.ts';
import { flagTexts, withCareText } from './readiness-flags.ts';
import { vocabulary } from './vocabulary.ts';

/** What the words need from outside: names out of the catalogue, loads in the person's unit. */
export interface ReasonContext {
  readonly exerciseName: (exerciseId: string) => string;
  /** `62.5 kg`. */
  readonly load: (kg: number) => string;
}

const words = { en: vocabulary.en, zh: vocabulary.zh };

/** One reason as a short finding without a full stop. */
export const reasonText: Localized<(reason: Reason, context: ReasonContext) => string> = {
  en: (reason, { exerciseName, load }) => {
    switch (reason.kind) {
      case 'trains_muscle':
        return reason.weeklySets < reason.targetSets
          ? `${words.en.muscles[reason.muscle]}: ${oneDecimal(reason.weeklySets)} of ${halves(reason.targetSets)} sets this week`
          : `${words.en.muscles[reason.muscle]}: ${oneDecimal(reason.weeklySets)} ${reason.weeklySets === 1 ? 'set' : 'sets'} this week, target ${halves(reason.targetSets)}`;
      case 'pattern_missing':
        return `${patternName('en', reason.pattern)} missing from your week`;
      case 'liked':
        return 'You said you like it';
      case 'goal':
        return `Serves your goal: ${lower(words.en.goals[reason.goal].name)}`;
      case 'equipment_fits':
        return 'Works with what you have';
      case 'camera_coaches':
        return 'The camera can coach it';
      case 'spares_joint':
        return `Spares your ${lower(words.en.joints[reason.joint])}${quoted(reason.quote, ': ')}`;
      case 'replaces':
        return `Replaces ${exerciseName(reason.exercise)}${reason.joint === undefined ? '' : ` to spare your ${lower(words.en.joints[reason.joint])}`}`;
      case 'left_out':
        return `Without ${exerciseName(reason.exercise)}`;
      case 'often_done_with':
        return `Often trained with ${exerciseName(reason.exercise)}`;
      case 'similar_to':
        return `Close to ${exerciseName(reason.exercise)}, which you know`;
      case 'popular':
        return 'A staple for most people';
      case 'rested': {
        const rested = reason.days === 1 ? '1 day' : `${reason.days} days`;
        return `Your ${lower(words.en.muscles[reason.muscle])} ${SINGULAR_MUSCLES.has(reason.muscle) ? 'has' : 'have'} rested ${rested}`;
      }
      case 'progressed_reps':
        return reason.to - reason.from === 1
          ? `All ${reason.from} last time: one more`
          : `All ${reason.from} last time: ${reason.to} now`;
      case 'progressed_load':
        return `${load(reason.fromKg)} went well: ${load(reason.toKg)} now`;
      case 'progressed_hold':
        return `Held ${reason.fromSec} s last time: ${reason.toSec} s now`;
      case 'repeat_form':
        return `Form scored ${Math.round(reason.setScore)} last time: same again`;
      case 'repeat_range':
        return 'Range fell short last time: same again';
      case 'lighter_form':
        return 'Form or range fell short twice: a step lighter';
      case 'repeat_missed':
        return 'Last time ended early: same again';
      case 'eased_fatigue':
        return `Eased while you are tired${quoted(reason.quote, ': ')}`;
      case 'eased_sleep':
        return `Eased after poor sleep${quoted(reason.quote, ': ')}`;
      case 'first_time':
        return 'First time: start light';
      case 'after_break':
        return `First in ${counted(reason.days, 'day')}: a step lighter`;
      case 'strength_estimate':
        return `Your best single now: about ${load(reason.kg)} (${load(reason.lowKg)} to ${load(reason.highKg)})`;
      case 'top_set':
        return `The day’s heaviest set: ${reason.percent} % of your best single`;
      case 'back_off':
        return `Lighter after the heaviest set: ${reason.percent} % of it`;
      case 'volume_cut':
        return `${reason.sets === 1 ? 'One set' : `${reason.sets} sets`} fewer: you were slipping`;
      case 'recovering':
        return `Your ${lower(words.en.muscles[reason.muscle])}: about ${Math.round(reason.percent)} % recovered that day`;
      case 'locked':
        return 'You locked it in';
      case 'chosen':
        return 'You chose it';
      case 'missed_session':
        return `Moved from ${reason.date}, which was missed`;
      case 'shortened':
        return `Cut to fit ${counted(reason.minutes, 'minute')}`;
      case 'at_place':
        return PLACES.en[reason.place];
      case 'care':
        return withCareText.en(reason.flag);
      case 'suits_body':
        return SUITED.en[reason.how];
      case 'programme':
        return `${reason.name || 'Your block'}, week ${reason.week} of ${reason.weeks}`;
    }
  },
  zh: (reason, { exerciseName, load }) => {
    switch (reason.kind) {
      case 'trains_muscle':
        return `${words.zh.muscles[reason.muscle]}：本周 ${oneDecimal(reason.weeklySets)} 组，目标 ${halves(reason.targetSets)} 组`;
      case 'pattern_missing':
        return `本周还缺${patternName('zh', reason.pattern)}`;
      case 'liked':
        return '你说过喜欢它';
      case 'goal':
        return `符合你的目标：${words.zh.goals[reason.goal].name}`;
      case 'equipment_fits':
        return '你现有的器材就能练';
      case 'camera_coaches':
        return '摄像头可以指导';
      case 'spares_joint':
        return `让${words.zh.joints[reason.joint]}轻松些${quoted(reason.quote, '：')}`;
      case 'replaces':
        return `代替${exerciseName(reason.exercise)}${reason.joint === undefined ? '' : `，让${words.zh.joints[reason.joint]}轻松些`}`;
      case 'left_out':
        return `不做${exerciseName(reason.exercise)}`;
      case 'often_done_with':
        return `常和${exerciseName(reason.exercise)}一起练`;
      case 'similar_to':
        return `和你熟悉的${exerciseName(reason.exercise)}相近`;
      case 'popular':
        return '大多数人都会练';
      case 'rested':
        return `${words.zh.muscles[reason.muscle]}已休息 ${reason.days} 天`;
      case 'progressed_reps':
        return reason.to - reason.from === 1
          ? `上次 ${reason.from} 次全部完成：加一次`
          : `上次 ${reason.from} 次全部完成：这次 ${reason.to} 次`;
      case 'progressed_load':
        return `${load(reason.fromKg)} 完成得不错：这次 ${load(reason.toKg)}`;
      case 'progressed_hold':
        return `上次坚持了 ${reason.fromSec} 秒：这次 ${reason.toSec} 秒`;
      case 'repeat_form':
        return `上次动作得分 ${Math.round(reason.setScore)}：数量不变`;
      case 'repeat_range':
        return '上次幅度不够：数量不变';
      case 'lighter_form':
        return '动作或幅度连续两次不到位：减轻一档';
      case 'repeat_missed':
        return '上次提前结束：数量不变';
      case 'eased_fatigue':
        return `疲劳期间放轻${quoted(reason.quote, '：')}`;
      case 'eased_sleep':
        return `没睡好，放轻一些${quoted(reason.quote, '：')}`;
      case 'first_time':
        return '第一次练：从轻开始';
      case 'after_break':
        return `隔了 ${reason.days} 天：先轻一档`;
      case 'strength_estimate':
        return `现在的单次最大重量约 ${load(reason.kg)}（${load(reason.lowKg)} 到 ${load(reason.highKg)}）`;
      case 'top_set':
        return `当天最重的一组：单次最大重量的 ${reason.percent}%`;
      case 'back_off':
        return `最重一组之后减轻：它的 ${reason.percent}%`;
      case 'volume_cut':
        return `最近有些下滑：少做 ${reason.sets} 组`;
      case 'recovering':
        return `${words.zh.muscles[reason.muscle]}：当天约恢复 ${Math.round(reason.percent)}%`;
      case 'locked':
        return '你锁定了它';
      case 'chosen':
        return '你选的';
      case 'missed_session':
        return `${reason.date} 没练，挪到这天`;
      case 'shortened':
        return `压缩到 ${reason.minutes} 分钟`;
      case 'at_place':
        return PLACES.zh[reason.place];
      case 'care':
        return withCareText.zh(reason.flag);
      case 'suits_body':
        return SUITED.zh[reason.how];
      case 'programme':
        return `${reason.name || '你的阶段'}，第 ${reason.week}/${reason.weeks} 周`;
    }
  },
};

/** What stands in the way and what would clear it, as a sentence. */
export const obstacleText: Localized<(obstacle: Obstacle) => string> = {
  en: (obstacle) => {
    switch (obstacle.kind) {
      case 'too_short':
        return `${obstacle.minutes} minutes is too short for a session. Give it at least ${obstacle.neededMinutes}.`;
      case 'nothing_left':
        return obstacle.because.length === 0
          ? 'No exercise is left to choose from. Allow more equipment or spare fewer joints.'
          : `No exercise is left to choose from. Relax ${words.en.list(obstacle.because.map((cause) => CAUSES.en[cause]))}.`;
      case 'invalid_profile':
        return `Something in your profile cannot be right: ${PROFILE_FIELDS.en[obstacle.field] ?? obstacle.field}. Correct it there.`;
      case 'readiness':
        return `You marked: “${flagTexts.en[obstacle.flag]}”.`;
      case 'wishes':
        return `Not everything you ask for fits into one week. It would, with ${words.en.list(obstacle.relax.map(relaxed.en))}.`;
    }
  },
  zh: (obstacle) => {
    switch (obstacle.kind) {
      case 'too_short':
        return `${obstacle.minutes} 分钟不够一次训练，至少需要 ${obstacle.neededMinutes} 分钟。`;
      case 'nothing_left':
        return obstacle.because.length === 0
          ? '没有动作可选了。请增加器材，或减少需要照顾的关节。'
          : `没有动作可选了。请放宽${words.zh.list(obstacle.because.map((cause) => CAUSES.zh[cause]))}。`;
      case 'invalid_profile':
        return `资料里有一项不对：${PROFILE_FIELDS.zh[obstacle.field] ?? obstacle.field}。请改正。`;
      case 'readiness':
        return `你勾选了：“${flagTexts.zh[obstacle.flag]}”。`;
      case 'wishes':
        return `这些要求一周里放不下。只要${words.zh.list(obstacle.relax.map(relaxed.zh))}就可以。`;
    }
  },
};

/** What would have to give way, inside a sentence. */
const relaxed: Localized<(wish: Relaxation) => string> = {
  en: (wish) => {
    switch (wish.kind) {
      case 'minutes':
        return `${wish.to} minutes a session`;
      case 'equipment':
        return words.en.list(wish.add.map((tool) => lower(words.en.equipment[tool])));
      case 'joint':
        return `more asked of your ${lower(words.en.joints[wish.joint])}`;
      case 'dislike':
        return 'one exercise you ruled out';
      case 'level':
        return `exercises for ${lower(words.en.levels[wish.to].name)}`;
      case 'days':
        return wish.to === 1 ? 'one day a week' : `${wish.to} days a week`;
      case 'lock':
        return 'one exercise unlocked';
    }
  },
  zh: (wish) => {
    switch (wish.kind) {
      case 'minutes':
        return `每次 ${wish.to} 分钟`;
      case 'equipment':
        return `有${words.zh.list(wish.add.map((tool) => words.zh.equipment[tool]))}`;
      case 'joint':
        return `放宽对${words.zh.joints[wish.joint]}的照顾`;
      case 'dislike':
        return '允许一个你排除的动作';
      case 'level':
        return `用${words.zh.levels[wish.to].name}的动作`;
      case 'days':
        return `每周练 ${wish.to} 天`;
      case 'lock':
        return '解锁一个动作';
    }
  },
};

const PLACES: Localized<Readonly<Record<PlaceKind, string>>> = {
  en: { home: 'With what you have at home', gym: 'With what the gym has', travel: 'With what you have on the way' },
  zh: { home: '家里的器材就能练', gym: '健身房的器材就能练', travel: '出门在外也能练' },
};

/** How somebody does an exercise who trains seated or with one arm or leg. */
const SUITED: Localized<Readonly<Record<'seated' | SidedLimb, string>>> = {
  en: {
    seated: 'Done seated',
    left_arm: 'With your left arm',
    right_arm: 'With your right arm',
    left_leg: 'With your left leg',
    right_leg: 'With your right leg',
  },
  zh: { seated: '坐着做', left_arm: '用左手做', right_arm: '用右手做', left_leg: '用左腿做', right_leg: '用右腿做' },
};

type Cause = Extract<Obstacle, { kind: 'nothing_left' }>['because'][number];

const CAUSES: Localized<Readonly<Record<Cause, string>>> = {
  en: {
    equipment: 'the equipment',
    avoid: 'the joints you spare',
    dislikes: 'the exercises you ruled out',
    level: 'the level',
  },
  zh: { equipment: '器材', avoid: '需要照顾的关节', dislikes: '你排除的动作', level: '水平' },
};

/** The planner names fields as the profile does; one it does not know is shown as it is. */
const PROFILE_FIELDS: Localized<Readonly<Record<string, string>>> = {
  en: {
    goal: 'the goal',
    level: 'the level',
    daysPerWeek: 'days a week',
    minutesPerSession: 'minutes a session',
    equipment: 'the equipment',
    avoid: 'the joints you spare',
    likes: 'the exercises you like',
    dislikes: 'the exercises you ruled out',
    readiness: 'the questions before training',
    bodyMassKg: 'body mass',
    setAside: 'limbs left out of judging',
    body: 'how your body trains',
    age: 'age',
  },
  zh: {
    goal: '目标',
    level: '水平',
    daysPerWeek: '每周天数',
    minutesPerSession: '每次分钟数',
    equipment: '器材',
    avoid: '需要照顾的关节',
    likes: '喜欢的动作',
    dislikes: '排除的动作',
    readiness: '训练前的问题',
    bodyMassKg: '体重',
    setAside: '不评判的肢体',
    body: '身体怎样参与训练',
    age: '年龄',
  },
};

/** Names that take a singular verb in English. */
const SINGULAR_MUSCLES: ReadonlySet<string> = new Set(['chest', 'upper_back', 'lower_back', 'neck']);

function patternName(language: 'en' | 'zh', pattern: string): string {
  const names: Readonly<Partial<Record<string, string>>> = words[language].patterns satisfies Record<
    MovementPattern,
    string
  >;
  return names[pattern] ?? pattern.replaceAll('_', ' ');
}

/** Inside a sentence; abbreviations such as `EZ` stay. */
function lower(name: string): string {
  return /^[A-Z]{2}/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

function quoted(quote: string | undefined, lead: string): string {
  return quote === undefined || quote.trim() === '' ? '' : `${lead}“${quote.trim()}”`;
}

/** Sets are counted in halves and quarters; a tenth is enough to read. */
function oneDecimal(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** A target is a rule of thumb: nobody aims at 4.9 sets. */
function halves(value: number): string {
  return String(Math.round(value * 2) / 2);
}
