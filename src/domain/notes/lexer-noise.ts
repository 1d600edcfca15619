// Numbers that are no part of a set: dates, rest, tempo, pace, heart rate, percentages, body weight, what one ate.
import { NOISE, rule, type Rule } from './lexer-rules.ts';
import { readNumber } from './numerals.ts';

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}';
const WEEKDAY = '(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?';
const TIME_UNIT = `(?:seconds?|secs?|s|minutes?|mins?|min|m|hours?|hrs?|h|秒钟?|分钟?|小时|')<END>`;
const TIME = String.raw`\d{1,4}(?:[.:]\d{1,2})?(?:\s?-\s?\d{1,3})?\s?(?:${TIME_UNIT})?(?:\s?\d{1,2}\s?(?:s|secs?|秒))?(?:半)?`;
const TIMED = String.raw`\d{1,4}(?:[.:]\d{1,2})?(?:\s?-\s?\d{1,3})?\s?(?:${TIME_UNIT})(?:\s?\d{1,2}\s?(?:s|secs?|秒))?(?:半)?`;
const HAN_TIMED = '[一二两三四五六七八九十半]{1,3}(?:秒钟?|分钟|分半|个?小时)';

const noise = (source: string): Rule => rule(source, NOISE);

export const NOISE_RULES: readonly Rule[] = [
  // Dates and times of day.
  noise(String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[t ]\d{1,2}:\d{2}(?::\d{2})?)?(?!\d)`),
  noise(String.raw`\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}(?!\d)`),
  noise(String.raw`(?:\d{4}年)?\d{1,2}月\d{1,2}[日号]?`),
  noise(String.raw`${MONTH}\.? \d{1,2}(?:st|nd|rd|th)?(?!\s?[x×\d])(?:,? \d{4})?\b`),
  noise(
    String.raw`\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\b(?:,? \d{4})?`,
  ),
  noise(String.raw`${WEEKDAY}\b,? \d{1,2}/\d{1,2}(?!\d)`),
  noise(String.raw`(?<=^\s{0,4})\d{1,2}/\d{1,2}(?=\s?[:\-]|\s+[a-z\u4e00-\u9fff])(?![\d/])`),
  noise(String.raw`(?:19|20)\d{2}(?![\d.]|\s?(?:m|k|kg|lb|x|米|reps))`),
  noise(String.raw`(?:at )?\d{1,2}(?::\d{2})?\s?(?:am|pm)\b`),
  noise(
    String.raw`(?:早上|上午|中午|下午|晚上|今早|今晚|凌晨)\s?(?:\d{1,2}|[一二两三四五六七八九十]{1,3})(?::\d{2}|点(?:\d{1,2}分|半|钟)?)`,
  ),
  noise(String.raw`(?:\d{1,2}|[一二两三四五六七八九十]{1,2})点(?:半|钟)`),
  noise(
    String.raw`\b(?:week|wk|day|cycle|phase|block|session|workout|month|year|age|aged|round|level|lvl|version|v|chapter)\s?#?\d{1,3}\b(?!\s?[x×])(?::(?!\d))?`,
  ),
  noise(String.raw`\bw(?:eek)?\s?\d{1,2},?\s?d(?:ay)?\s?\d\b:?`),
  noise(String.raw`第(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:周|天|次训练|阶段|轮)`),
  noise(String.raw`(?:周|星期|礼拜)[一二三四五六日天]`),
  noise(String.raw`\d{1,3}\s?(?:years?|yrs?|months?|weeks?|days?|天|周|个月|个星期|年|岁)\b`),
  noise(String.raw`(?:\d{1,2}|[一二两三四五六七八九十]{1,2})(?:个月|个星期|天|周|年|岁|个人|个小时后|点)(?!半)`),
  noise(String.raw`(?:\d|once|twice|two|three|four|five)x?(?: times)? (?:a|per|/) ?(?:week|day|month)`),
  noise(String.raw`\d x a week`),
  noise(String.raw`(?:wendler'?s? )?5/3/1(?=\s?:|\s+[a-z])(?! reps)`),
  // Rest.
  noise(
    String.raw`(?:\d{1,2}:\d{2}|${TIMED}) (?:of )?(?:rests?|breaks?|recovery|recoveries|off)\b(?!\s?[:=]?\s?(?:of |for |about )?\d)(?: between(?: (?:sets|rounds|efforts|reps))?)?`,
  ),
  noise(
    String.raw`(?:\d{1,2}:\d{2}|${TIMED}) (?:(?:easy |slow |active )?(?:walk|jog|walking|jogging) )?(?:between|btw|b/w|in between)(?: (?:sets|rounds|each|efforts|reps|exercises))?`,
  ),
  noise(
    String.raw`(?:rest(?:s|ed|ing)?|breaks?|recovery|recover(?:ed)?|rest period)(?: (?:time|of|for|about|was|were|period|between(?: sets)?))?\s?[:=~]?\s?(?:of |about |for )?${TIME}(?: (?:between|btw)(?: (?:sets|rounds|each))?)?`,
  ),
  noise(
    String.raw`(?:one|two|three|four|five|ninety|sixty|thirty|an?|half a) ?(?:half )?(?:second|minute|min)s? (?:of )?(?:rest|break|between(?: sets)?)`,
  ),
  noise(
    String.raw`(?:每组|组)?间?(?:休息|歇|间歇|间隔)(?:了|时间|大概|约)?[:=]?\s?(?:${TIME}|${HAN_TIMED})(?![\d米x*])`,
  ),
  noise(String.raw`(?:${TIMED}|${HAN_TIMED})(?:的)?(?:组间)?(?:休息|间歇|间隔)`),
  noise(
    String.raw`(?:on|hard|fast|sprint)\s?[,/]?\s?(?:\d{1,2}:\d{2}|${TIMED}) (?:off|easy|slow|walk(?:ing)?|jog(?:ging)?)\b`,
  ),
  // Behind an interval, what is done to recover from it.
  noise(
    String.raw`(?<=\dx? ?x ?\d{1,4}(?:\.\d)? ?(?:m|k|km|s|secs?|mins?|minutes?|miles?|seconds?|met(?:er|re)s?)(?![a-z])[^\n;.]{0,30}[\s,/(])(?:\d{1,2}:\d{2}|${TIMED}|\d{2,4} ?m(?:et(?:er|re)s?)?) (?:of )?(?:(?:easy|slow|light|active) )?(?:jog(?:ging)?|walk(?:ing)?|easy|slow|recovery|off|float|spin(?:ning)?)(?: (?:recovery|rest|back|jog|walk|(?:in )?between))*(?![a-z])`,
  ),
  noise(String.raw`\d{1,2}:\d{2} pace(?![a-z])`),
  // Tempo, pauses.
  noise(String.raw`tempo\s?[:=@]?\s?[\dx]{1,2}(?:[-/. ]?[\dx]){1,3}(?![\dx])`),
  noise(String.raw`@?\s?\d[-/.]?[\dx][-/.]?[\dx](?:[-/.]?[\dx])? tempo`),
  noise(String.raw`(?:节奏|离心节奏)\s?[:=]?\s?\d(?:[-/]?\d){2,3}`),
  noise(
    String.raw`\d{1,2}(?:\.\d)?\s?-?(?:s|sec|secs|second|seconds|ct|count)\b[ -]?(?:pauses?|paused|eccentrics?|negatives?|lower(?:ing)?|descents?|down|up|squeezes?|stops?|isometric|iso|holds? at|holds? (?:on|in) (?:the )?(?:bottom|top|last|chest)|at (?:the )?(?:bottom|top|chest)|on the way (?:down|up))`,
  ),
  noise(
    String.raw`(?:pause|paused|eccentric|negative|squeeze)s?\s?(?:of|for|:)?\s?\d{1,2}\s?(?:s|sec|secs|seconds?)\b`,
  ),
  noise(
    String.raw`(?:离心|向心|顶峰|停顿|慢放|下放|底部停|顶端停|停)(?:收缩)?(?:了)?\s?(?:\d{1,2}|[一二两三四五])\s?秒`,
  ),
  noise(String.raw`(?:\d{1,2}|[一二两三四五])\s?秒(?:离心|下放|停顿|顶峰|慢放|暂停)`),
  noise(String.raw`(?<=tempo (?:[a-z]{1,12} ){1,3})\d[-/]\d[-/][\dx](?:[-/][\dx])?(?!\d)`),
  noise(String.raw`\d-0-[\dx](?:-[\dx])?(?![\d-])`),
  // Pace, speed, heart rate, effort of machines.
  noise(
    String.raw`(?:avg |average )?(?:pace|split|speed|cadence|配速|平均配速|速度|时速|步频)(?: was| of|是|约)?\s?[:=@~]?\s?\d{1,3}(?:[.:'分]\d{1,2})?(?:"|秒)?\s?(?:/ ?(?:km|mi|mile|500 ?m|公里)|per (?:km|mile)|km/?h|kph|mph|公里/小时|min/km|spm)?`,
  ),
  noise(String.raw`(?:@|at)?\s?\d{1,2}[:.']\d{2}"?\s?(?:min)?\s?(?:/|per )\s?(?:km|k|mile|mi|500 ?m|公里|m)\b`),
  noise(
    String.raw`(?:@|at)?\s?\d{1,3}(?:\.\d)?\s?(?:km ?/ ?h|kmh|km per hour|kph|mph|m/s|min/km|min/mile|公里/小时|公里每小时|rpm|spm|watts?|(?<=\d\d)w(?!/)|bpm|kcals?|cals?|calories|大卡|千卡|卡路里|卡|% ?incline)(?![a-z])`,
  ),
  noise(String.raw`每公里\d{1,2}分(?:\d{1,2}秒?)?`),
  noise(
    String.raw`(?:avg |average |max |mean |peak |resting )?(?:hr|heart ?rate|pulse)(?: was| of| around| about| at| avg| max)?\s?[:=~@]?\s?\d{2,3}(?:\s?-\s?\d{2,3})?`,
  ),
  noise(String.raw`(?:平均|最高|最大|静息)?心率(?:在|是|约|大概|达到|平均|最高)?\s?[:=]?\s?\d{2,3}`),
  noise(String.raw`\d{2,3}(?:次/分|次每分)`),
  noise(String.raw`(?:zone|区间)\s?[1-5]\b`),
  noise(
    String.raw`(?:incline|resistance|grade|gear|setting|坡度|阻力|档位|难度)\s?[:=@]?\s?\d{1,2}(?:\.\d)?\s?%?(?!\s?[x*:,.\d]|\s?(?:kg|lb|公斤|磅))`,
  ),
  // Percentages and estimates.
  noise(
    String.raw`(?:@\s?|at )?\d{1,3}(?:\.\d)?(?:\s?-\s?\d{1,3})?\s?(?:%|percent)(?: ?(?:of )?(?:my )?(?:e?1rm|tm|max|training max|bw|bodyweight|incline|grade))?`,
  ),
  noise(String.raw`(?:百分之(?:\d{1,3}|[一二三四五六七八九十]{1,3}))`),
  noise(
    String.raw`(?:e1rm|est(?:imated|\.)? (?:1rm|max)|tm|training max|working max|预估1rm|估算1rm)(?: (?:is|of|was|now|at))?\s?[:=~]?\s?\d{1,3}(?:\.\d{1,2})?\s?(?:kg|lbs?|公斤)?`,
  ),
  noise(String.raw`<D> ?e1rm`),
  // Body weight, food, steps.
  noise(
    String.raw`(?:(?:my )?(?:body ?weight|bw)|weigh(?:ed|t|ing)?[- ]?in|weighed|weighing|weigh|体重|scale)(?: (?:is|was|at|about|today|this morning))*(?:是|了|大概)?\s?[:=]?\s?\d{2,3}(?:\.\d{1,2})?\s?(?:kgs?|kilos?|lbs?|pounds|公斤|斤|千克)(?!\s?x)`,
  ),
  noise(
    String.raw`\d{1,3}(?:,\d{3})?\d?\s?(?:steps|步(?!行)|ml|l(?= (?:of )?water)|g|grams?|mg|liters?|litres?|cups?|克|毫升|升)(?![a-z\d])`,
  ),
  // Formats and totals: the clock of a whole piece is no set's.
  noise(String.raw`(?:\d{1,2}\s?-?\s?(?:min|mins|minutes?|分钟)\s?)(?:amrap|metcon|workout|session|time cap|cap)\b`),
  noise(String.raw`(?:amrap|tabata|time cap|metcon)(?: (?:for|of|in))?\s?:?\s?\d{1,2}\s?(?:min|mins|minutes?|'|分钟)`),
  noise(String.raw`tabata(?: \d{1,2})?\b`),
  rule(String.raw`e(\d)?mom(?![a-z])`, ([, minutes = '1']) => ({ kind: 'every', seconds: Number(minutes) * 60 })),
  rule(String.raw`e(\d{2,3})s\b`, ([, seconds]) => ({ kind: 'every', seconds: Number(seconds) })),
  rule(
    String.raw`every (?:(\d{1,2}):(\d{2})|(\d{1,3}(?:\.5)?|two|three|four|five|other|ninety|sixty|thirty)? ?-?(min(?:ute)?s?|sec(?:ond)?s?|s))(?: on the minute)?(?![a-z])`,
    ([, m, s, many, unit = 'min']) => ({
      kind: 'every',
      seconds:
        m === undefined
          ? (many === undefined ? 1 : many === 'other' ? 2 : readNumber(many)) * (unit.startsWith('s') ? 1 : 60)
          : Number(m) * 60 + Number(s),
    }),
  ),
  rule(String.raw`on the minute(?![a-z])`, { kind: 'every', seconds: 60 }),
  rule(String.raw`每(\d{1,3}|[一两二三四五六]|)(分钟|秒钟?)(?!休息)`, ([, many = '', unit = '']) => ({
    kind: 'every',
    seconds: (many === '' ? 1 : readNumber(many)) * (unit.startsWith('秒') ? 1 : 60),
  })),
  noise(String.raw`for time\b|分别(?:是|为|做了?)?`),
  noise(
    String.raw`(?:total|workout|session|training|whole thing|finished|done|completed|总共|总用时|总时长|全程|训练|练了|用时共|总时间)(?: time| duration)?(?: (?:was|took|lasted|in|of))*(?:用时|时长|花了)?\s?[:=]?\s?(?:\d{1,2}:\d{2}(?::\d{2})?|${TIMED}|${HAN_TIMED})`,
  ),
  noise(String.raw`(?:${TIMED}|\d{1,2}:\d{2}) (?:total|session|workout|in the gym|at the gym|in total)\b`),
  // More or less than another day.
  noise(
    String.raw`(?:(?:went |moved |go |move |going )?up (?:by )?|added )\d{1,3}(?:\.\d{1,2})?\s?(?:kgs?|lbs?|kilos?|pounds)(?: (?:from|since|vs|over|on|to the bar)[^,.:;\n\d]{0,30})?`,
  ),
  noise(
    String.raw`[+]?\d{1,3}(?:\.\d{1,2})?\s?(?:kgs?|lbs?|kilos?|pounds) (?:more than|heavier|lighter|up on|up from|increase|jump|over last|less than)[^,.:;\n\d]{0,30}`,
  ),
  noise(
    String.raw`比(?:上次|上周|之前|昨天|以前)(?:多|重|少|轻|加|涨)了?\s?\d{1,3}(?:\.\d{1,2})?\s?(?:公斤|千克|kg|斤|磅|次|个|组)?`,
  ),
  noise(
    String.raw`(?:up from|down from|vs\.?|versus|compared to|instead of|rather than|not)\s\d{1,3}(?:\.\d{1,2})?\s?(?:kgs?|lbs?|x\d{1,2}|reps)?(?: (?:last|previous)[^,.:;\n\d]{0,20})?`,
  ),
  noise(String.raw`不是\s?\d{1,3}(?:\.\d{1,2})?\s?(?:公斤|千克|kg|斤|磅|次|个|组)?[,，]?\s?(?:而)?是`),
  noise(String.raw`(?:at )?(?:\d{1,2}(?:\.\d)?|[a-z]{3,9}) ?(?:k|km|kilomet(?:er|re)s?|miles?) (?:an|per) hour\b`),
  // Ratings that are no RPE.
  noise(
    String.raw`(?:effort|energy|difficulty|mood|motivation|rating|overall|session|强度|精力|状态|难度|感觉|心情|疲劳度?)[^\d,.;\n]{0,12}\d{1,2}(?:\.5)?\s?/\s?10\b`,
  ),
  // Order numbers.
  noise(String.raw`(?<=^\s{0,4})\d{1,2}[.)]\s(?=\S)`),
  noise(String.raw`#\d{1,3}(?!\d|\.\d|\s?(?:kgs?|lbs?|kilos?|reps?|sets?|x\s?\d|公斤|磅|斤))`),
  noise(String.raw`(?:no|nr|number)\.?\s?\d{1,2}(?=\s?[:.)])`),
  // Idioms with exercise words and body parts in them.
  noise(
    String.raw`in a row\b|ran out(?: of)?|ran late|running late|run down|running (?:low|out|on)|long run,|in the long run|pull(?:ed)? up to|bench (?:was|is|were) (?:taken|busy|occupied|free|broken)|dead tired|walked (?:in|into|out)|run into|pressed for time|step up my|side to side|dip in|back to back`,
  ),
];
