// What is not the matter, or less so than before, in English.
import type { RemarkTable } from './remark.ts';

export const ENGLISH_ABSENCES: RemarkTable = {
  'pain absent': [
    'no {part} <pain:[pain|issues|problems|discomfort|twinge|soreness|trouble|aches]>{on}{when}',
    '[no|zero|without any|without|not any] <pain:[pain|discomfort|aches and pains|issues]> in [my |the |]{part}{on}{when}',
    '[my |the |]{part} <pain:[is fine|felt fine|feels fine|was fine|finally fine|felt good|feels good|feels great|is ok|was ok|is good|felt okay|held up|held up well|is all good|is 100%|behaved|feels normal|felt solid|had no issues|no issues|gave me no trouble|is healthy again|healed]>{on}{when}',
    "[my |]{part} [no longer|doesn't|didn't|does not|did not|don't|isn't|wasn't|never] <pain:[hurt|hurting|hurts|ache|bother me|bothering me|act up|sore|painful|acting up]>{when}",
    '[my |]{part} <pain:pain> [is gone|gone|has gone|is completely gone|disappeared|finally gone|is over|all gone]{when}',
    '{part} <pain:[pain free|pain-free|painless]>{on}{when}',
    '<pain:[pain free|pain-free|painless|no pain|without pain|zero pain|no aches|no pain at all]>{on}{when}',
    '{part} <pain:pain>: [none|0|no|zero|nothing]',
    '{part} [stopped|finally stopped|has stopped] <pain:[hurting|aching|bothering me]>',
    "[my |]{part} hurt last week but <pain:[fine today|fine now|all good now|ok today|no pain today|it's gone]>",
    "[was |]worried about my {part} but [it |]<pain:[was fine|felt fine|held up|no pain|didn't hurt]>",
    '{part} felt [a bit |]off but [no|zero] <pain:pain>',
    '{part} tight but [no|not any] <pain:pain>',
    '[finally|first time] [no|without] {part} <pain:pain> [in weeks|in months|since surgery|]',
    '<fatigue/present:tired> but no {part} <pain:pain>',
    'expected {part} pain, <pain:[none|nothing|no pain]>',
  ],
  'pain improving': [
    '[my |the |]{part} <pain:[is getting better|getting better|feels better|felt better|is improving|is much better|is a lot better|is healing|is recovering|is on the mend|is easing up|slowly getting better|much better|a bit better|way better]>{on}{when}[ than last week| than yesterday|]',
    '[my |]{part} <pain:pain [improving|is improving|much better|is easing|is fading|is going away|is down|is subsiding|less than last week|getting better|is less]>{when}',
    '[less|reduced|decreasing|not as much] {part} <pain:[pain|discomfort|soreness]>{when}[ than last week|]',
    "{part} <pain:[hurts less|is less sore|not as sore|not as bad|less painful|doesn't hurt as much|not hurting as much|less achy]>{when}[ than before|]",
    '{part} still sore but <pain:[better|improving|getting better|less than last week]>',
    '{part} <pain:went from an 8 to a 3>',
    'rest helped, {part} <pain:[better|improving|settling down|calming down]>',
  ],
  'fatigue absent': [
    '[no|zero|not any] <fatigue:[fatigue|soreness|DOMS|tiredness]>{when}',
    "[not|wasn't|I'm not|not even|not at all|not feeling|isn't] <fatigue:[tired|exhausted|sore|fatigued|sluggish|drained]>{when}[ at all| for once|]",
    '<fatigue:[full of energy|lots of energy|plenty of energy|tons of energy|fresh|feeling fresh|felt fresh|fully recovered|well recovered|energized|energetic|well-rested|well rested|high energy|good energy|energy was great|energy was high|great energy|recovered well|legs felt fresh|refreshed]>{when}',
    "thought I'd be tired but <fatigue:[full of energy|felt fresh|not tired at all]>",
    "<fatigue:[didn't feel tired|never got tired|not gassed|no heavy legs|legs feel fresh]>{when}",
  ],
  'fatigue improving': [
    '<fatigue:[less tired|less sore|not as tired|less fatigued|not as sore|less sluggish|more energy|recovering well|recovering nicely|energy coming back|energy is coming back|better recovered|fatigue is going down|soreness is better|DOMS fading]>{when}[ than last week| than yesterday|]',
  ],
  'sleep absent': [
    '[I |]<sleep:[slept well|slept great|slept good|slept fine|slept ok|slept like a baby|slept like a log|slept like a rock|slept enough|slept soundly|slept in|slept through]>[ last night| for once| finally|]{when}',
    '[I |][finally |]<sleep:[got|had|slept] [7|8|9|7.5|8.5|eight|nine|ten] [hours|hrs|h]>[ of sleep| last night|]',
    "<sleep:[good sleep|great sleep|solid sleep|plenty of sleep|enough sleep|good night's sleep|deep sleep|sleep was great|sleep was good|sleep has been good|sleep on point|great night|sleep is fine]>{when}",
    '<sleep:[8h sleep|9h sleep|8 hours sleep]>{when}',
    'no <sleep:[sleep problems|sleep issues|trouble sleeping|insomnia]>{when}',
    '<stress/present:stressed> but <sleep:[slept well|sleeping fine|slept 8 hours]>',
  ],
  'sleep improving': [
    '<sleep:[sleep is getting better|sleep improving|sleeping better|slept better|slept a bit better|better sleep|sleep is improving|slept much better|sleep a bit better]>{when}[ than last week|]',
  ],
  'stress absent': [
    '[no|zero|not much|without] <stress:[stress|anxiety|pressure at work]>{when}',
    "[not|wasn't|I'm not|no longer|not feeling] <stress:[stressed|anxious|overwhelmed|stressed out|tense]>{when}",
    '<stress:[relaxed|felt relaxed|stress free|stress-free|calm|calm week|head is clear|work is calm|chilled|zen|nice and relaxed]>{when}',
    'deadline done, <stress:[relaxed again|no more stress|stress is gone|finally calm]>',
  ],
  'stress improving': [
    '<stress:[less stressed|less stress|not as stressed|stress is easing|stress going down|stress levels down|stress is better|work calming down|calmer than last week|less anxious]>{when}',
  ],
  'mood_positive absent': ["[not|wasn't] <mood_positive/absent:[the best session|a great session|a good session]>"],
  'form_issue absent': [
    '<form_issue:[good form|form was good|form felt solid|great form|clean form|solid technique|form on point|strict form|form was clean|technique felt great|perfect form|form was tight|textbook reps|crisp reps|form dialed in|form held up]>{on}',
    '<form_issue:[knees stayed out|back stayed flat|hips stayed down|elbows stayed tucked|hit depth every rep|all to depth|good depth|bar path was straight|depth was good|full lockout every rep|full range of motion]>{on}',
    'no <form_issue:[form issues|form breakdown|knee cave|butt wink|back rounding|form problems|elbow flare|technique issues]>{on}',
    "<form_issue:[knees didn't cave|back didn't round|form didn't break down|hips didn't shoot up]>{on}",
    'hard but <form_issue:[form was good|clean reps|form stayed tight]>',
  ],
  'form_issue improving': [
    '<form_issue:[form is improving|technique is improving|technique improving|form getting better|depth is getting better|better form|form better than last week|technique coming along|bar path is better|knee cave is getting better|less butt wink|form much cleaner|technique cleaner]>{on}{when}',
  ],
  'pr absent': [
    '<pr:[no PR|no PRs|not a PR|no pb|no record|no new max|no PB]>{when}',
    '[no|not a] <pr:[PR|PB|personal best|record]> [but|,] [good work|solid]',
  ],
  'equipment absent': [
    '<equipment:[gym was empty|gym was quiet|empty gym|quiet gym|gym to myself|whole gym to myself|rack was free|bench was free|all racks free|no queue|no waiting|no wait for the rack|got the rack right away|everything was free|machine is fixed|cable machine fixed|gym was dead]>{when}',
    'no <equipment:[wait for the rack|queue|crowd|waiting]>{when}',
  ],
  'time_limit absent': [
    '<time_limit:[plenty of time|lots of time|no rush|took my time|not in a hurry|not rushed|in no hurry|loads of time|all the time in the world|had time for everything|no hurry]>{when}',
  ],
};
