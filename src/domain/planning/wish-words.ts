// Words of wishes in English and Chinese: tools, minutes, leaving a day out, a session that never happened.
import type { Equipment } from '../catalogue/exercise.ts';
import { DIGITS, ENGLISH_NUMBER, HAN_NUMBER, readNumber } from '../notes/numerals.ts';

/** Longest first: what one has read the next ones no longer see. */
const TOOLS: readonly (readonly [Equipment, string])[] = [
  ['pull_up_bar', String.raw`(?:pull|chin)[- ]?up bars?|单杠`],
  ['dip_bars', String.raw`dip bars?|parallel bars?|双杠`],
  ['trap_bar', String.raw`(?:trap|hex) bars?|六角杠`],
  ['ez_bar', String.raw`(?:ez|curl)[- ]?bars?|曲杆|曲杠`],
  ['medicine_ball', String.raw`med(?:icine)? balls?|药球|实心球`],
  ['exercise_ball', String.raw`(?:exercise|swiss|stability) balls?|健身球|瑜伽球`],
  ['ab_wheel', String.raw`ab (?:wheel|roller)s?|健腹轮`],
  ['foam_roller', String.raw`foam rollers?|泡沫轴`],
  ['jump_rope', String.raw`(?:jump|skipping)[- ]ropes?|跳绳`],
  ['rowing_machine', String.raw`row(?:ing machine|er)s?|划船机`],
  ['stationary_bike', String.raw`(?:stationary|exercise|spin) bikes?|健身车|动感单车`],
  ['treadmill', String.raw`treadmills?|跑步机`],
  ['elliptical', String.raw`(?:elliptical|cross) ?trainers?|ellipticals?|椭圆机`],
  ['barbell', String.raw`barbells?|杠铃(?!片)`],
  ['dumbbell', String.raw`dumbbells?|dbs?|哑铃`],
  ['kettlebell', String.raw`kettlebells?|kbs?|壶铃`],
  ['cable', String.raw`cables?(?: machines?)?|绳索|龙门架`],
  ['machine', String.raw`machines?|(?:固定)?器械`],
  ['band', String.raw`(?:resistance |elastic )?bands?|弹力带|弹力绳`],
  ['bench', String.raw`bench(?:es)?|卧推凳|长凳`],
  ['rack', String.raw`(?:squat |power )?racks?|深蹲架`],
  ['rings', String.raw`(?:gymnastic )?rings?|吊环`],
  ['box', String.raw`(?:plyo )?box(?:es)?|跳箱`],
  ['plate', String.raw`(?:weight )?plates?|杠铃片`],
  ['bodyweight', String.raw`body ?-?weight|徒手|自重`],
];
const NOTHING = new RegExp(
  String.raw`(?<![a-z])(?:no|without(?: any)?) (?:equipment|gear|weights|gym)(?![a-z])|没有?(?:任何)?(?:器材|器械|设备)|无器械|什么(?:器材|器械)都没有`,
  'g',
);

const NUMBER = String.raw`(${DIGITS}|${ENGLISH_NUMBER}|${HAN_NUMBER})`;
const TIMES: readonly (readonly [RegExp, (text: string) => number])[] = [
  [/(?<![a-z])(?:three[- ]quarters of an hour)|三刻钟/g, () => 45],
  [/(?<![a-z])(?:a )?quarter(?: of an)? hour|一刻钟/g, () => 15],
  [/(?<![a-z])(?:an |one )?hour and (?:a )?half|一个半(?:小时|钟头)/g, () => 90],
  [/(?<![a-z])half(?: of)?(?: an| a)? hour|半个?(?:小时|钟头)/g, () => 30],
  [
    new RegExp(String.raw`(?<![a-z\d.])${NUMBER} ?-?(?:hours?|hrs?|h(?![a-z])|个?小时|个?钟头)`, 'g'),
    (text) => 60 * readNumber(text),
  ],
  [/(?<![a-z])an hour/g, () => 60],
  [new RegExp(String.raw`(?<![a-z\d.])${NUMBER} ?-?(?:minutes?|mins?(?![a-z])|分钟|分(?!钟))`, 'g'), readNumber],
];

export interface Read<Value> {
  readonly value: Value;
  /** The text with what was read blanked out. */
  readonly rest: string;
}

/** Minutes said, those of one length of time added up; null: none. */
export function readMinutes(text: string): Read<number> | null {
  let minutes = 0;
  let rest = text;
  for (const [pattern, valueOf] of TIMES)
    rest = rest.replace(pattern, (said: string, number: unknown) => {
      minutes += valueOf(typeof number === 'string' ? number : said);
      return ' '.repeat(said.length);
    });
  return minutes > 0 ? { value: Math.round(minutes), rest } : null;
}

/** Tools named, each once; `['bodyweight']` where there are said to be none. Null: none is named. */
export function readTools(text: string): Read<readonly Equipment[]> | null {
  const found = new Set<Equipment>();
  let rest = text.replace(NOTHING, (said) => {
    found.add('bodyweight');
    return ' '.repeat(said.length);
  });
  for (const [tool, words] of TOOLS)
    rest = rest.replace(new RegExp(`(?<![a-z])(?:${words})(?![a-z])`, 'g'), (said) => {
      found.add(tool);
      return ' '.repeat(said.length);
    });
  return found.size > 0 ? { value: [...found], rest } : null;
}

/** That these are not to be had, rather than all there is. */
const LACKING =
  /(?<![a-z])(?:no|not|without(?: any)?|don't have(?: any| a)?|isn't|aren't)(?![a-z])|没有?|不能用|用不了|别用|不用/g;
const ONLY = /(?<![a-z])(?:only|just|nothing but)(?![a-z])|只/g;
const SKIP =
  /(?<![a-z])(?:skip(?:ping)?|cancel|leave out|take(?=.* off)|(?:a )?(?:rest|free) days?|day off|days off|off|is out|(?:is )?closed|not(?= *$)|rest(?:ing)?|busy|away|no (?:time|training|workouts?|sessions?|gym|exercise)|not (?:train(?:ing)?|going|free|possible)|(?:can't|cannot|can not|won't|will not|unable to|(?:(?:won't|will not) be|not) able to|don't want to) (?:train|work ?out|make(?: it)?|do(?: it)?|come|go|exercise|lift))(?![a-z])|跳过|不(?:想|能|要)?去?(?:健身房|练|训练|健身|锻炼)了?|不去了?|练不了|去不了|没(?:有)?(?:空|时间)|不行|有事|没开|不开门?|关门|休息(?:一天)?|取消|请假|停练/g;
const MISSED =
  /(?<![a-z])(?:missed|skipped|never happened|(?:didn't|did not|couldn't|could not) (?:happen|train|work ?out|go|do(?: it)?|make(?: it)?))(?![a-z])|没(?:有)?(?:去)?(?:练|训练|健身|锻炼)(?:成|了)?|没去(?:成|了)?(?:健身房)?|错过了?|落下了?|漏练?了?/g;
const GOING_AWAY =
  /(?<![a-z])(?:travel+(?:l?ing)?|on the road|trip|holidays?|vacation|hotel)(?![a-z])|出行|旅行|旅游|出差|酒店/g;
const AT_HOME = /(?<![a-z])(?:at |from )?home(?![a-z])|在?家里?/g;
const AT_GYM = /(?<![a-z])(?:(?:at|in|to) )?(?:the )?gym(?![a-z])|健身房/g;

export type WishWord = 'lacking' | 'only' | 'skip' | 'missed' | 'travel' | 'home' | 'gym';
const WORDS: Readonly<Record<WishWord, RegExp>> = {
  missed: MISSED,
  skip: SKIP,
  lacking: LACKING,
  only: ONLY,
  travel: GOING_AWAY,
  home: AT_HOME,
  gym: AT_GYM,
};

/** Null where the text has no such word. */
export function without(text: string, word: WishWord): string | null {
  const rest = text.replace(WORDS[word], (said) => ' '.repeat(said.length));
  return rest === text ? null : rest;
}

/** Words that say nothing by themselves; a wish is understood where nothing else is left of it. */
const FILLERS =
  /(?<![a-z])(?:i'm|i've|i'll|i'd|it's|i|am|my|me|we|have|has|had|having|got|get|can|could|will|would|be|is|are|was|there|it|its|that|the|a|an|any|some|of|for|on|in|at|to|with|do|use|using|available|want|like|please|need|only|just|session|sessions|workout|workouts|training|train|work|out|time|day|days|per|each|this|about|around|max|maximum|most|up|so|ok|okay|instead|also|too|one|going|off|take|all|left|maybe|done|finish|finished|too|tired|keep|make|shorten|limit|change|quick|short|access|gym|because)(?![a-z])|我们?|请|想|要|能|可以|有|的|了|吧|呢|啊|只|就|用|练|训练|健身|锻炼|时间|那?天|每次|一次|左右|大概|最多|这次|而已|够|得|是|在|做|会|都|也|个|节?课|一下|使用|得到|当天|需要|那次|改成?|缩短|压缩|控制|到|就行|在?外面|太?累|太?忙/g;

/** Whether nothing with a meaning of its own is left. */
export function isSpent(rest: string): boolean {
  return !/[\p{L}\p{N}]/u.test(rest.replace(FILLERS, ' '));
}
