// Numbers with what they count: loads, repetitions, sets, seconds, metres, exertion.
import type { LoadUnit, Meaning } from './atoms.ts';
import { rule, type Rule } from './lexer-rules.ts';
import { readNumber } from './numerals.ts';

const LB = 'lbs?|pounds?|pound|libras?|livres?|磅|#(?![\\d\\u4e00-\\u9fff])';
const KG = 'kgs?|kilos?|kilograms?|kilogrammes?|kilogramm|kilogramos?|公斤|千克|kg';
const LOAD = `(${KG}|${LB}|市?斤)<END>`;
const RATING = String.raw`(?:10|[1-9](?:[.,]5)?)`;
const METRES: Readonly<Record<string, number>> = {
  km: 1000,
  mile: 1609.344,
  yard: 0.9144,
  foot: 0.3048,
  li: 500,
  m: 1,
};

const unitOf = (written: string): LoadUnit =>
  /^(?:lb|pound|libra|livre|磅|#)/.test(written)
    ? 'lb'
    : written.endsWith('斤') && !/公斤/.test(written)
      ? 'jin'
      : 'kg';

const load = (value: number, written: string, sign?: 1 | -1): Meaning | null =>
  Number.isFinite(value)
    ? { kind: 'load', value, unit: unitOf(written.trim()), ...(sign === undefined ? {} : { sign }) }
    : null;

const count = (kind: 'sets' | 'rounds', text: string): Meaning | null => {
  const value = readNumber(text);
  return Number.isInteger(value) ? { kind, value } : null;
};

const reps = (
  text: string,
  more: { plus?: boolean; sets?: number; loose?: boolean; max?: boolean; times?: boolean } = {},
): Meaning | null => {
  const value = readNumber(text);
  return Number.isInteger(value) ? { kind: 'reps', value, ...more } : null;
};

/** Sets named by their repetitions. */
const SAME_REPS: Readonly<Record<string, string>> = {
  single: '1',
  double: '2',
  triple: '3',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  sixe: '6',
  seven: '7',
  eight: '8',
  ten: '10',
};
/** More than anybody's sets. */
const LEAST_LOAD = 20;

const ratings = (text: string): number[] =>
  (text.match(/\d+(?:[.,]5)?/g) ?? []).map((part) => Number(part.replace(',', '.')));

const rpe = (text: string, tight: boolean): Meaning | null => {
  const values = ratings(text);
  const range = /-|to|到|~/.test(text) || (/\//.test(text) && values.length === 2);
  if (values.length === 0 || values.some((value) => value < 1 || value > 10)) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { kind: 'rpe', values: range ? [mean] : values, tight };
};

const rir = (low: string, high?: string): Meaning | null => {
  const values = [low, high].flatMap((text) => (text === undefined ? [] : [readNumber(text)]));
  const value = values.reduce((sum, part) => sum + part, 0) / values.length;
  return Number.isFinite(value) && value >= 0 && value <= 10 ? { kind: 'rir', value } : null;
};

const duration = (seconds: number, more: { pair?: number; clock?: boolean; spelt?: boolean } = {}): Meaning | null =>
  Number.isFinite(seconds) && seconds > 0 ? { kind: 'duration', seconds, ...more } : null;

const spelt = (text: string | undefined): number => (text === undefined ? 0 : text === '半' ? 0.5 : readNumber(text));

const distance = (text: string, unit: string): Meaning | null => {
  const written = readNumber(text);
  const metres = Math.round(written * (METRES[unit] ?? 1) * 1000) / 1000;
  return Number.isFinite(metres) ? { kind: 'distance', metres, written, unit } : null;
};

export const QUANTITY_RULES: readonly Rule[] = [
  // Exertion.
  rule(
    String.raw`@?\s?(?:rpe|自感强度|主观强度|自觉强度|疲劳指数)(?:s)?\s?(?:[:=@]|is|was|of|at|around|about|是|为|大概|约|到)?\s?((?:${RATING})(?:\s?(?:-|to|到|/|~)\s?(?:${RATING})(?![\d/]))?(?:\s?[,、]\s?(?:10|[6-9](?:[.,]5)?)(?![\dx.]|\s?[x*@]|\s?(?:kg|lb|rep|set|in|rir|more|min|sec|s\b|个|次|组|秒|分|公斤|下)))*)(?:\s?/\s?10)?(?![\d%])`,
    ([, text = '']) => rpe(text, false),
  ),
  rule(String.raw`(${RATING}(?:\s?-\s?${RATING})?)\s?rpe\b(?!\s?[:=@]?\s?\d)`, ([, text = '']) => rpe(text, false)),
  rule(
    String.raw`(?<=\d)@((?:${RATING})(?:\s?-\s?${RATING})?)(?:\s?/\s?10)?(?![\d.:%]|\s?(?:kgs?|kilos?|lbs?|pounds|%|km|公斤|千克|磅|斤|x|\*|mph|min|rir|reps?|sets?|s\b|percent))`,
    ([, text = '']) => rpe(text, true),
  ),
  rule(
    String.raw`@\s?((?:${RATING})(?:\s?-\s?${RATING})?(?:[,/]@?${RATING}(?![\dx.]))*)(?:\s?/\s?10)?(?![\d.:%]|\s?(?:kgs?|kilos?|lbs?|pounds|%|km|公斤|千克|磅|斤|x|\*|mph|min|rir|reps?|sets?|s\b|percent))`,
    ([, text = '']) => rpe(text, false),
  ),
  rule(
    String.raw`felt like (?:an? )?(?:rpe )?(${RATING})(?:\s?/\s?10)?(?![\d:]|\s?(?:kg|lb|reps|sets|min|hour|x))`,
    ([, text = '']) => rpe(text, false),
  ),
  rule(String.raw`@?\s?rir\s?[:=]?\s?(?:of |was |是)?<N>(?:\s?-\s?<N>)?(?![\d%])`, ([, low = '', high]) =>
    rir(low, high),
  ),
  rule(String.raw`@?\s?<N>(?:\s?(?:-|to|or)\s?<N>)?\s?(?:rir\b|reps? in reserve|in reserve)`, ([, low = '', high]) =>
    rir(low, high),
  ),
  rule(
    String.raw`(?:had |with |left |leaving |about |maybe |still had |kept )?<N>(?:\s?(?:-|to|or)\s?<N>)?\s?(?:more )?(?:reps? )?(?:left )?in (?:the tank|me\b)`,
    ([, low = '', high]) => rir(low, high),
  ),
  rule(
    String.raw`(?:could(?:'ve| have)? (?:easily |probably |maybe )?(?:done|got|gotten|do|get|hit)|had (?:at least |maybe |about |another )?)\s?(?:another |maybe |about )?<N>(?:\s?(?:-|to|or)\s?<N>)? (?:more|extra|in me|left)(?: reps?)?`,
    ([, low = '', high]) => rir(low, high),
  ),
  rule(String.raw`<N>(?:\s?(?:-|to|or)\s?<N>)? reps? left\b`, ([, low = '', high]) => rir(low, high)),
  rule(
    String.raw`(?:余力|储备|保留|剩余|留)(?:次数|了|有|大概)?\s?[:=]?\s?<N>(?:\s?-\s?<N>)?\s?(?:次|个|下)?(?:余力)?`,
    ([, low = '', high]) => rir(low, high),
  ),
  rule(
    String.raw`(?:还|大概还|应该还|感觉还)(?:能|可以|有|剩)(?:再)?(?:做|来|推|拉|蹲|出)?\s?<N>(?:\s?(?:-|到|至)\s?<N>)?\s?(?:次|个|下)(?:余力)?`,
    ([, low = '', high]) => rir(low, high),
  ),
  rule(String.raw`(?:离|距)力竭(?:还)?(?:差|有)?\s?<N>\s?(?:次|个|下)`, ([, low = '']) => rir(low)),
  rule(String.raw`<N>\s?(?:reps? )?(?:shy of|short of|from|away from|before) failure`, ([, low = '']) => rir(low)),
  // Units that no log keeps.
  rule(String.raw`<N>\s?-?(?:stones?|poods?|ounces?|oz|tonn?es?|newtons?|盎司|普特|英石)<END>`, { kind: 'unread' }),
  // Loads.
  rule(
    String.raw`(?:bodyweight|body weight|bw|自重|体重)\s?(?:\+|plus|加)\s?<N>\s?${LOAD}`,
    ([, text = '', unit = '']) => load(readNumber(text), unit, 1),
  ),
  rule(String.raw`(?:bodyweight|body weight|bw|自重)\s?-\s?<N>\s?${LOAD}`, ([, text = '', unit = '']) =>
    load(readNumber(text), unit, -1),
  ),
  rule(String.raw`(?:bodyweight|body weight|bw|自重)\s?(\+|-|plus|加)\s?<D>`, ([, sign = '', text = '']) => ({
    kind: 'number',
    value: readNumber(text),
    sign: sign === '-' ? -1 : 1,
  })),
  rule(String.raw`(?<![\d)+])(\+\s?|-)<D>\s?${LOAD}`, ([, sign = '', text = '', unit = '']) =>
    load(readNumber(text), unit, sign.startsWith('-') ? -1 : 1),
  ),
  rule(String.raw`<N>\s?-?${LOAD}`, ([, text = '', unit = '']) => load(readNumber(text), unit)),
  rule(String.raw`(kgs?|lbs?)\s?<D>(?!\s?(?:x|\*|reps|sets))`, ([, unit = '', text = '']) =>
    load(readNumber(text), unit),
  ),
  rule(
    String.raw`(?:empty|just the|only the|bare) ?(?:bar(?:bell)?)(?: only)?<END>|bar only<END>|空杆|空杠|光杆|裸杆|纯杆`,
    { kind: 'bar' },
  ),
  rule(String.raw`(?<=[x*@]\s?|at |with |w/ ?)(?:the |an? )?bar(?:bell)?\b(?! (?:path|speed))`, { kind: 'bar' }),
  rule(String.raw`(?:the )?bar(?=\s?[x*:]\s?\d|\s\d{1,2}\s?x|\sfor\s\d|\s\d{1,2}\b(?!\s?(?:kg|lb)))`, { kind: 'bar' }),
  rule(String.raw`(?:bodyweight|body weight|body-weight|bw|自重|徒手)<END>`, { kind: 'bodyweight' }),
  // Sets, rounds, repetitions.
  // "Three times ten".
  rule(
    String.raw`<N>(?= times (?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)\b(?! (?:times|kilos|kgs?|pounds|lbs?)))`,
    ([, text = '']) => {
      const value = readNumber(text);
      return Number.isInteger(value) ? { kind: 'number', value } : null;
    },
  ),
  rule(String.raw`twice\b`, () => reps('2', { times: true })),
  rule(
    String.raw`(?:sets?|s[aä]tze|s[eé]ries|组数)\s?[:=]\s?<D>(?![\d.:@/-]|\s?(?:[x*@/]|kgs?|lbs?|reps?))`,
    ([, text = '']) => count('sets', text),
  ),
  rule(
    String.raw`(?:reps?|repetitions|wdh|wiederholungen|次数)\s?[:=]\s?<D>(?![\d.:/,+-]|\s?(?:[x*/,+]|kgs?|lbs?))`,
    ([, text = '']) => reps(text),
  ),
  rule(String.raw`<N>,? (?:not|instead of|rather than) (?:the (?:usual |planned )?)?<N> sets\b`, ([, text = '']) =>
    count('sets', text),
  ),
  rule(String.raw`(?:circuit |rounds? )?<D>\s?x\s?(?=:)`, ([, text = '']) => count('rounds', text)),
  rule(String.raw`<N> (?:out )?of (?:the )?(?:planned )?<N> (?:planned |prescribed )?sets\b`, ([, text = '']) =>
    count('sets', text),
  ),
  rule(String.raw`<N> (?:out )?of (?:the )?(?:planned )?<N> reps\b`, ([, text = '']) => reps(text)),
  rule(
    String.raw`<N>\s?x?\s?(?:more |total |working |work |hard |heavy |straight |light |good |solid |quick |easy |back[- ]?(?:off|down) |down |volume |top |warm-?up )?(?:(sets|set(?!\s?#?\d))|stes|sest|sts|seets)\b`,
    // "60 x 3 top set": one of them, and three repetitions.
    ([all, text = '', word]) =>
      word === 'set' && / (?:top|heavy|hard) set$/.test(all) && readNumber(text) > 1 ? null : count('sets', text),
  ),
  rule(
    String.raw`(?<=for )<N>(?= of (?:\d{1,2}|two|three|four|five|six|eight|ten|twelve|fifteen)(?![a-z\d.]|\s?(?:kg|lb|sets|reps|planned)))`,
    ([, text = '']) => count('sets', text),
  ),
  rule(String.raw`(?:a|another) (?:\w{2,8} )?set(?= of)`, { kind: 'sets', value: 1 }),
  rule(String.raw`a couple(?: of)? (?:\w{2,8} )?sets`, { kind: 'sets', value: 2 }),
  rule(String.raw`(?<!第)<N>\s?(?:大)?(?:组(?!间)|趟)`, ([, text = '']) => count('sets', text)),
  rule(String.raw`(?:x\s?)?<N>\s?(?:rounds?|rds?|circuits|times through|time through)\b`, ([, text = '']) =>
    count('rounds', text),
  ),
  rule(String.raw`(?:circuit|rounds?|repeat(?:ed)?)\s?(?:x|:|of)?\s?<D>(?: times| rounds)\b`, ([, text = '']) =>
    count('rounds', text),
  ),
  rule(String.raw`(?:rounds|circuit|repeat(?:ed)?)\s?(?:x|:)\s?<D>\b`, ([, text = '']) => count('rounds', text)),
  rule(String.raw`(?:circuit|(?:giant|super|tri)[ -]?set)s?\s?(?:x\s?<D>|<D>\s?x)(?=\s?[:\-])`, ([, after, before]) =>
    count('rounds', after ?? before ?? ''),
  ),
  rule(String.raw`(?<!第)<N>\s?(?:个)?(?:轮|循环)(?!胎)`, ([, text = '']) => count('rounds', text)),
  rule(
    String.raw`(?:<N>\s)?(?:heavy |top |easy |paused |x )?(singles?|doubles?|triples?|twos|threes|fours|fives|sixes|sevens|eights|tens)(?=\s?(?:at|@|with|w/|of|,|\.|;|\)|$|\n|\+|then|on|x\s?\d)|\s\d)`,
    ([, sets, word = '']) =>
      // "140 single": a load, which is read by itself.
      sets !== undefined && readNumber(sets) >= LEAST_LOAD
        ? null
        : reps(SAME_REPS[word.replace(/s$/, '')] ?? '', sets === undefined ? {} : { sets: readNumber(sets) }),
  ),
  rule(String.raw`(\d{1,2})\s?rm\b`, ([, text = '']) => reps(text, { max: true })),
  rule(
    String.raw`<N>(\+)?\s?(?:total |clean |good |strict |full |solid |controlled |easy |hard |slow )?(?:reps?|repetitions?|times|rep|rps|rpes|erps|resp|resps)<END>(?! (?:a|per|this|through|in reserve|in the tank|left|last)\b)`,
    ([all, text = '', plus]) =>
      reps(text, { ...(plus === undefined ? {} : { plus: true }), ...(all.endsWith('times') ? { times: true } : {}) }),
  ),
  // "100 kg 5r 5s".
  rule(String.raw`(\d{1,2})r\s?[x,]?\s?(\d{1,2})s(?![a-z\d])`, ([, text = '', sets = '']) =>
    reps(text, { sets: Number(sets) }),
  ),
  // "12个一组，做了4组", "每组二十".
  rule(String.raw`<N>\s?(?:次|个|下)\s?(?:为|是)?一组(?!\s?\d)`, ([, text = '']) => reps(text)),
  rule(String.raw`(?<=每组(?:各|做)?\s?)<N>(?=\s?(?:[,，;；。、]|$|\n))`, ([, text = '']) => reps(text)),
  rule(String.raw`([一1两])\s?(?:个|下|次)(?![半月小星人多])`, ([, text = '']) =>
    reps(text === '1' ? '1' : text, { loose: true }),
  ),
  rule(String.raw`(?<!第)<N>\s?(?:次|个|下|遍|发)(?!月|小时|星期|人|组|多月|/分)`, ([, text = '']) => reps(text)),
  // Time.
  rule(String.raw`(\d{1,2}):(\d{2}):(\d{2})(?!\d)`, ([, h, m, s]) =>
    duration(Number(h) * 3600 + Number(m) * 60 + Number(s), { clock: true }),
  ),
  rule(String.raw`(\d{1,2}):([0-5]\d)(?:\.\d)?(?!\d|x|,\d)(?:\s?min(?:s|utes)?\b)?`, ([, m, s]) =>
    duration(Number(m) * 60 + Number(s), { clock: true }),
  ),
  rule(
    String.raw`(?:<N>\s?|an? )(?:hours?|hrs?|hr|h|个?小时|个钟头)<END>(?:(?:\s?and)?\s?<N>\s?(?:minutes?|mins?|min|m|分钟?)<END>|\s?(?:and a half|半)|([0-5]\d)(?![\d:a-z]))?`,
    ([all, h, spelt, tight]) => {
      const m = spelt ?? tight;
      const rest = m === undefined ? (/half|半/.test(all) ? 1800 : 0) : readNumber(m) * 60;
      return duration((h === undefined ? 1 : readNumber(h)) * 3600 + rest);
    },
  ),
  rule(String.raw`<N>个半小时`, ([, h = '']) => duration(readNumber(h) * 3600 + 1800)),
  rule('半个?小时|half an hour', { kind: 'duration', seconds: 1800 }),
  rule('半分钟|half a minute', { kind: 'duration', seconds: 30 }),
  rule(
    String.raw`<N>\s?(?:minutes?|mins?|min|'|分钟|分(?=半|\s?\d|[一二三四五六七八九十]{1,3}秒|$|[,。;、\s)]))<END>(?:半|(?:\s?and)?\s?<N>\s?(?:seconds?|secs?|sec|s|"|秒)<END>|([0-5]\d)(?![\d:a-z]))?(?!\s?/\s?[a-z])`,
    ([all, m = '', spelt, tight]) => {
      const s = spelt ?? tight;
      return duration(readNumber(m) * 60 + (s === undefined ? (all.endsWith('半') ? 30 : 0) : readNumber(s)));
    },
  ),
  rule(String.raw`(?:a|one) minute(?: and a half)?`, ([all]) => duration(/half/.test(all) ? 90 : 60, { spelt: true })),
  rule(String.raw`(\d{1,4}(?:\.\d)?)(\s?)(seconds?|secs?|sec|s|"|秒钟?)<END>(?! sets?\b)`, ([, text = '', gap, unit]) =>
    duration(Number(text), unit === 's' && gap === '' ? { pair: Number(text) } : {}),
  ),
  rule(String.raw`<N>[ -]?(?:seconds?|secs?|秒钟?)<END>(?! sets?\b)`, ([, text]) => duration(spelt(text))),
  // Distance.
  rule(String.raw`<N>\s?(?:kms?|k|kilomet(?:er|re)s?|公里|千米)<END>(?![/a-z])`, ([, text = '']) =>
    distance(text, 'km'),
  ),
  rule(String.raw`<N>\s?(?:miles?|mi|英里)<END>(?!\s?/)`, ([, text = '']) => distance(text, 'mile')),
  rule(String.raw`a mile\b`, { kind: 'distance', metres: 1609.344, written: 1, unit: 'mile' }),
  rule(String.raw`half a mile\b`, { kind: 'distance', metres: 804.672, written: 0.5, unit: 'mile' }),
  rule(String.raw`<N>\s?(?:yards?|yds?|码)<END>`, ([, text = '']) => distance(text, 'yard')),
  rule(String.raw`<N>\s?(?:feet|foot|ft|英尺)<END>`, ([, text = '']) => distance(text, 'foot')),
  rule(String.raw`<N>\s?(?:met(?:er|re)s?|m|米)<END>(?!\s?/)`, ([, text = '']) => distance(text, 'm')),
  rule(String.raw`<D>\s?里(?![面边程头])`, ([, text = '']) => distance(text, 'li')),
  // Numbers alone.
  rule(String.raw`(\d{1,3}(?:\s?-\s?\d{1,3}){2,20})(?!\d|\.\d)`, ([, text = '']) => ({
    kind: 'list',
    values: text.split('-').map(Number),
  })),
  rule(String.raw`(\d{1,3})-(\d{1,3})(?![\d.-]|\s?(?:kg|lb|公斤))`, ([, low, high]) =>
    Number(low) < Number(high)
      ? { kind: 'number', value: Number(low) }
      : { kind: 'list', values: [Number(low), Number(high)] },
  ),
  rule(String.raw`(?<![\d)x*])(?<=^|[\s(:,])([+-])<D>`, ([, sign, text = '']) => ({
    kind: 'number',
    value: readNumber(text),
    sign: sign === '-' ? -1 : 1,
  })),
  rule(String.raw`<D>\+(?!\s?\d)`, ([, text = '']) => ({ kind: 'number', value: readNumber(text), plus: true })),
  rule(String.raw`<D>\s?f\b`, ([, text = '']) => ({ kind: 'number', value: readNumber(text), failed: true })),
  rule(
    String.raw`([一二三四五六七八九十]{1,3})(?=乘)|(?<=乘以?)([一二三四五六七八九十]{1,3})`,
    ([, before, after]) => ({
      kind: 'number',
      value: readNumber(before ?? after ?? ''),
    }),
  ),
  rule('<D>', ([, text = '']) => ({ kind: 'number', value: readNumber(text) })),
];

/** Spelt-out numbers, tried only where a word begins. */
export const SPELT_RULE: Rule = rule(String.raw`(?<![a-z'])<N>(?![a-z])`, ([, text = '']) =>
  /^[a-z]/.test(text) && Number.isFinite(readNumber(text))
    ? { kind: 'number', value: readNumber(text), spelt: true }
    : null,
);
