// Words that say how the numbers beside them are meant: connectors, sides, kinds of sets, done or not done.
import type { Cue, Meaning, SetTag } from './atoms.ts';
import { rule, type Rule } from './lexer-rules.ts';

const tag = (name: SetTag, several = false, missed = false): Meaning => ({
  kind: 'tag',
  tag: name,
  several,
  ...(missed ? { missed } : {}),
});
const eachOf = ([all]: RegExpExecArray): Meaning => ({
  kind: 'each',
  bare: false,
  hands: /hand|dumbbell|db|bell|手|只/.test(all ?? ''),
});
const cue = (name: Cue): Meaning => ({ kind: 'cue', cue: name });
const LIMB = '(?:sides?|arms?|legs?|hands?|foot|feet|limbs?|dumbbells?|dbs?|way|direction|kettlebells?|bells?)';
const HAN_SIDE = '(?:边|侧|只手|条?手臂|手|臂|条?腿|只脚|脚|只)';
const BODY =
  '(?: (?:knee|shoulder|elbow|wrist|hip|ankle|back|hamstring|quad|calf|glute|foot|heel|pec|lat|neck|side of|bicep|tricep|forearm|thumb|hand hurts|arm hurts|leg hurts|leg feels|arm feels|shin|groin|achilles|it band|trap|butt|low))';
const LAST = 'last|final|very last';

export const WORD_RULES: readonly Rule[] = [
  // Kinds of sets.
  rule(String.raw`warm(?:ed|ing)?[- ]?ups(?: sets)?\b|warm(?:ed|ing)?[- ]?up sets\b`, tag('warmup', true)),
  rule(String.raw`(?:general )?warm(?:ed|ing)?[- ]?up\b(?: set)?|\bwu\b|w/u(?![a-z])|热身(?:组)?`, tag('warmup')),
  rule(
    String.raw`(?:work(?:ing)?|top|main|heavy|back-?off|straight|real) sets?\b|\bwork(?:ing)?(?=\s?:|\s\d)|(?:back-?downs?|back-?offs?|down sets?)\b|正式组|(?:顶|退阶|回退|减载|容量)组|工作组|正组|正式训练|正式(?=\s?\d)`,
    { kind: 'working' },
  ),
  rule(
    String.raw`(?:triple |double )?drop[- ]?sets?\b|strip(?:ped)?(?: (?:it|the bar|the weight|down|off))*(?: to)?(?![a-z])|drops?\b(?:ped)?(?: set)?(?: (?:it |the weight |weight )?(?:down )?to)?|dropped(?: (?:it |the weight |weight )?(?:down )?(?:to)?)?(?! (?:the bar|it on|a|my|out))|递减组?(?:到|至)?|降组|减重组|掉重|(?:再|又)?(?:降|减)到(?=\s?\d)`,
    tag('drop'),
  ),
  rule(
    String.raw`amrap|as many(?: reps)? as (?:possible|i could)|max(?:imum)? reps|rep(?:ped)? (?:it )?out|尽可能多|最大次数|做到做不动|能做多少做多少`,
    tag('amrap'),
  ),
  rule(
    String.raw`(?:not|never|short of|shy of|before|close to|near|without|no|avoid(?:ed|ing)?)(?: going| quite)?(?: to)? failure|(?:没|没有|不|未|接近|快)(?:到|做到)?力竭`,
    { kind: 'noise' },
  ),
  rule(
    String.raw`(?:taken |went |going |pushed )?(?:to|till|until|til|@|at) (?:technical |muscular |form |complete |total |near )?failure|failure\b|\btf\b|(?:做|推|拉)?(?:到|至)?力竭|做到失败`,
    tag('failure'),
  ),
  rule(
    String.raw`(?:failed|missed|fail|failing|couldn'?t (?:get|finish|complete|make|lock out|hit|do)|lost)(?: (?:on|at|to get))?(?: the| my)?(?: (?:(?:(?:${LAST}) (?:two|three|2|3|couple(?: of)?)|${LAST}|\d{1,2}(?:st|nd|rd|th)?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?: (?:reps?|one))?|reps? #?\d{1,2}|rep))(?! sets?\b)(?: of)?(?= |[.,;)!]|$|\n)`,
    tag('failure', false, true),
  ),
  rule(
    String.raw`(?:failed|fail|miss)(?: (?:it|out))?\b|(?:第?[一二三四五六七八九十\d]{1,2}[次个下]|最后[一1][次个下])(?:没|没有|失败|做不|推不|拉不|起不|没能)(?:做起来|推起来|拉起来|蹲起来|起来|做完|完成|成功|动|了)?|(?:没|没有)(?:推|拉|蹲|站)起来?|失败(?:了)?`,
    tag('failure', false, true),
  ),
  rule(
    String.raw`super ?-?sets?(?:ted)?(?: (?:with|of|them))?|ss(?: with| w/|:)|tri-?sets?|giant sets?|paired with|alternat(?:ing|ed|e) (?:with|between)|circuit\b(?: of)?|超级组|循环组|复合组|交替(?:做|进行)?`,
    { kind: 'superset' },
  ),
  rule(String.raw`([a-e])([1-4])(?=[ .:)\-]|$)[.:)\-]?(?:\s?-)?`, ([, block = '']) => ({ kind: 'label', block })),
  // Which set.
  rule(
    String.raw`(?:${LAST})(?: (?:two|2|three|3|couple(?: of)?))? (?:working |work )?(?:sets?|one|round)\b(?: (?:was|to|at))?`,
    ([all]) => ({ kind: 'ordinal', which: 'last', count: /two|2|couple/.test(all) ? 2 : /three|3/.test(all) ? 3 : 1 }),
  ),
  rule(String.raw`最后(?:一|1|的)?(两|2|二|三|3)?(?:个)?组(?:做到|做了|做|是)?`, ([, many]) => ({
    kind: 'ordinal',
    which: 'last',
    count: many === undefined ? 1 : /[三3]/.test(many) ? 3 : 2,
  })),
  rule(
    String.raw`(?:on )?(?:the )?(first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|5th|6th|7th|8th) (?:working |work )?sets?\b`,
    ([, word = '']) => ({ kind: 'ordinal', which: ordinalOf(word), count: 1 }),
  ),
  rule(
    String.raw`(?:working |work )?set\s?#?(\d{1,2})(?![\d.]|\s?[x*]|\s?(?:kg|lb|sets|reps))\s?[:.)=-]?`,
    ([, text]) => ({ kind: 'ordinal', which: Number(text), count: 1 }),
  ),
  rule(String.raw`第([一二三四五六七八九十]|\d{1,2})组`, ([, text = '']) => ({
    kind: 'ordinal',
    which: /\d/.test(text) ? Number(text) : '一二三四五六七八九十'.indexOf(text) + 1,
    count: 1,
  })),
  // Sides.
  rule(String.raw`(?:l\s?(?:/|&|and|\+)\s?r|left (?:and|&|/|\+) right|right (?:and|&) left)\b(?: (?:each|side))?`, {
    kind: 'each',
    bare: false,
  }),
  rule(
    String.raw`(?:(?:per|each|every|a|both|on each|for each|on both|in each|on either|either|/)|(?:on )?ea\.?)\s?(?:single )?${LIMB}\b`,
    eachOf,
  ),
  rule(String.raw`/\s?(?:side|arm|leg|hand|each|ea|db)\b`, eachOf),
  rule(String.raw`(?:one|1|single)[- ](?:arm|leg|hand)(?:ed)? each`, eachOf),
  rule(String.raw`each\b(?! sets?\b)|(?<![a-z])ea\b\.?|apiece`, { kind: 'each', bare: true }),
  rule(
    String.raw`(?:左右|两边|两侧|双侧|两手|双手|两腿|左右手|左右腿|两只手)(?:手|腿|边|侧|脚)?(?:各|分别|都)(?:做了?|自)?|每(?:一|个)?${HAN_SIDE}(?:各)?|单(?:边|侧|手|只|臂|腿)(?=\s?(?:\d|[一二两三四五六七八九十]))|各(?:做了?)?(?=\s?(?:\d|[一二两三四五六七八九十]))`,
    eachOf,
  ),
  rule(String.raw`left (?:the|my gym|at|early|for|with|him|her|it|work|off|over|to)\b`, { kind: 'noise' }),
  rule(String.raw`(?:left|right)${BODY}`, { kind: 'noise' }),
  rule(
    String.raw`(?:on |with )?(?:the |my )?(left|right|lhs|rhs)(?:[ -](?:side|arm|leg|hand|foot))?\b(?:\s?:|\s?=)?(?! away| out| now| after| before| on| there)`,
    ([, word = '']) => ({ kind: 'side', side: word.startsWith('l') ? 'left' : 'right' }),
  ),
  rule(String.raw`([lr])(?=\s?[x*:=]?\s?\d)(?:\s?[:=])?|(?<=\d\s?)([lr])(?![a-z])`, ([, before, after]) => ({
    kind: 'side',
    side: (before ?? after) === 'l' ? 'left' : 'right',
  })),
  rule(
    String.raw`([左右])(?!膝|肩|肘|腕|踝|髋|臀|大腿|小腿|脚踝|手腕|后|右|左|前|侧(?:膝|肩|肘|腕|踝|髋|腰|腹|背))(?:边|侧|手臂|手|臂|腿|脚)?(?:各)?\s?:?(?=\s?(?:[x做完\d一二两三四五六七八九十]))`,
    ([, side]) => ({ kind: 'side', side: side === '左' ? 'left' : 'right' }),
  ),
  rule(
    String.raw`([左右])(?:手臂|手|腿|臂|边|侧)(?!腕|肘|膝|踝|有|疼|痛|酸|麻|肩|的|掌|指|腰|背|很|又|还|不)\s?:?`,
    ([, side]) => ({ kind: 'side', side: side === '左' ? 'left' : 'right' }),
  ),
  // Added and taken off.
  rule(
    String.raw`weighted|(?:with )?(?:a )?(?:weight(?:ed)? )?(?:vest|belt)\b|added weight|extra weight|负重(?:了)?|加重|加了|挂(?:了|片)?|配重(?!辅助)|加(?=\s?\d)`,
    { kind: 'weighted' },
  ),
  rule(String.raw`(?:band[- ])?assist(?:ed|ance|s)?\b(?: of| by| with)?|assistance|助力|辅助|弹力带辅助|减重`, {
    kind: 'assisted',
  }),
  // Not done, not yet done, done another day.
  rule(
    String.raw`(?:(?:oh |no )?(?:wait|sorry|oops),?(?: (?:no(?:pe)?|make (?:that|it)|only|i mean|it was))+|(?:wait|sorry|oops|no)(?=,? \d{1,2}\s?x\s?\d)|no,? wait|make that|i meant|or rather|不对|说错了?|应该是|写错了?)(?![a-z'])(?:,? (?:only|just|was))*,?`,
    cue('contrast'),
  ),
  rule(
    String.raw`(?:skip(?:ped|ping)?(?! rope)|missed|cut|dropped|didn'?t (?:do|get to|have time for|make it to|finish|bother|train|even)|did not (?:do|get to|have time for)|don'?t do|couldn'?t (?:do|get to|train)|haven'?t done|no(?! (?:rest|pain|belt|problem|issue|sleep|warm|stress|energy|pr|more|knee|back|shoulder|soreness|failure|fatigue))|without doing|left out|bailed on|gave up on|cancel(?:l)?ed|never (?:did|got to))(?![a-z'])(?: (?:the|my|any))?`,
    cue('skip'),
  ),
  rule(
    '少(?:做|练|了)?了?(?=\\s?[一两1-3]组)|跳过了?|没做|没有做|没练|没有练|没来得及做|取消了?|不做|未做|没能做|放弃了?|省略|略过|没(?=跑步|骑车|骑行|游泳|深蹲|硬拉|卧推|划船|引体|推举|腿举)|没跑|没去|没时间做',
    cue('skip'),
  ),
  rule(
    String.raw`(?:he|she|they)(?= (?:did|does|hit|got|benched|squatted|deadlifted|pulled|pressed|lifted|ran) )|(?<!with )(?:(?:my|a|the|some|one) (?:(?:gym|training|work(?:out)?|lifting|big|old|other) )?(?:friend|buddy|mate|partner|wife|husband|girlfriend|boyfriend|gf|bf|brother|sister|dad|mom|mum|son|daughter|spotter|roommate|training partner|guy|dude|bro|lad)s?|(?:mein|meine) (?:freund(?:in)?|kumpel|trainingspartner(?:in)?|bruder|schwester)|(?:mon|ma) (?:pote|copain|copine|ami|amie|fr[eè]re|soeur|partenaire))(?![a-z'])|(?<!和|跟|与)(?:我)?(?:朋友|搭档|老婆|老公|室友|同事|哥们|兄弟|旁边的?(?:人|大哥|小哥|哥们))(?=[^,。;]{0,6}(?:\d|蹲|推|拉|做))`,
    cue('other'),
  ),
  rule(
    String.raw`(?:my|the) (?:coach|trainer)(?![a-z'])|(?:coach|trainer|pt|physio|app|sheet|spreadsheet|template) (?:said|says|had|has|wanted|wants|told|asked|gave|calls)(?![a-z])|(?:我)?教练(?=[^,。;]{0,6}(?:\d|蹲|推|拉|做))`,
    cue('plan'),
  ),
  // Boxes not ticked, and ticked.
  rule(String.raw`\[ ?\]|[\u2610\u2b1c\u274c\u2717\u2718]\ufe0f?`, cue('plan')),
  rule(String.raw`\[[x\u2713\u2714]\]|[\u2611\u2705\u2713\u2714]\ufe0f?`, cue('done')),
  rule('(?:instead of|rather than)(?![a-z])|代替|替代', cue('not_that')),
  rule(String.raw`(?:should|would|could)(?:n'?t)?(?:'ve| have| of)(?: done| been)?(?![a-z'])`, cue('plan')),
  rule(
    String.raw`(?:plan(?:s|ned|ning)?(?: (?:is|was|to|for|on))?|supposed|meant to|intend(?:ed)?|goal|target|aim(?:ed|ing)?(?: for)?|will|i'?ll|we'?ll|gonna|going to(?! failure)|want(?:ed)?(?: to)?|hope(?: to)?|hoping|should(?:'ve| have)?|would(?:'ve| have)?|tomorrow|tmrw|tmr|next (?:time|week|session|workout|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|up|day)|later today|this weekend|upcoming|scheduled?|program(?:me)? (?:says|calls|called)|prescribed|prescription|calls for|called for|todo|to do|tr(?:y|ied|ying) (?:to|for)|attempt(?:ed|ing)?|went for(?! an?(?: \w+)? (?:run|walk|jog|swim|ride|bike|hike|\d|pr))|shoot(?:ing)? for|thinking (?:of|about)|considering|let'?s|ready for|if i)(?![a-z'])`,
    cue('plan'),
  ),
  rule(String.raw`(?:might|maybe|later|need to|have to|could(?! only)|can(?! only)|perhaps)(?![a-z'])`, cue('perhaps')),
  rule(
    '计划|打算|准备(?:做|练|上|冲|要)|明天|明早|后天|下次|下周|下个?月|目标|应该(?:做|练)|想(?:要|做|练|试|冲)|要做|将要|预计|安排(?!了)|待做|原本|原定|原来(?:想|要)|本想|本来(?:要|想|打算|计划)?|尝试|争取|希望',
    cue('plan'),
  ),
  rule(
    String.raw`(?:last (?:time|week|month|year|session|workout|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|previous(?:ly)?|used to|back when|(?:old|previous|former) (?:pr|best|max)|compared (?:to|with)|vs\.?|versus|a (?:week|month|year) ago|(?:weeks|months|years) ago|all-time|pr (?:is|was)|best (?:is|was|ever)|record (?:is|was)|my max (?:is|was)|up from|down from|estimated|theoretical|calculated|better than|than|for reference)(?![a-z'])`,
    cue('past'),
  ),
  rule('上次|上周|上个?月|以前|之前(?!的)|去年|前几天|过去|曾经|历史最好|纪录是|对比|相比|预估|估算', cue('past')),
  rule(
    String.raw`(?:stopped|quit|tapped out|bailed(?: out)?|called it(?: quits)?|cut (?:it |them )?short|got stuck|ran out of (?:time|gas|steam))(?: (?:at|after|on))?(?=\s(?:only )?(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b))`,
    cue('contrast'),
  ),
  rule(
    String.raw`(?:but|however|reality|though|although|except|instead|actual(?:ly)?|ended up|only (?:did|got|managed|made|hit|had)|nope|scratch that|i mean|correction|just did|so i did|ended with|wound up|turned into|became|settled for|(?:hit|made|reached|achieved)(?= (?:only )?\d)|managed|got)(?![a-z'])(?: (?:did|doing|only|with|got|managed))*`,
    cue('contrast'),
  ),
  rule(
    '但是?|不过|可是|然而|结果|实际(?:上)?(?:只)?(?:[做推拉蹲举](?:了|到)?|完成了?|是)?|只[做推拉蹲举](?:了|到)?|只完成了?|改(?:成|为|做)了?|换(?:成|做)了?|最后(?:只)?做了|却',
    cue('contrast'),
  ),
  rule(String.raw`(?:today|tonight|this (?:morning|time|session|week)|now)(?![a-z'])`, cue('today')),
  rule(
    String.raw`(?:did|done|completed|performed|finished|logged|result|results|yesterday)(?![a-z'])(?: (?:was|only))?`,
    cue('done'),
  ),
  rule('今天|今日|今晚|今早|这次', cue('today')),
  rule('昨天|刚才?|完成了?|做了|练了|已做', cue('done')),
  // Connectors.
  rule(
    String.raw`[x*✱∗](?![a-z])|x(?=(?:bar|bw|bodyweight|amrap|f\b|failure|max|empty|reps)\b)|by(?=\s?(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)\b))|times(?=\s(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)\b)|乘以?|\u00d7`,
    { kind: 'times' },
  ),
  rule(String.raw`@|(?:at|with|w/|using|load(?:ed)? (?:with|to)|holding|weighing)(?![a-z])|用了?|使用`, { kind: 'at' }),
  rule(String.raw`of(?![a-z])|每组(?:各)?(?:做了?)?|each set(?: of)?|per set|a set\b|一组(?=\s?\d{1,3}\s?[次个下])`, {
    kind: 'of',
  }),
  rule(
    String.raw`for(?![a-z])|(?<=(?:\dm|\d m|km|\dk|row|remo|miles?) )(?:in|en)(?=\s\d{1,2}:\d{2}|\s\d{1,3}(?:[.,]\d)?\s?(?:min|s(?:ec|ek|eg)?(?![a-z])|h(?![a-z])))`,
    { kind: 'for' },
  ),
  rule(String.raw`[:=](?!\))`, { kind: 'colon' }),
  rule(String.raw`[(\[{【《]`, { kind: 'open' }),
  rule(String.raw`[)\]}】》]`, { kind: 'close' }),
  rule(String.raw`[,、](?:\s?(?:and|then)(?![a-z]))?`, ([all]) => ({
    kind: 'separator',
    text: /then/.test(all) ? 'then' : 'comma',
  })),
  rule(String.raw`->|=>|→|⇒|➔|➡|⟶|>{1,3}|~>|—>|»`, { kind: 'separator', text: 'arrow' }),
  rule(String.raw`/(?!/)`, { kind: 'separator', text: 'slash' }),
  rule(String.raw`[|｜]{1,2}|—{1,2}|-{2,}(?!>)|•|·|…|\.{2,}`, { kind: 'separator', text: 'bar' }),
  rule(String.raw`\+`, { kind: 'separator', text: 'plus' }),
  rule(String.raw`(?<=\s)-(?=\s)`, { kind: 'separator', text: 'bar' }),
  rule(
    String.raw`(?:and )?(?:then|followed by|after that|afterwards|next)(?![a-z])|然后|接着|之后|随后|再做?|后来|其后`,
    { kind: 'separator', text: 'then' },
  ),
  rule(String.raw`(?:and|plus|&|also|as well as)(?![a-z])|和|跟|与|以及|还有|外加|又做了?|&`, {
    kind: 'separator',
    text: 'and',
  }),
  rule(String.raw`[\n\r]{1,2}`, { kind: 'stop', text: 'line' }),
  rule(String.raw`[。!！]|\.(?!\d)`, { kind: 'stop', text: 'sentence' }),
  rule(String.raw`[;；]`, { kind: 'stop', text: 'semicolon' }),
  rule(String.raw`[?？]`, { kind: 'stop', text: 'question' }),
];

function ordinalOf(word: string): number {
  const names = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
  return /^\d/.test(word) ? Number.parseInt(word, 10) : names.indexOf(word) + 1;
}
