// Signals put together: a thing, a few words, and what is said of it. Wider than the fixed phrases of the lexicon.
import { cue, type Cue } from './signal-cue.ts';

const ABSENT = { polarity: 'absent', settled: true } as const;
const BETTER = { polarity: 'improving', settled: true } as const;
const SETTLED = { settled: true } as const;

/** At most so many words between, none of which opens another remark. */
function gap(most: number): string {
  return String.raw`(?: (?!but|and|so|then|while|because|which|though|no|not|never)[\w']+){0,${most}} `;
}

const BAD = String.raw`(?:bad|badly|poor|poorly|terribl[ey]|awful(?:ly)?|horribl[ey]|rough|crap(?:py)?|shit(?:ty|e)?|rubbish|garbage|trash|lousy|dreadful(?:ly)?|abysmal|atrocious|dire|grim|shocking|a disaster|a mess|messy|a joke|subpar|disappointing|mediocre|patchy|fitful(?:ly)?|ruined|suck(?:s|ed)|lacking|all over the place|worse|off)`;
const GOOD = String.raw`(?:good|great|well|fine|solid|excellent|amazing|awesome|fantastic|perfect(?:ly)?|brilliant(?:ly)?|superb|wonderful(?:ly)?|lovely|decent|nice(?:ly)?|alright|top[- ]notch|on point|spot on|stellar|phenomenal|incredible)`;
const MENDING = String.raw`(?:better|improv(?:ed|ing)|getting there|back on track|coming (?:back|along|together|around|on)|progressing|normali[sz]ing|picking up|on the up)`;
const DEGREE = String.raw`(?:really |so |very |pretty |quite |super |a bit |a little |kind of |kinda |rather |totally |completely |absolutely |just |too |extremely )*`;
const FEEL = String.raw`(?:feels?|felt|feeling)`;
const WORK = String.raw`(?:work|office|uni|school|home|life|family|job|deadlines?|exams?|project|boss)`;
const THING = String.raw`(?:racks?|bench(?:es)?|machines?|barbells?|dumbbells?|dbs|plates|cables?|treadmills?|rowers?|bikes?|platforms?|stations?|equipment|smith|kettlebells?|leg press|pulldown|chain|pulley|seat|clips|collars|safeties|bands?)`;
const MOVED = String.raw`(?:dropp(?:ed|ing|s)|fell|falling|cav(?:ed|ing|es)|collaps(?:ed|ing|es)|flar(?:ed|ing|es)(?![- ]up)|round(?:ed|ing|s)|sagg(?:ed|ing)|sags|shift(?:ed|ing|s)|twist(?:ed|ing|s)|wobbl(?:ed|ing|es)|buckl(?:ed|ing|es)|drift(?:ed|ing|s)|tilt(?:ed|ing|s)|rotat(?:ed|ing|es)|hyperextend(?:ed|ing|s))`;

export const ENGLISH_PHRASES: readonly Cue[] = [
  cue(
    'pain',
    String.raw`tennis elbow|golfer'?s elbow|sciatica|bursitis|plantar fasciitis|(?:runner|jumper)'?s knee|stinger|impinge(?:d|ment)|shooting pains?|crick(?:ed)? in`,
  ),
  cue(
    'pain',
    String.raw`jab(?:s|bed|bing)?|zing(?:s|ed|er)?|jolt|crick(?:ed)?|torn|tore|ruptured|gave way|giving way|went (?:pop|crunch)|catching|grinding|creak(?:y|ing)|rolled|twisted|bugg(?:ed|ing)(?: me)?|upset|protest(?:ed|ing)|whin(?:ed|ing)|moan(?:ed|ing)|whing(?:ed|ing|eing)|aggravat(?:ed|ing)|dodgy|iffy|ropey|(?:is|was|been|got) (?:\w+ )?(?:bad|awful|terrible|horrible|rough|crap(?:py)?|shit(?:ty)?)`,
    { needsPart: true },
  ),
  cue(
    'pain',
    String.raw`(?:much |a lot |way |far |a bit |so much )?happier|less (?:of an issue|of a problem|trouble|bother)|\d{2} ?% (?:better|healed|recovered)|half as bad|much better|better (?:than|every|each|by the) \w+|not 100 ?%,? but better`,
    { ...BETTER, needsPart: true },
  ),
  cue(
    'pain',
    String.raw`stopped (?:complaining|whining|clicking|acting up|bugging me|being a problem|playing up)|(?:did(?:n'?t| not)|has(?:n'?t| not)|never) (?:complain(?:ed)?|act(?:ed)? up|bug(?:ged)?(?: me)?|flare(?:d)?(?: up)?|play(?:ed)? up|protest(?:ed)?)|no (?:[\w']+ ){0,2}(?:issues?|problems?|trouble|complaints?|drama|flare[- ]?ups?)(?! sleeping| falling asleep)|behav(?:ed|ing)|cooperat(?:ed|ing)|(?:like|good as) new|back to (?:normal|100 ?%|full strength)`,
    { ...ABSENT, needsPart: true },
  ),
  cue(
    'fatigue',
    String.raw`(?:legs?|arms?|quads|body|muscles|limbs|calves|glutes|hamstrings)(?: \w+){0,2} (?:like|made of) (?:\w+ )?(?:noodles|spaghetti|jelly|jello|lead|rubber|concrete|bricks|wood|stone|mush)|(?:took|takes|taken) it out of me|sapped|flagging|no (?:juice|legs|strength)|nothing left|brain fog|foggy|groggy|hung ?over|battery (?:is |was )?(?:low|empty|dead|flat)|sore (?:all over|everywhere|from head)|dog[- ]tired|bushed|whacked|done in|hit (?:a|the) wall|bonked|lifeless|leaden|depleted|(?:haven'?t|hadn'?t|have not|didn'?t|did not) (?:fully |really |properly )?recover(?:ed)?|recovery${gap(2)}${BAD}|need (?:a )?(?:rest day|deload|day off)|half[- ]asleep|ran on fumes`,
    SETTLED,
  ),
  cue(
    'fatigue',
    String.raw`recovered (?:really |very )?(?:well|nicely|fully|completely)|recharged|spring in my step|wide awake|raring to go|${FEEL} ${DEGREE}(?:rested|refreshed|lively|snappy|energi[sz]ed)`,
    ABSENT,
  ),
  cue(
    'fatigue',
    String.raw`more (?:pep|spring|juice|gas|life|bounce)|less (?:beat up|drained|groggy|knackered|worn[- ]?out|wiped|heavy)|(?:energy|fatigue|soreness|tiredness)${gap(3)}(?:${MENDING}|lifting|fading|easing|going away)`,
    BETTER,
  ),
  cue(
    'sleep',
    String.raw`(?:sleep|slept|sleeping)(?:'s)?${gap(4)}${BAD}|${BAD} (?:\w+ )?(?:night'?s? )?sleep|(?:woken|woke|waking|kept awake|kept (?:me )?up)(?: up)?(?: \w+){0,3} (?:by|all night|at [1-5](?:am)?|every hour|constantly|repeatedly)|up (?:at|since|from) [1-5](?::\d\d)? ?(?:am|a\.m|in the morning)|(?:[0-5]|one|two|three|four|five) ?(?:hours?|hrs?|h) of (?:shut-?eye|kip|rest)|nightmares|(?:late|short) night`,
    SETTLED,
  ),
  cue(
    'sleep',
    String.raw`(?:sleep|slept|sleeping)(?:'s)?${gap(3)}(?:${GOOD}|(?:[7-9]|1[0-2]|seven|eight|nine|ten)(?:\.5)? ?(?:hours|hrs|h))|(?:full|whole|solid|straight|uninterrupted) (?:\w+ )?(?:night(?:'s (?:sleep|rest))?|(?:[7-9]|seven|eight|nine|ten) hours)|caught up on sleep`,
    ABSENT,
  ),
  cue('sleep', String.raw`(?:sleep|sleeping)${gap(4)}${MENDING}`, BETTER),
  cue(
    'stress',
    String.raw`pressure (?:at|from|with|in) (?:the )?${WORK}|(?:feeling|under) (?:the |a lot of |so much )?(?:pressure|strain)|${WORK}(?:'s)?(?: \w+){0,2} (?:madness|chaos|mayhem|crunch|drama|worries|nightmare|manic|overwhelming|getting to me|piling up|pile[- ]?up)|wound up|uptight|worried sick|panick(?:ed|ing|y)|overloaded|overworked|(?:a lot|too much|so much|stuff) on my mind|(?:can'?t|couldn'?t) switch off|too much (?:work|going on)|nervous wreck|hectic`,
  ),
  cue(
    'stress',
    String.raw`no worries(?= (?:at|today|this|lately|right)|[.,!]|$)|(?:head|mind) (?:is |was |feels )?(?:clear|calm|at ease|quiet)|(?:feel(?:ing)?|felt) ${DEGREE}(?:calm|chill(?:ed)?|zen|at ease|peaceful|carefree)|clear[- ]headed|worry[- ]free`,
    ABSENT,
  ),
  cue(
    'stress',
    String.raw`(?:${WORK}|things)(?: \w+){0,2} (?:calm(?:ed|ing|er)|quiet(?:ed|er|ening)|settl(?:ed|ing)|eas(?:ed|ing))(?: down| off| up)?|stress${gap(3)}(?:lifting|fading|dropping|coming down)|calmer|more relaxed`,
    BETTER,
  ),
  cue(
    'mood_positive',
    String.raw`grin(?:ning)?|smil(?:e|ing|ed)|(?:confidence|morale|spirits|mood|motivation|drive) (?:is |was |are |were )?(?:\w+ )?(?:high|great|good|through the roof|boosted|soaring|back|excellent|up)|(?:could ?n[o']t|cannot|can'?t) (?:be|have been|feel|ask for) (?:any )?(?:more |better)?(?:happier|pleased|prouder|proud|happy|satisfied)?|elated|chuffed|giddy|hyped|fired up|amped|joyful|a joy|uplifted|rewarding|satisfying|upbeat|cheery|rocked (?:it|this)|owned it|on a high|mood boost(?:er)?|best (?:\w+ ){0,2}in (?:a while|ages|weeks|months|forever)|${FEEL} ${DEGREE}(?:light|explosive|springy|bulletproof|accomplished|capable|athletic|awake|optimistic|unbeatable)|can'?t wait|(?:fun|satisfying|awesome|cracking|productive|ripping) (?:\w+ )?(?:session|workout|day|one|ride|run)`,
    SETTLED,
  ),
  cue(
    'mood_negative',
    String.raw`(?:hate|hated|loathed?|despised?)(?= )|let ?down|(?:was|is|am)?(?:n'?t| not|wrong|bad|poor) (?:\w+ ){0,4}(?:headspace|frame of mind|mindset)|deflated|dejected|${FEEL} ${DEGREE}(?:flat|empty|lost|alone|stupid|embarrassed|ashamed|guilty|uninspired|unfocused|distracted|weaker|out of it|out of shape|slow)(?: and \w+)?|irritable|mad at myself|angry (?:at|with|about)|furious|raging|fuming|gloomy|glum|(?:low|foul|sour|dark) mood|mood${gap(2)}(?:low|down|bad|off|foul|poor|dark|tanked)|motivation${gap(3)}(?:low|gone|zero|nonexistent|tanked|lacking|missing|down|shot)|(?:can'?t|couldn'?t|hard to|struggled to|struggling to|difficult to) (?:get|find|stay|be|muster)(?: \w+)? (?:motivat(?:ed|ion)|excited|focused|enthusiasm)|no (?:drive|enthusiasm|desire|interest|joy|will|spark)|(?:drag(?:ged)?|forced?|had to (?:drag|force)) myself|not (?:my|a good|the best|a great|a fun|my best) (?:\w+ )?(?:day|session|workout)|embarrassing|humiliating|cried|crying|tears|(?:wanted to|felt like) (?:quit(?:ting)?|cry(?:ing)?|go home|giv(?:e|ing) up)|boring|tedious|monotonous|waste of time|ugh|shambles`,
    SETTLED,
  ),
  cue(
    'form_issue',
    String.raw`(?:chest|torso|hips?|knees?|elbows?|back|shoulders?|heels?|core|wrists?|butt|bar)(?: \w+){0,2} ${MOVED}|(?:form|technique|execution|alignment|bracing|balance|control|timing|lockout|posture|range of motion)${gap(3)}(?:${BAD}|slipp(?:ed|ing)|broke|broken|lost|crumbl(?:ed|ing)|fell apart)|bounc(?:ed|ing) (?:\w+ ){0,2}off|ego[- ]?lift(?:ed|ing)?|los(?:t|ing) (?:my )?(?:balance|position|brace|tightness|tension|form)|struggl(?:ed|ing) (?:to keep|with|to hold) (?:my )?(?:form|balance|depth|technique|position|chest|back)|too much (?:lean|arch|sway|body english)|over[- ]?arch(?:ed|ing)|no leg drive`,
  ),
  cue(
    'form_issue',
    String.raw`(?:could ?n[o']t|couldn'?t|didn'?t|can'?t|failed to|failing to|hard to) (?:keep|hold|maintain|stay|lock)(?: my| the)?(?: \w+)? ?(?:straight|up(?:right)?|flat|neutral|tight|stable|steady|out|balanced|position|form)|not (?:deep|low) enough`,
    SETTLED,
  ),
  cue(
    'form_issue',
    String.raw`(?:form|technique|execution|depth|positions?|bar path)${gap(3)}(?:${GOOD}|crisp|clean|tight|smooth|strict|consistent)`,
    ABSENT,
  ),
  cue('form_issue', String.raw`(?:form|technique|execution|depth|lockout|bar path)${gap(3)}${MENDING}`, BETTER),
  cue(
    'pr',
    String.raw`(?:new|big|huge|massive) (?:\w+ ){0,2}(?:max|best|record)|(?:beat|broke|broken|smashed|topped|bested|exceeded|surpassed|shattered|crushed) (?:my|the|an?) (?:[\w']+ ){0,3}(?:record|best|pr|pb|max|1rm)|joined the \w+ (?:\w+ )?club`,
  ),
  cue(
    'pr',
    String.raw`never (?:lifted|done|pulled|squatted|benched|run|rowed|pressed|hit) (?:\w+ )?(?:more|that|this|so|heavier|faster)(?: \w+)?`,
    SETTLED,
  ),
  cue(
    'equipment',
    String.raw`${THING}(?:'s)?(?: \w+){0,4} (?:taken|occupied|in use|unavailable|broken|snapped|out of order|hogged|out of service|faulty|locked|reserved|booked|monopoli[sz]ed|busted|kaput|under repair|being (?:repaired|fixed|serviced|used))|no (?:\w+ ){0,2}${THING}(?: \w+)? (?:in|at|here|there|today|left)(?! \d)|queu(?:e|ed|ing)|line for|(?:sharing|shared) (?:the|a) ${THING}|limited (?:equipment|weights|plates|selection)|(?:hotel|airbnb|apartment) gym (?:only|has|had|with) `,
    SETTLED,
  ),
  cue(
    'equipment',
    String.raw`(?:barely|hardly|almost) (?:anyone|anybody|no ?one|a soul)(?: \w+)?|no ?one (?:there|around|else)(?: \w+)?|(?:every|any) (?:machine|rack|bench)(?: was)? (?:free|available|i wanted)|no (?:crowds?|lines?|queues?)|ghost town`,
    ABSENT,
  ),
  cue(
    'time_limit',
    String.raw`(?:\d{1,3}|an|half an|ten|fifteen|twenty|thirty|forty) ?(?:mins?|minutes?|hour) (?:was|is|were) all|all (?:i|the time i) had time|(?:meeting|appointment|shift|call|class|train|flight|bus|interview) (?:at \d|in \d|to catch|soon)|(?:had|have|need(?:ed)?) to (?:get (?:to (?:work|school)|back|home)|catch (?:a|the|my))|(?:gym |it )?(?:clos(?:es|ed|ing)|shuts?|shutting) (?:at \d|in \d|early|soon)|hurried|hast(?:e|ily|y)|against the clock|between (?:meetings|classes|calls|shifts|lectures)|condensed|squeez(?:e|ed|ing) (?:it |this |a \w+ |one )?in|short(?:er)? (?:\w+ )?(?:than planned|than usual)|limited time|ran over at work`,
  ),
];
