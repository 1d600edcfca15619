import { expect, test } from 'vitest';
import { EXERCISES } from '../catalogue/exercises.ts';
import { createExerciseLinker } from '../catalogue/link-exercise.ts';
import { createNoteParser } from './parse-note.ts';

const parser = createNoteParser(EXERCISES, createExerciseLinker(EXERCISES));

function painsOf(text: string): string {
  return parser
    .parse({ text })
    .signals.map(({ side, bodyPart, kind, polarity, severity }) =>
      [side, bodyPart, kind, polarity, severity].filter((word) => word !== undefined).join(' '),
    )
    .join(' | ');
}

/** Where it hurts, in the ways it is written: lists, sides behind, slips, degrees behind, other days, other languages. */
test.each([
  ['knees, hips and lower back all ache', 'knee pain present | hip pain present | lower_back pain present'],
  ['knee hurts, ankle too', 'knee pain present | ankle pain present'],
  ['left knee: 2/10 pain, right knee: fine', 'left knee pain present 2 | right knee pain absent'],
  ['rt knee pain 6/10', 'right knee pain present 6'],
  ['my knee, the left one, hurts', 'left knee pain present'],
  ['knee pain - right', 'right knee pain present'],
  ['hip pain on the right when I pull', 'right hip pain present'],
  ['肩膀（左）疼', 'left shoulder pain present'],
  ['左手手腕疼', 'left wrist pain present'],
  ['left kneee hurts', 'left knee pain present'],
  ['lower bak pain', 'lower_back pain present'],
  ['right sholder twinge', 'right shoulder pain present'],
  ['lower back pain (moderate)', 'lower_back pain present 5'],
  ['pain, right elbow, 4/10', 'right elbow pain present 4'],
  ['my back hurt like a six out of ten', 'back pain present 6'],
  ['右边肩膀夹得慌，有点疼', 'right shoulder pain present 2'],
  ['hip still hurts but less than monday', 'hip pain improving'],
  ['膝盖疼得没那么厉害了', 'knee pain improving'],
  ['上周膝盖疼今天没事', 'knee pain absent'],
  ['昨天练腿今天膝盖疼', 'knee pain present'],
  ['forearms sore', 'fatigue present'],
  ['forearms burning from the pump', ''],
  ['rear delt cramp', 'rear_delts pain present'],
  ['hip flexor tweak on the left', 'left hip_flexors pain present'],
  ['burpees felt awful on my wrists', 'wrist pain present'],
  ['knee pain is normal at my age', ''],
  ['deadlifts can hurt your back', ''],
  ['nothing hurts', 'pain absent'],
  ['以为左膝好了，结果又疼', 'left knee pain present'],
  ['worried about my left knee but no pain', 'left knee pain absent'],
  ["knee didn't hurt at first but hurts now", 'knee pain present'],
  ["Anna's knee is acting up again", ''],
  ['no pain, but knees caved in', 'pain absent | form_issue present'],
  ['calf pain going down stairs', 'calves pain present'],
  ["can't bench cause my left rib hurts", 'left rib pain present'],
  ['soreness is better today', 'fatigue improving'],
  ['无左小臂痛', 'left forearms pain absent'],
  ['不小心扭到脚踝', 'ankle pain present'],
  ['linkes Knie schmerzt leicht', 'left knee pain present 2'],
  ['Schulter tut nicht mehr weh', 'shoulder pain absent'],
  ['me duele la rodilla izquierda', 'left knee pain present'],
  ['sin dolor de espalda', 'back pain absent'],
  ["j'ai mal à l'épaule gauche", 'left shoulder pain present'],
  ['le coude va mieux', 'elbow pain improving'],
])('%s', (text, signals) => {
  expect(painsOf(text)).toBe(signals);
});

test.each(['wrist hurts', '肱二头肌拉伤'])('%s: the words of a pain are no exercise', (text) => {
  const { sets, spans, notUnderstood } = parser.parse({ text: `${text} 3x10` });
  expect(sets.map(({ exercise }) => exercise).filter((exercise) => exercise !== null)).toEqual([]);
  expect(spans.map(([, , role]) => role)).not.toContain('exercise');
  expect(notUnderstood).toEqual([]);
});
