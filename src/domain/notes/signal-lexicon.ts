// Words that are signals, in English. Each pattern says what it means by itself; negation and the like come after.
import { cue, type Cue } from './signal-cue.ts';

const BETTER = { polarity: 'improving', settled: true } as const;
const ABSENT = { polarity: 'absent', settled: true } as const;
const SETTLED = { settled: true } as const;
const HOURS = String.raw`(?:hours?|hrs?|h)\b`;
/** Where soreness is pain, and "fine" means that it does not hurt. */
const JOINT = String.raw`(?:knees?|shoulders?|elbows?|wrists?|hips?|back|ankles?|neck|groin|achilles|shins?|f(?:oo|ee)t|hamstrings?|hammy|cal(?:f|ves))`;
const LOW = String.raw`(?:[0-5](?:\.\d)?|one|two|three|four|five)`;

export const ENGLISH_CUES: readonly Cue[] = [
  // Pain.
  cue(
    'pain',
    String.raw`pain(?:s|ful|fully|ing|ed)?|hurt(?:s|ing)?|hurst|hutrs|hurs|hurtts|hrts|hurtz|pian|paain|paiin|pani|aches and pains|ack(?:ing|es)|achin|acheing|charl(?:e|ie)y? horse|side stitch|stitch in (?:my|the) side|ach(?:e|es|ed|ing|y|ey)|twinges?|twing(?:ed|ing|ey)|cramp(?:s|ed|ing|y)?|discomfort|throbb?(?:ing|s|ed)|inflam(?:ed|mation)|tend[io]n(?:itis|opathy)|tendonitis|injur(?:y|ed|ies)|agony|shin splints?|headache|spasm(?:s|ed|ing)?|niggl(?:e|es)`,
  ),
  // Everyday words, pain only of a named part.
  cue(
    'pain',
    String.raw`tweak(?:s|ed|y|ing)?|pinch(?:es|ed|ing|y)?|strain(?:ed)?|sprain(?:ed)?|pulled (?:a|my|the|something)|pulled(?= (?:(?:left|right|l|r|both) )?(?:hammy|hamstrings?|groin|pec|calf|quad|rotator|biceps?|triceps?|lat|back|neck)(?![a-z]))|overstretched|uncomfortable|stabbing|sharp|stinging|stings?|stung|swollen|swelling|flar(?:e|es|ed|ing)[- ]?up|act(?:ing|ed|s) up|giving me (?:trouble|issues|problems|grief)|(?<!be )bother(?:s|ed|ing)?(?: me)?|nag(?:ging|ged|s)|bark(?:ed|ing|s)|grumpy|grouchy|touchy|seiz(?:ed|ing) up|lock(?:ed|ing) up|jammed|jarred|rolled (?=my|the|it)|twisted (?=my|the|it)|(?:gave|gives|giving) me (?:\w+ )?(?:trouble|issues?|problems?|grief|gyp|jip|hell)|giving me (?:gyp|jip|hell|a hard time)|play(?:s|ed|ing) up|(?:did(?:n'?t| not)|does(?:n'?t| not)|do(?:n'?t| not)) (?:really |quite )?(?:like|love|enjoy|agree)|not (?:loving|liking|enjoying)|hated|hates|ouch|ow|crunch(?:ed|es|ing|y)?|talking to me|niggl(?:ed|ing|y)|irritat(?:ed|ion|ing)|killing me|zapped|popped|pops?|popping|click(?:ing|y)|tender(?:ness)?|bruised?|(?:feels?|felt|feeling) (?:\w+ )?(?:weird|funny|strange|wrong)|(?:is|was|being|been|still) (?:\w+ )?an? (?:problem|issue)|not (?:happy|right|great|good)|(?:feels?|felt|is|was|bit|little) off|angry|cranky|unhappy|wonky|numb(?:ness)?|tingl(?:ing|es|y)|gave out|gives out|worse(?:ned|ning)?|flared|complain(?:ed|s|ing)|screaming|an? (?:\w+ )?pull(?= (?:in|on))|(?:has|have|had|having) (?:some |an? |a few )?(?:issues?|problems?|trouble)|['"](?:great|fine|amazing|fantastic|wonderful|perfect)['"]`,
    { needsPart: true },
  ),
  cue(
    'pain',
    String.raw`bad(?= (?:left |right )?${JOINT}(?! (?:position|angle|form|rounding|drive|path))(?![a-z]))|(?<=${JOINT} )(?:trouble|issues?|problems?|flare[- ]?ups?)`,
    { needsPart: true },
  ),
  cue(
    'pain',
    String.raw`threw (?:out )?(?:my|the) (?:lower |upper )?back(?: out)?|(?<=back )(?:went|gave|gone|is|goes) out(?! for)`,
    SETTLED,
  ),
  // A muscle that burns is at work, one that feels rough is tired.
  cue(
    'pain',
    String.raw`(?:kill(?:s|ed)?|wreck(?:s|ed)?|destroy(?:s|ed)?|murder(?:s|ed)?)(?= (?:my|the|both) )|(?:feels?|felt|feeling) (?:\w+ )?(?:bad|awful|terrible|horrible|rough|crap(?:py)?|shit(?:ty)?)`,
    { needsPart: true, ofJoint: true },
  ),
  cue('pain', 'burning', { needsPart: true, ofJoint: true }),
  cue(
    'pain',
    String.raw`${JOINT}(?: ?[:=])?(?: (?:is|was|at|about|around|like|an?))* (?:10|[1-9](?:\.5)?)\s?(?:\/|out of)\s?10(?!\d|\/)`,
    SETTLED,
  ),
  cue('pain', String.raw`tweaked (?:it|something)|pulled (?:something|a muscle)|sprained|strained (?:it|something)`),
  cue(
    'pain',
    String.raw`(?:pain|ache|soreness|discomfort|twinge|it|knee|shoulder|elbow|wrist|hip|back|ankle|neck|hamstring)(?: \w+){0,3} (?:(?:is |are |was |feels? |felt |feeling |got |getting |has been |slowly |finally |much |a lot |way |a bit |a little |slightly |already |definitely |and )+)(?:better|improving|improved|easing(?: up| off)?|eased(?: up| off)?|healing|recovering|on the mend|subsid(?:ed|ing)|less (?:painful|sore|achy|bad)|fading|settling(?: down)?|settled)`,
    { ...BETTER },
  ),
  cue(
    'pain',
    String.raw`(?:less|not as much|reduced|decreas(?:ed|ing)|eas(?:ed|ing)|lower(?! (?:back|bakc?|bcak|leg|body))|diminish(?:ed|ing)|fading|subsid(?:ed|ing)) (?:(?!and|but|with)\w+ ){0,3}(?:pain|discomfort|ache|soreness|twinge)|(?:pain|ache|soreness|discomfort)(?: \w+){0,2} (?:down|dropped|went|gone) (?:\w+ )?from (?:an? )?\d|(?:hurts?|hurting|aches|aching|painful|sore) (?:quite )?(?:a lot|a bit|way|much|far|a little|slightly|noticeably)? ?less|(?:pain|strain|tweak|issue|problem|thing|it|niggle|soreness|ache|injury) (?:is |has |are )?(?:almost|nearly|mostly|pretty much) (?:gone|healed|fine|over|resolved)|(?:doesn'?t|don'?t|didn'?t) (?:hurt|ache|bother me) (?:as|so) (?:much|bad(?:ly)?)|hurts? less|hurting less|(?:pain|ache|soreness|discomfort|swelling|inflammation) (?:(?:is|has|have|went|gone|going|come|coming|came) )+down(?! (?:the|stairs|hill|into|on))|(?:pain|ache|discomfort) (?:is |was |feels )?(?:much |a lot |a bit )?less|(?:went|gone|down|dropped) from (?:an? )?\d(?:\.\d)? to (?:an? )?\d|nothing (?:like|compared (?:to|with)) (?:yesterday|last \w+|before|\w+day)|(?:but|though|just|way|much|(?:a )?(?:lot|bit|little)) less (?:so )?than (?:yesterday|before|it (?:was|did)|usual|(?:last|on) \w+|\w+day)|(?:slowly )?going away|not (?:hurting|aching|bothering me) (?:as|so) much|eas(?:ed|ing|es) (?:off|up)|not (?:as|so) (?:painful|sore|bad|achy)|(?:less|not (?:as|so)) (?:angry|grumpy|cranky|irritated|stiff|swollen|tender|bothersome|achy|sore|painful)|(?:but|and) (?:much |a bit |a lot |slightly )?better|(?<=(?:${JOINT}|traps?|quads?|glutes?|biceps?|triceps?|forearms?|chest|pec|lats?|ribs?|toes?|thumb|hand) )better|(?:almost|nearly|mostly) (?:gone|healed|back to normal|fine)|(?:calm(?:ed|ing)|quiet(?:ed|ening|en(?:ed)?)|settl(?:ed|ing)|loosen(?:ed|ing)) (?:down|up)|com(?:ing|es) (?:around|round|along|right)|turning (?:the|a) corner|on the (?:mend|up)|(?:improving|improved|healing|recovering|easing|(?:got|getting|feels|felt|is) (?:much |a lot |way |a bit |slightly )?better)`,
    { ...BETTER, needsPart: true },
  ),
  cue(
    'pain',
    String.raw`nothing (?:really |else )?(?:hurts?|hurting|aches|aching|bothered me|painful|sore)|(?:pain|ache|twinge|soreness|discomfort)(?: \w+){0,3} (?:never|didn'?t) (?:came|come|show(?:ed)?|return(?:ed)?|appear(?:ed)?|start(?:ed)?)(?: back| up| again)?|pain[- ]?free|painless(?:ly)?|without (?:any )?(?:pain|discomfort|issues?)|(?:pain|ache|soreness|twinge|discomfort|injury|niggle)(?: \w+){0,3} (?:is |are |was |has |all |completely |now |finally )*(?:gone|disappeared|vanished|healed|resolved|cleared(?: up)?|went away|over)|(?:tweak|strain|sprain|thing|issues?|problem)(?: (?:from|in|on|with)(?: my| the)?(?: \w+){1,2})? (?:is |was |has |are |all |completely |now |finally |fully )*(?:gone|disappeared|vanished|healed|resolved|cleared(?: up)?|went away|over|sorted|history)|no longer (?:hurts?|hurting|painful|sore|aches|bothering me)|stopped (?:hurting|aching|bothering me)`,
    { ...ABSENT },
  ),
  cue(
    'pain',
    String.raw`(?:(?:feels?|felt|feeling|is|are|was|were|seems?|held up|holding up|did|been|behaved|behaving|all)(?: (?!not|no|never)\w+){0,2} )(?:fine|ok|okay|good|great|normal|100 ?%|healthy|happy|no (?:issues?|problems?|complaints?)|perfect|well|solid|healed)|held up (?:well|fine|great|ok)|(?<=${JOINT} ?[:=-] ?)(?:fine|ok|okay|good|great)(?=\s*(?:$|[,.;!)]))|(?:no|zero) (?:issues?|problems?|complaints?|trouble)(?! sleeping| falling asleep)|(?:it|they|that)(?:'s| is| are|'re| has| have)? (?:all |completely )?(?:gone|fine|ok|okay)|(?:it|they) held up|(?:gave|giving|gives) me no (?:trouble|issues?|problems?|grief)|(?<=[,;:] ?)(?:none|nothing)(?=\s*(?:$|[,.;!)]))|all good|nothing to report|${JOINT} (?:all |totally |perfectly |completely )?(?:fine|ok|okay|good|solid|happy)(?=\s*(?:$|[,.;!)]|today|now|again|and|with|on))|(?:fine|ok|okay)(?= (?:today|now|again|this time))`,
    { ...ABSENT, needsPart: true },
  ),
  cue('pain', String.raw`sore(?:ness|r)?|soar|sroe`, { sore: true }),
  // Fatigue.
  cue(
    'fatigue',
    String.raw`tired(?:ness)?|exhaust(?:ed|ion|ing)|fatigued?|drained|wiped(?: out)?(?! down)|worn[- ]?out|burn(?:ed|t)[- ]?out|burnout|run[- ]?down|beat[- ]?up|beat(?=[.,!;]|$)|gassed|knackered|shattered|lethargic|sluggish|spent(?! \d| (?:the|an?|some|too|half|most|about|more))|pooped|zonked|sleepy|drowsy|weary|dead on my feet|(?:low|no|zero|lack of|lacking|little) energy|energy (?:was |is |levels? )?(?:was |is |were )?(?:low|tanked|in the toilet|gone|zero)|out of gas|running on (?:empty|fumes)|(?:legs?|arms?|body|quads|glutes|hamstrings|everything|i'?m|i am|feel|felt|feeling) (?:\w+ ){0,3}(?:dead|toast(?:ed)?|fried|cooked|shot|trashed|wrecked|smashed|smoked|like (?:lead|jelly|jello|concrete|bricks?|noodles|rubber|wood|logs|stone|cement|tree trunks|dead weight|anchors))|(?:still|so|absolutely|totally|completely|feeling|felt|pretty|just) (?:fried|toast(?:ed)?|cooked|trashed|wrecked|shot)|(?:(?:could |can )?(?:barely|hardly)|could ?n[o']t|can'?t) (?:even )?(?:lift my (?:arms|legs)|walk|stand(?: up)?|move|keep my eyes open|climb (?:the )?stairs)|yawn(?:ed|ing)|dragging(?! (?:the|my (?:feet|toe)|bar|a))|(?:no|nothing|not much|little) (?:gas |left )?(?:left )?in the (?:tank|legs)|(?:everything|weights?|the bar) (?:felt|feels|was) (?:so |really |very |super |extra |unusually )?heavy|running on caffeine|(?:legs?|arms?|body|quads|limbs) (?:\w+ ){0,2}heavy|heavy legs|doms|under[- ]?recovered|not recovered|overtrained|couch potato|jet[- ]?lag(?:ged)?`,
  ),
  cue(
    'fatigue',
    String.raw`(?:less|not (?:as|so)) (?:tired|fatigued|exhausted|sore|sluggish)(?: (?:than|as|today|now)[^,.;]{0,20})?|recovering (?:well|nicely|fast)|(?:energy|fatigue|recovery|soreness)(?: \w+){0,2} (?:better|improving|improved|coming back|returning|up)|more (?:energy|energetic)|better recovered`,
    { ...BETTER },
  ),
  cue(
    'fatigue',
    String.raw`(?:legs?|body|arms|quads|i'?m|am|finally) (?:\w+ )?recovered|(?:fully |well[- ]|feel(?:ing)? |felt |all |nice and )(?:fresh|recovered|energi[sz]ed|energetic)|well[- ]?rested|full of (?:energy|beans)|(?:lots|plenty|tons|loads) of energy|high energy|energy (?:was |is |levels? )?(?:were |was |is )?(?:high|great|good)|good energy|great energy|refreshed|energetic`,
    { ...ABSENT },
  ),
  // Sleep.
  cue(
    'sleep',
    String.raw`sleep'?s (?:been )?(?:\w+ )?(?:bad|poor|terrible|awful|rough|crap|shit|off|garbage|trash|a mess|rubbish|all over the place)|(?:awake|up|didn'?t (?:fall asleep|get to (?:bed|sleep))) (?:all night|(?:till|until|til|since|at) (?:[1-5](?! ?pm)|dawn|late|sunrise|the early hours))|(?:slept|sleeping|sleep|been sleeping)(?: \w+){0,2} (?:garbage|trash|rubbish|badly|poorly|terribl[ey]|horribl[ey]|awful(?:ly)?|like (?:crap|shit|garbage|hell)|very little|so little|too little|was (?:bad|poor|terrible|awful|rough|short|crap|rubbish|broken|shit)|has been (?:bad|poor|terrible|awful|rough|crap|shit|off)|is (?:bad|poor|terrible|awful|crap|shit))|(?:bad|poor|terrible|horrible|awful|rough|crap|crappy|shit|shitty|little|no|lousy|broken|short|not enough|interrupted|insufficient|disrupted|restless) (?:night'?s? )?(?:of )?sleep|(?:bad|rough|terrible|short|restless|sleepless|awful|late|horrible) night|(?:didn'?t|did not|couldn'?t|could not|can'?t|barely|hardly|haven'?t been|not|never|wasn'?t|haven'?t)(?: been)?(?: really)? (?:sleep|slept|sleeping|get (?:much|enough|any|good) sleep|got(?:ten)? (?:much|enough|any) sleep)(?:ing)?(?: (?:well|much|enough|at all|good|great))?|insomnia|sleep[- ]?depriv(?:ed|ation)|sleepless|lack of sleep|under[- ]?slept|up all night|all[- ]?nighter|tossed and turned|tossing and turning|woke up (?:\w+ )?(?:times|several times|constantly|at [1-4]\b|multiple times|a lot)|kept waking|no sleep|overslept`,
    SETTLED,
  ),
  cue(
    'sleep',
    String.raw`(?:slept|sleep|sleeping|got|had|only|on|with|after|running on|a whole|just)(?: \w+){0,2} (?:only |about |around |maybe |like |barely |just |a whole |less than |under )*${LOW}(?:\s?-\s?${LOW})?\s?${HOURS}(?: (?:of )?sleep| last night| of shut-?eye)?|${LOW}(?:\s?-\s?${LOW})?\s?${HOURS} (?:of )?sleep|(?:only |just |barely )slept ${LOW}|(?:only |just |barely )(?:got|had) ${LOW} last night`,
    SETTLED,
  ),
  cue(
    'sleep',
    String.raw`(?:slept|sleeping|sleep|been sleeping)(?: \w+){0,2} (?:well|great|good|fine|ok|okay|solid|amazing(?:ly)?|like a (?:baby|log|rock)|soundly|deeply|enough|plenty|was (?:good|great|fine|solid|ok|amazing|excellent)|has been (?:good|great|fine|solid|ok))|(?:good|great|solid|amazing|excellent|plenty of|enough|decent|deep|full|perfect|best) (?:night'?s? )?(?:of )?(?:sleep|rest)|well[- ]?rested|(?:good|great) night(?! out)|(?:slept|got|had)(?: \w+){0,2} (?:[7-9](?:\.\d)?|10|1[0-2]|seven|eight|nine|ten)\s?(?:\+ ?)?${HOURS}(?: (?:of )?sleep)?|(?:[7-9](?:\.\d)?|10|seven|eight|nine|ten)\s?${HOURS} (?:of )?sleep`,
    { ...ABSENT },
  ),
  cue(
    'sleep',
    String.raw`(?:sleep|sleeping)(?: \w+){0,3} (?:better|improving|improved)|slept (?:a bit |a little |much |way |slightly )?better|better sleep`,
    { ...BETTER },
  ),
  // Stress.
  cue(
    'stress',
    String.raw`stress(?:ed|ful|ing|es)?(?: out)?|anxious|anxiety|overwhelmed|burdened|under (?:a lot of )?pressure|frazzled|deadlines?|on edge|worried about (?:work|exams?|money|school)|exams? (?:week|season)|(?:work|job|school|life|office) (?:has been |is |was |'s )?(?:crazy|insane|hectic|brutal|hell|rough|killing me|busy|nuts|chaos|chaotic)|crazy (?:day|week) at work|hectic (?:day|week)?|tense|on my plate|on my case|snowed under|swamped|mind (?:was |is |kept |keeps )?rac(?:ing|es)|(?:head|mind)(?:'s| is| was)? (?:elsewhere|all over the place|spinning)|(?:lot|much) going on|(?:work|job|money|family|school|exam) (?:pressure|worries|drama|trouble)`,
  ),
  cue(
    'stress',
    String.raw`(?:less|not (?:as|so)) stress(?:ed|ful)?|stress(?: \w+){0,3} (?:better|improving|improved|down|easing|going down|lower)`,
    { ...BETTER },
  ),
  cue('stress', String.raw`stress[- ]?free|relaxed|de-?stress(?:ed)?|no longer stressed`, {
    ...ABSENT,
  }),
  // Mood.
  cue(
    'mood_positive',
    String.raw`(?:feel(?:s|ing)?|felt) (?:really |so |super |very |pretty |absolutely |fucking |damn |quite |incredibly |extremely |insanely |truly )*(?:great|amazing|awesome|good|strong|fantastic|incredible|wonderful|excellent|powerful|confident|proud|happy|unstoppable|on fire|solid|motivated|positive|brilliant|superb|invincible|alive|like a (?:beast|million|champ))|(?:great|good|awesome|amazing|fantastic|excellent|best|solid|killer|fun|wonderful|brilliant|superb|perfect|incredible|enjoyable|lovely|nice) (?:\w+ )?(?:session|workout|day|training|training day|run|ride|gym session|lift|mood)|in (?:a )?(?:great|good|high|excellent) (?:mood|spirits|place)|happy|proud|motivated|stoked|psyched|thrilled|pumped up|(?:so|really) pumped|excited|confident|loved|love(?=\s(?:this|it|the|my))|enjoy(?:ed|ing)?|(?:had |so much |great |it was )(?:fun|a blast)|ecstatic|satisfied|pleased|delighted|grateful|cheerful|optimistic|over the moon|nailed it|crushed it|killed it|smashed it|feeling it today|(?:felt|feel|feeling|moved) like (?:an? )?(?:\w+ )?(?:machine|beast|superhero|million(?: bucks| dollars)?|new (?:man|woman|person)|rocket|champ(?:ion)?|god|superman|superwoman|tank)|brand new|(?:bar|barbell|weights?|everything|reps) (?:was |were |is |just |really )*(?:flying|flew|moved (?:\w+ )?(?:well|fast|great)|moving (?:well|fast|great)|felt (?:light|easy|great|good|amazing|smooth))|buzzing|what a (?:session|day|workout|lift|run|set|feeling)|good vibes|on top of the world|in the zone|oh,? (?:great|joy|wonderful|fantastic|lovely|perfect|yay)|just (?:great|wonderful|perfect|fantastic)(?=\s*[,.!])`,
  ),
  cue(
    'mood_negative',
    String.raw`frustrat(?:ed|ing|ion)|(?:could(?:n'?t| not)|can'?t) get (?:into|going|fired up|psyched|in the zone)(?: it)?|(?:heart|head|mind) (?:wasn'?t|isn'?t|not|was not) (?:really )?in (?:it|the game)|(?:really|so|pretty|feeling|kinda|a bit|very) down(?= (?:today|tonight|lately|this|about|and)|[,.!]|$)|pathetic|heartbroken|(?:felt|feeling) sorry for myself|unmotivated|demotivated|demorali[sz]ed|demorali[sz]ing|discourag(?:ed|ing)|disappoint(?:ed|ing|ment)|annoy(?:ed|ing)|pissed(?: off)?|upset|sad|depress(?:ed|ing|ion)|miserable|grumpy|moody|bummed(?: out)?|gutted|hate(?:d)?(?= (?:this|it|every|today|that|the|my))|sucked|sucks|(?:feel(?:s|ing)?|felt|felt really|felt so) (?:really |so |very |pretty |super |quite |a bit )*(?:down|weak|awful|terrible|horrible|bad|like (?:crap|shit|garbage|trash)|crap(?:py)?|shit(?:ty)?|lousy|defeated|hopeless|useless|blah|meh|flat|rubbish|low|lazy|bored|off today|off all day)|(?:bad|terrible|awful|horrible|worst|crap(?:py)?|shit(?:ty)?|rough|lousy|rubbish|miserable|disappointing|garbage|off) (?:session|workout|day|training|gym session|mood|run|week)|(?:no|zero|lacking|lack of|low|lost(?: all)?|little|not much) motivation|not (?:feeling|in) (?:it|the mood)|wasn'?t feeling it|(?:didn'?t|don'?t) (?:want|feel like) (?:to )?(?:be there|train(?:ing)?|go(?:ing)?|lift(?:ing)?|work(?:ing)? out|anything)|couldn'?t be bothered|in a (?:bad|foul|terrible|crappy|shit) mood|bored|dreading|dreaded|fed up|sick of (?:this|it)|over it|angry at myself|lonely|homesick`,
  ),
  cue(
    'mood_negative',
    String.raw`(?:not|n't|wasn'?t|isn'?t|didn'?t|don'?t)(?: \w+){0,2} (?:happy|motivated|enjoy(?:ing|ed)?|excited|proud|pleased|confident|satisfied|(?:feel(?:ing)?|felt) (?:great|good|strong|confident|motivated|it))|(?:un|dis)satisfied|unhappy`,
    SETTLED,
  ),
  // Form.
  cue(
    'form_issue',
    String.raw`(?:knees?|elbows?|hips?|butt|bum|ass|chest|heels?|shoulders?|bar)(?: (?!pain|ache|hurt|sore|discomfort)\w+){0,2} (?:div(?:ing|ed)|cav(?:ing|ed)|drift(?:ing|ed|s)|fall(?:ing|s)|fell|collaps(?:ing|ed)|com(?:ing|es)|came|going|went|kept going|ris(?:ing|es)|rose|shoot(?:ing|s)|tilt(?:ing|ed|s)|twist(?:ing|ed)?|pop(?:ping|ped)) (?:in(?:ward)?s?|out(?:ward)?|forwards?|up|off|away|over|to one side|early)(?! of (?:bed|nowhere))|(?:bar|barbell|hips?|press) (?:was |were |kept )?(?:tilt(?:ed|ing)|crooked|uneven|lopsided)|(?:ugly|sloppy|messy|grindy|ragged) (?:\w+ )?(?:reps?|sets?|grinders?|lifts?|squats?|pulls?)|(?:got|was|felt|went|getting) (?:a bit |really |so |too |pretty )?(?:loose|sloppy|wobbly)|squat(?:s|ted|ting) (?:was |were |too |a bit )?high|(?:form|technique) (?:\w+ )?(?:went|going|goes|heading) (?:downhill|out|to pieces|south|off)|(?:swing|swung|heav(?:e|ed)|jerk(?:ed)?) (?:\w+ ){0,3}(?:curls?|reps?|rows?|raises?)|(?:left|right) side (?:lags|lagging|lagged|behind|slower)|(?:bad|poor|sloppy|ugly|shaky|terrible|awful|questionable|dodgy|loose|iffy|wonky|crappy|horrible|rough|inconsistent|worse) (?:form|technique)|(?:form|technique)(?: \w+){0,3} (?:(?:was|is|got|gets|went|felt|looked|were|started|starting|getting|a bit|kind of|really|pretty) )*(?:bad|poor|sloppy|off|ugly|terrible|awful|broke(?: down)?|breaking down|breakdown|breaks down|shaky|fell apart|falling apart|falls apart|slipp(?:ed|ing)|slips|deteriorat(?:ed|ing)|degraded|degrading|suffer(?:ed|ing)|loose|questionable|went (?:to shit|out the window|south)|needs work|could be better|not (?:great|good))|(?:knees?)(?: \w+){0,2} (?:cav(?:e|ed|ing)(?: in)?|collaps(?:ed|ing)|went in|going in|buckl(?:ed|ing)|track(?:ed|ing) in|came in|coming in|valgus)|knee (?:cave|valgus|collapse)|(?:(?:lower |upper )?back)(?: \w+){0,2} (?:round(?:ed|ing|s)?|arch(?:ed|ing)|hyperextend(?:ed|ing))|round(?:ed|ing) (?:my |the )?(?:lower |upper )?back|back rounding|butt wink(?:ing|ed)?|(?:hips?)(?: \w+){0,2} (?:shot up|shooting up|rose (?:first|early|too fast)|rising (?:first|early|too fast)|sagg(?:ed|ing)|shift(?:ed|ing|s)?|came up (?:first|early)|coming up first|dropp(?:ed|ing))|hip shift|(?:elbows?)(?: \w+){0,2} (?:flar(?:e|ed|ing)(?![- ]up)(?: out)?|drift(?:ed|ing))|(?:heels?)(?: \w+){0,2} (?:lift(?:ed|ing)|came up|coming up|rais(?:ed|ing)|ros(?:e|ing)|off the (?:floor|ground))|bar path(?: \w+){0,2} (?:off|bad|forward|wonky|drift(?:ed|ing))|lost (?:my )?(?:tightness|brace|balance|bracing|position|tension|core)|(?:didn'?t|couldn'?t|not|failed to|wasn'?t|weren'?t|struggled to|can'?t|barely) (?:hit(?:ting)?|reach(?:ing)?|get(?:ting)?|go(?:ing)?)? ?(?:to )?(?:full |proper |enough |any )?(?:depth|deep enough|parallel|full range|rom|lockout)|depth(?: \w+){0,2} (?:was|is|felt|looked) (?:\w+ )?(?:off|bad|shallow|high|poor|inconsistent|lacking|questionable|short)|(?:was|were|cut|cutting|too|bit|little) (?:\w+ )?(?:high|shallow|short)(?: on depth)?(?= on (?:depth|squats?)|,? (?:need to go deeper)| of parallel)|too shallow|shallow (?:reps?|squats?|depth)|(?:cut|cutting) (?:\w+ )?depth|high squats?|half[- ]?reps?|partial reps?|short(?:ened)? rom|lean(?:ed|ing) (?:too far )?(?:forward|back)|good[- ]?morning(?:ed|ing)? (?:the|my|it|out)|swing(?:ing)? (?:the|my) (?:weight|dumbbells?|body)|used (?:too much |a lot of |some )?momentum|too much momentum|cheat(?:ed|ing)(?: (?:reps?|the last|a bit))?|shrugg(?:ed|ing) (?:my )?shoulders|wrists? (?:bent|bending) back|grip (?:slipp(?:ed|ing)|failed|gave out|was slipping)|bounc(?:ed|ing) (?:the bar |it )?(?:off|out)|uneven (?:bar|press|reps?|lockout)|tipp(?:ed|ing) forward|pitch(?:ed|ing) forward|compensating|asymmetr(?:y|ic|ical)|core (?:gave out|collapsed)|unstable|wobbl(?:y|ed|ing)|off balance`,
  ),
  cue(
    'form_issue',
    String.raw`(?:form|technique|depth|bar path)(?: \w+){0,3} (?:better|improving|improved|cleaner|coming along|dialed|getting there)|better (?:form|technique|depth)|(?:form|technique) improv(?:ed|ing|ement)|improved (?:form|technique)`,
    { ...BETTER },
  ),
  cue(
    'form_issue',
    String.raw`(?:form|technique|depth|bar path)(?: \w+){0,3} (?:(?:was|is|felt|looked|stayed|held|feels|looks) )+(?:\w+ ){0,2}(?:good|great|solid|clean|perfect|dial+ed(?: in)?|tight|on point|crisp|smooth|fine|ok|spot on|excellent|consistent|nice|up|strict|dialed in)|(?:good|great|solid|clean|perfect|excellent|strict|crisp|flawless|tight|nice|textbook|full) (?:form|technique|depth)|(?:clean|strict|crisp|controlled|textbook|perfect) (?:reps?|sets?|singles?|triples?)|(?:kept|keep|keeping|held) (?:my |the )?(?:back|chest|knees|hips|elbows|core|heels) (?:\w+ )?(?:flat|straight|neutral|tight|out|down|up|in)|no (?:form|technique) (?:issues?|breakdown|problems?)|(?:knees?|back|hips?|elbows?) stayed (?:out|flat|neutral|tight|down|in|straight)`,
    { ...ABSENT },
  ),
  // Records.
  cue(
    'pr',
    String.raw`(?:new |big |huge |rep |volume |all[- ]?time |lifetime |weight |1rm |\d{1,2}rm |\d{1,2} rep |\d{1,3} ?(?:kg|lb|lbs) )*(?:prs?|pbs?|pr'?d|pr'?ed|pb'?d)(?![a-z]| (?:days?|attempts?|weeks?|mode|list|board|shoes))|finally (?:\w+ )?(?:crack(?:ed)?|hit|broke|got|made|managed|pulled|squatted|benched|pressed|joined|reached)(?: the| my| past)? (?:\d|triple|double|four|two|three|plate)|(?:most|more|heavier|faster|further|longer|fastest|heaviest|furthest|longest|strongest|best)(?: than)?(?: \w+){0,2} (?:i'?ve|i have|i) (?:\w+ )?ever(?: \w+)?|first (?:ever|time ever)|first (?:\w+ )?(?:muscle[- ]?up|pull[- ]?up|chin[- ]?up|pistol squat|handstand push[- ]?up)s?(?! (?:in|of|since))|(?:set|broke|break|hit|beat) (?:a |any |no |the |my |some )?(?:new )?(?:\w+ )?records?|personal (?:best|record)s?|new (?:max|best|record|1rm|\d{1,2}rm)|(?:all[- ]?time|lifetime|career) (?:best|high|record|max)|(?:best|heaviest|most|fastest|furthest|longest) (?:\w+ ){0,3}(?:ever|so far|yet|to date|all year|in my life)|broke my (?:\w+ )?record|beat my (?:\w+ )?(?:best|record|pr|pb|max)|record (?:broken|breaking)|first time (?:ever )?(?:hitting|doing|at|lifting|getting|i)`,
  ),
  // Equipment.
  cue(
    'equipment',
    String.raw`(?:gym|place|weight room|free weights?(?: area)?|it) (?:was |is |got |'s )(?:\w+ )?(?:heaving|packed|rammed|mobbed|crowded|slammed|jammed|a zoo|chock[- ]?a[- ]?block|swamped with people)|(?:only|just) (?:had|has|have|got|a few)(?: access to)? (?:an? |one |some |the |light )?(?:bikes?|treadmills?|dumbbells?|kettlebells?|bands?|machines|cables|smith|rower)|(?:dumbbells?|dbs|kettlebells?|weights?|plates|machine|stack) (?:only )?(?:go|goes|went|stop|stops|max(?:es)? out) (?:only )?(?:up to|at)|(?:in|on|hogging|using|for) the only (?:\w+ )?(?:rack|bench|machine|platform|barbell|cable)|(?:racks?|bench(?:es)?|machines?|barbells?|bars?|dumbbells?|dbs|plates?|cables?|treadmills?|rower|bike|platform|station|equipment|smith|kettlebells?|everything|leg press|power rack|pulldown|hack squat|belt|straps|bands?|weights)(?: \w+){0,2}(?: (?:was|were|is|are|been|being|got|kept|stays?)|'s)(?: \w+){0,2} (?:taken|busy|occupied|in use|unavailable|not available|broken|broke|snapped|missing|out of order|hogged|full|wobbly|jammed|stuck|down|being used|gone|out of service|damaged|slippery|faulty|squeaky|maxed out|closed)|(?:racks?|bench(?:es)?|machines?|equipment|treadmills?|rower|platform|smith|leg press|cables?|dumbbells?) (?:all |always |still )?(?:taken|busy|occupied|in use|unavailable|broken|broke|out of order)|(?:broken|faulty|damaged|busted|wobbly|missing|wrong|crappy|limited|not enough|ran out of) (?:rack|bench|machine|barbell|bar|dumbbells?|cable|treadmill|rower|bike|equipment|plates|clips|collars|pulley|pin|weights|kettlebell)s?|(?:no|without|lack of|couldn'?t (?:find|get|use)(?: the| a| any)?|didn'?t have(?: the| a| any)?|don'?t have(?: the| a| any)?|waiting (?:for|on)(?: the| a)?|waited(?: \w+ \w+)? for(?: the| a)?|had to wait(?: \w+ \w+)? for(?: the| a)?|fighting for(?: the| a)?|forgot(?: my| the)?|left my|queue for(?: the)?) (?:free |open |available |squat |power |proper |real |heavier |heavy |lifting |leg press |cable |weight |gym )*(?:racks?|bench(?:es)?|machines?|barbells?|bar|dumbbells?|dbs|plates|cables?|treadmills?|equipment|platform|kettlebells?|belt|straps|shoes|gear|chalk|spotter|weights|leg press|smith machine|bands?|bike|rower)(?: (?:available|free|left|open))?|gym (?:was |is |got |too |so |super |really |very |absolutely )*(?:packed|crowded|busy|full|slammed|rammed|closed|mobbed|jammed|insane)|(?:packed|crowded|busy|rammed) gym|too (?:many people|crowded|busy)|(?:had to|have to) (?:use|substitute|swap|improvise|settle)(?: \w+){0,3} (?:machine|dumbbells?|smith|instead|bands?|bar)`,
  ),
  cue(
    'equipment',
    String.raw`gym (?:was |is )*(?:empty|quiet|dead|deserted)|(?:rack|bench|machine|equipment|everything|platform|racks|press|cable|treadmill|rower)(?: \w+)? (?:was|is|are|were)(?: \w+)? (?:free|available|fixed|repaired|back|working(?: again)?|open|empty)(?: today| again| now)?|(?:empty|quiet) gym|(?:whole|entire) (?:gym|place|weight room|rack|room) to myself|no (?:wait|waiting|queue|line)(?: for)?`,
    { ...ABSENT },
  ),
  // Time.
  cue(
    'time_limit',
    String.raw`(?:short|low|tight|pressed|limited|crunched|strapped|pushed|squeezed)(?: on| for)? time|(?:in a|big) (?:hurry|rush)|rush(?:ed|ing)?|ran out of time|out of time|running (?:late|out of time|behind)|time (?:was |is |got )?(?:short|tight|limited|crunch|constraint|constraints|pressure)|time[- ]crunch(?:ed)?|no time|(?:not|didn'?t have|wasn'?t|don'?t have|had no|hadn'?t|no)(?: \w+)? (?:enough |much )?time(?: (?:for|to|left))?|(?:only|just) (?:had|have|got|managed|time for) (?:about |around |like |~)?(?:\d{1,3}|an?|half an?|ten|fifteen|twenty|thirty|forty|forty[- ]five|one) ?(?:mins?|minutes?|hours?|hour|m|')|(?:\d{1,3}|half an|an) ?(?:mins?|minutes?|hour) (?:before|till|until|left(?! in)|to spare)|in and out(?! of)|(?:got |was |been )?called (?:away|in|back)|got interrupted|had to (?:bail|dash|head out|pick up|collect)|(?:quick|short|express|abbreviated|shortened|rushed) (?:\w+ )?(?:session|workout|one|lift|visit)(?: today)?|(?:cut|had to cut|cutting) (?:it|things|the session|the workout|my workout|today|my session|everything)? ?short|had to (?:leave|go|run|stop early|rush|finish early|cut)(?: early| soon)?|left early|gym (?:was )?closing|tight schedule|lunch break|between meetings|squeezed (?:in|it in)|late (?:for|to) (?:work|a meeting|class|school)|before (?:the )?(?:gym closed|closing)|busy schedule|meeting (?:at|in)|time[- ]limited`,
  ),
  cue(
    'time_limit',
    String.raw`(?:plenty|lots|loads) of time|took my time|no rush|not (?:in a (?:hurry|rush)|rushed)|in no (?:hurry|rush)`,
    { ...ABSENT },
  ),
];
