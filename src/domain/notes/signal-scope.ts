// What takes a signal's words back: negation, supposition, another day, another person, an idiom, sarcasm.

/** Half-open offsets of a clause; sentences are runs of clauses. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** The sentence ends with a question mark. */
  readonly asked: boolean;
}

const CLAUSE_END =
  /[.。!?;\n,、()[\]—…:]|\d\.\d|\d:\d|\s-\s|(?<![a-z])(?:but|however|though|although|yet|otherwise|while|whereas|except)(?![a-z])|但是?|不过|可是|然而|虽然|而且|另外|结果(?=还|又|却|不|没|今天|就|也)/g;
const SENTENCE_END = /[.。!?;\n]/;

/** @param whole stretches that no clause ends within. */
export function clausesOf(text: string, whole: readonly Pick<Clause, 'start' | 'end'>[] = []): readonly Clause[] {
  const cuts: { start: number; end: number; sentence: number; asked: boolean }[] = [];
  let start = 0;
  let sentence = 0;
  const cut = (end: number) => {
    if (end > start) cuts.push({ start, end, sentence, asked: false });
  };
  for (const match of text.matchAll(CLAUSE_END)) {
    const [mark] = match;
    if (/^\d/.test(mark)) continue;
    if (whole.some((stretch) => match.index > stretch.start && match.index < stretch.end)) continue;
    cut(match.index);
    // A conjunction belongs to the clause it opens.
    start = /^[a-z\u4e00-\u9fff]/.test(mark) ? match.index : match.index + mark.length;
    if (SENTENCE_END.test(mark)) {
      if (mark === '?') for (const clause of cuts) if (clause.sentence === sentence) clause.asked = true;
      sentence += 1;
    }
  }
  cut(text.length);
  return cuts;
}

const NEGATION =
  /(?:(?<![a-z])(?:no|not|never|without|zero|keine?|nicht|ohne|sin|sans|aucune?|ning[uú]n|none of|free of|free from|hardly any|barely any|nor|neither|cannot)|n't|(?<![a-z])(?:dont|didnt|doesnt|wasnt|isnt|wont|havent|hasnt|aint)(?![a-z]))(?! only| sure| just)(?:[\s/]+(?!and(?![a-z]))[a-z'/]+){0,4}[\s-]*$/;
const HAN_NEGATION =
  /(?:不(?!过|错|小心|知|仅|但|光|管|断|同|得不|然)|没有?|无|未|毫无|并没有?|并不|没什么|没啥|不再|不太|不怎么|没怎么|零)(?:任何|感觉到?|觉得|出现|再|那么|太|特别|明显的?|什么|有|是|很|一点|丝毫)?(?:[^,\s就才还又却]{0,3})$|(?:没有?|无|毫无)(?:任何|什么|明显的?|一点)[^,\s就才]{0,7}$/;
/** "pain: none", "疼痛：无". */
const NEGATED_AFTER = /^\s*[:=?]?\s*(?:none|nope|nil|nothing|zero|no\b|0\s?\/\s?10|无|没有)(?![a-z])/;

export function isNegated(before: string, after: string): boolean {
  const near = before.replace(/.*(?<![a-z])(?:and|because|cause|bc|cuz|cos|since|so|plus|with)(?![a-z])/s, '');
  return NEGATION.test(near.slice(-60)) || HAN_NEGATION.test(before.slice(-14)) || NEGATED_AFTER.test(after);
}

const SUPPOSED =
  /(?<![a-z'])(?:if|in case|unless|what if|so (?:that )?(?:i|my|it|the)(?: \w+)? (?:don'?t|doesn'?t|won'?t|wouldn'?t|didn'?t)|wouldn'?t (?!stop|quit|let|go)|worr(?:y|ied|ying|ies)|afraid|scared|fear(?:s|ed|ing|ful)?|might|may(?! \d)|could(?! feel| hardly| barely)|would|hope(?:s|d|fully)?|hoping|avoid(?:s|ing|ed)?|prevent(?:s|ing|ed)?|risk(?:s|ing|y)?|(?:don'?t|didn'?t|do not) want|careful|cautious|wary|nervous|concerned|wonder(?:ing)?|should|usually|sometimes|often|tends? to|always gets?|will|won'?t|going to|gonna|can cause|causes|wish(?:ed|ing)?|fingers crossed|good for|great for|helps?(?: with)?|protects?|expect(?:ing)?|prone to|articles?|podcast|video about|read (?:about|that)|thought|expected|prehab|rehab|recover from|insurance|goal is|trying (?:not )?to|supposed to|shouldn'?t|want to|looking to|tomorrow|next (?:time|week)|for the sake|so as not to|warn(?:ed|s)|can(?=\s*$)|spare my|instead of risking|make sure|remember to|watch (?:the|my|that|out)|cue|falls|angst|miedo|peur|pour [eé]viter|para evitar)(?![a-z'])/;
const HAN_SUPPOSED =
  /如果|以为|要是|万一|假如|怕|担心|害怕|恐怕|希望|但愿|祈祷|避免|防止|预防|以防|以免|尽量|不让|别让|免得|可能[会要]|会不会|(?<!不)小心|注意|记得|提醒自己|为了不|容易(?:导致|受伤|伤|引起)|估计(?:明天|会|要)|明天|会导致|听说|据说|别练|别把|不要|下次|下周|差一?点|也许|说不定|会(?=疼|痛|累|受伤)/;
/** "Sore tomorrow", "PR attempt": not yet. */
export function isLater(after: string): boolean {
  return /(?<![a-z])(?:tomorrow|next (?:time|week)|attempt(?:s|ed)?|if)(?![a-z])/.test(after) || isInGeneral(after);
}

/** "Knee pain is normal": of anybody's. */
function isInGeneral(after: string): boolean {
  return /^(?: \w+){0,2} (?:is|are) (?:\w+ )?(?:normal|common|expected|typical|natural|inevitable)(?![a-z])|^[^,]{0,2}(?:是|很|挺|都)*(?:正常|常见|普遍)(?!了)|^痛?的?(?:视频|文章|帖子|预防|康复|讲座)/.test(
    after,
  );
}

const WANTED =
  /(?<![a-z])(?:going for|go for|chasing|chase|near|close to|almost|nearly|off|under|below|of my|old|previous|tie[ds]?|match(?:ed|ing)?|equal(?:l?ed)?|want|toward|towards|attempt(?:ing|ed)?|tried|trying|until|before|missed|miss|failed|short of|from)(?![a-z])(?: \w+){0,3}\s*$|(?:目标|差点|接近|冲击|想|尝试|挑战)[^,]{0,6}$/;

/** A record that was tried for, or nearly. */
export function isOnlyWanted(before: string): boolean {
  return WANTED.test(before);
}

const PAST =
  /(?<!from |since |after |than |as |by |of )(?<![a-z])(?:last (?:week|month|year|time|summer|winter|season|session|spring|fall|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:\w+ )(?:weeks?|months?|years?|days?) ago|used to|previously|in the past|back in|when i was|years (?:ago|back)|(?:from|in) (?:high school|college|childhood)|in my (?:teens|twenties|thirties|youth)|long ago|back then|always had|as a (?:kid|child|teen(?:ager)?)|surgery|history of|in (?:19|20)\d\d|(?:earlier|previous) (?:this|in the) (?:year|month))(?![a-z'])/;
const YESTERDAY = /(?<!from |since |after |than |as )(?<![a-z])yesterday(?!'s|[a-z])/;
const STILL = /(?<![a-z])(?:still|again|since|ever since|remains?)(?![a-z])|还是?|仍|依然|又|一直|自从/;
const HAN_PAST =
  /(?<!从|自|跟|和|比|像|因为|由于)(?:上周|上次|以前|去年|前几天|上个?月|[几多一二两三四五六七八九十]年前|大学时|曾经|过去|小时候|前阵子|(?:之前)(?!的))/;
const HAN_YESTERDAY = /(?<!从|自|跟|和|比|像|因为|由于)昨天/;

export function isSupposed(before: string): boolean {
  return SUPPOSED.test(before) || HAN_SUPPOSED.test(before);
}

/** @param sleepsThen last night is yesterday, and counts today. */
export function isPast(clause: string, sleepsThen: boolean): boolean {
  if (STILL.test(clause)) return false;
  return (
    PAST.test(clause) ||
    HAN_PAST.test(clause) ||
    (!sleepsThen && (YESTERDAY.test(clause) || HAN_YESTERDAY.test(clause)))
  );
}

const OTHERS =
  /(?<![a-z'])(?:wife|husband|girlfriend|boyfriend|gf|bf|partner|buddy|buddies|friend|friends|mate|mom|mum|mother|dad|father|brother|sister|son|daughter|kid|kids|baby|dog|cat|coach|trainer|coworker|colleague|boss|roommate|neighbou?r|teammate|guy|guys|someone|somebody|everyone|people|client|clients|spotter|uncle|aunt|grandma|grandpa|cousin|he|he's|she|she's|they|his|her|their|dude|lady|old man|athlete|player|others?|(?:meine? |mi |ma |mon |su |seine? )(?:frau|mann|freund(?:in)?|kumpel|bruder|schwester|vater|mutter|hermano|hermana|mujer|esposa|marido|amig[oa]|novi[oa]|entrenador|padre|madre|femme|mari|fr[eè]re|soeur|amie?|cop(?:ain|ine)|coach|m[eè]re|p[eè]re))(?:'s|s'|')?(?![a-z])/g;
const HAN_OTHERS =
  /小[李王张刘陈杨赵黄周吴]|老婆|老公|妻子|丈夫|女朋友|男朋友|女友|男友|朋友|同事|搭档|搭子|教练|孩子|儿子|女儿|爸爸?|妈妈?|哥哥?|姐姐?|弟弟?|妹妹?|他们?|她们?|队友|室友|别人|有人|伙伴|客户|学员|邻居|旁边的?|大家|那人|那哥们|姑娘|大叔/g;
const SELF =
  /(?<![a-z'])(?:i|i'm|i've|my|me|mine|myself|im|we|our)(?![a-z])|我(?!老|的?(?:朋友|同事|搭档|教练|孩子|儿子|女儿|爸|妈|哥|姐|弟|妹|女|男|室友|队友|妻|丈))|(?<!说)自己/;

/** Said of where somebody is, not of the writer. */
const BESIDE_ME = /(?:next to|beside|with|near|behind|told|showed|asked|warned|in front of) (?:me|us)(?![a-z])/g;

/** Said of somebody else: named before the words, and the writer is not between. */
export function isOfOthers(before: string, after: string): boolean {
  const last = [...before.matchAll(OTHERS), ...before.matchAll(HAN_OTHERS)].sort((a, b) => a.index - b.index).at(-1);
  if (!last) return false;
  return (
    !SELF.test(before.slice(last.index + last[0].length).replace(BESIDE_ME, '')) &&
    !/^[^,.;]{0,12}(?<![a-z])(?:me|my)(?![a-z])/.test(after)
  );
}

export function speaksOfOthers(clause: string): boolean {
  return isOfOthers(clause, '');
}

/** The clause goes on about whoever the one before was about. */
export function continuesSubject(clause: string): boolean {
  return /^\s*(?:and )?(?:he|she|they|it|it's|his|her|their|who|which)(?![a-z])|^\s*(?:他|她|它|所以)/.test(clause);
}

const IDIOMS = new RegExp(
  [
    String.raw`no pain,? no gain|hurt(?:s|ing)? in a good way|good (?:kind of )?(?:pain|hurt)|pain is (?:weakness|temporary|just|part)[^,.;]*|(?:is|are|was|were|such|being|what) a (?:real |right |total |bit of a |massive )?pain(?= (?:to|but|though|and|tbh|lol)|[.,!]|$)|a headache (?:to|for)|pain in the (?:ass|butt|arse|backside|rear)|(?:a|real|such a|total|right) pain in the neck|pain in the neck(?= to )|painful (?:to (?:watch|see)|amount)|(?:a |real |royal |such a )+pain to|pain cave|growing pains|painfully (?:slow|obvious|boring|long|early)|painstaking(?:ly)?|pain[- ]au`,
    String.raw`(?:it |that |this )?hurts? so good|(?:it |that |this )?hurts? (?:my |your |his |her )?(?:feelings?|ego|pride|wallet|soul|to (?:see|watch|say|admit|look|pay|think))|(?:won'?t|doesn'?t|wouldn'?t|can'?t|never) hurt to(?= )|wouldn'?t hurt|hurt(?:s|ing)? (?:locker|business)`,
    String.raw`sick (?:pump|pr|lift|workout|set)|sick and tired of|(?:so |really |getting |a bit )?tired of (?!being sore)|killer (?:workout|session|set|pump)|dead[- ]?(?:hang|stop|bug|last|weight|line|on|set|pool)s?|dead (?:easy|simple|empty|quiet|heavy)`,
    String.raw`stress (?:fracture|test)|stress(?:es)? the (?:importance|point|quads|glutes|muscle|chest|lats|hamstrings)|(?:cold|chip on (?:my|his|her)) shoulder|shoulder to shoulder|shoulder the`,
    String.raw`sore (?:loser|winner|point|spot|subject|thumb|throat)|(?:prices?|fees?|costs?|bills?|wallet|pride|ego|loss)(?: (?!and|but)\w+){0,4} hurts?|it pain(?:s|ed) me|back[- ]?(?:off|down)(?: sets?)?|back[- ](?:and[- ]forth|burner|pocket|day|workout|to[- ]back|up|log|room|bench)|on (?:the )?(?:other|one) hand|hands? down|hand in hand|by hand|hands[- ]on|hands on deck|out of hand|in hand|on hand|arm wrestle|costs? an arm and a leg|arm'?s length|leg (?:day|workout|session|up)|chest (?:day|workout)|arm (?:day|workout)|shoulder (?:day|workout)|glute (?:day|workout)|pull(?:ing|ed)? my leg|pulling (?:his|her) leg|break a leg|last legs?`,
    String.raw`head (?:start|coach|first|to|over heels|spinning|phones?|space|clear)|clear my head|neck and neck|up to my neck|breathing down my neck|knee[- ](?:sleeves?|wraps?|pads?|deep|jerk|brace)|wrist[- ](?:wraps?|straps?|bands?)|elbow[- ](?:sleeves?|wraps?|grease|room)|ankle weights|heel[- ]elevated|elevated heels|lifting belt|hip (?:hop|circle|band)s?|get (?:it|that|this|\w+) off my chest|toe the line|toe[- ]to[- ]toe|on my toes|foot the bill|best foot forward|cold feet|bees knees`,
    String.raw`sleep(?:ing)? on (?:it|this|that|these|\w+ (?:squats?|press|curls?|rows?))|slept on (?:this|these|it|exercise)|sleeper (?:hit|pick)|heart ?ache|to die for|break[- ]?a sweat|feel the burn|deadline passed|strain(?:s|ing)? to (?:see|hear)|press(?:ure)? (?:washer|cooker)|happy (?:hour|birthday|new year|monday|friday|holidays|to (?:see|help))|sharp(?:ly)? at \d|\d ?sharp|no sweat|bench(?:ed)? (?:is|was) the warm|killing it|kill(?:ed|ing) (?:this|that|the|those)`,
    String.raw`good morning(?:s)?|not (?:too |so |half |that |all that )?bad(?:ly)?(?: at all)?|(?:not|never) (?:too |so )?shabby|beat[- ](?:the|my|his)`,
    '看着(?:都|就)?(?:觉得)?疼|肉[疼痛]|蛋疼|不[痛疼]不痒|让(?:我|人)头[疼痛]|头[疼痛]的(?:是|问题|事)|钱包[疼痛]|酸爽|痛快|痛并快乐|令人头疼|让人头疼|头疼的是|心疼|心痛|痛定|疼爱|死磕|死虫|累计|累积|积累|连累|困难|困扰|麻烦|烦请|压力(?:训练|测试|裤|袜)|负重|硬拉|头部|(?:疼不疼|痛不痛|累不累|酸不酸)|上手|顺手|双手|手里|手机|手套|拿手|对手|帮手|新手|单手|助手|腰带|护腰|护膝|护腕|护肘|膝跳|背包|腿举|推胸|胸推|挺胸|肩推|推肩|提膝|坐姿|臀推|背部训练|腿日|胸日|背日|练(?:胸|背|腿|肩|臀|手臂|腹)(?:日|天)?|上头(?![疼痛刺])|带头|镜头|头一|回头|一头|没事找事|爽约|没关系|不好意思|状态栏',
  ].join('|'),
  'g',
);

/** Idioms blanked out, unit for unit. */
export function withoutIdioms(text: string): string {
  return text.replace(IDIOMS, (idiom) => '_'.repeat(idiom.length));
}

const SARCASM =
  /(?:^|[\s,.!])\/s(?:$|[\s.!])|(?<![a-z])(?:oh,? (?:great|joy|good|wonderful|fantastic|lovely|perfect|yay|goody)|just (?:great|wonderful|perfect|fantastic|lovely|what i needed)|yeah,? right|yay|woo-?hoo|love (?:it )?(?:how|when|that|waking|being|having|it when)|thanks (?:a lot )?(?:body|knee|back|work|life|boss|kids)|what (?:a|an) (?:joy|treat|delight|blessing|surprise|shocker|great (?:way|start)|wonderful (?:way|start))|how (?:lovely|wonderful|nice|fun)|lucky me|as if|because who needs|who needs|living the dream|so (?:glad|happy|excited|thrilled) (?:that )?(?:my|the)|couldn'?t be happier|10\/10 would)(?![a-z])|🙄|呵呵|真是太好了|太好了[,，]?又|可真(?:是)?(?:好|棒|行)|真棒[,，]又|真好[,，]又|多谢|谢谢啊|真会|好极了[,，]又|太棒了[,，]又/;

export function isSarcastic(sentence: string): boolean {
  return SARCASM.test(sentence);
}
