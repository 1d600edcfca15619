// What a person's own marks are worth: simulated people whose good form is unlike everybody's call five repetitions good and five bad, and
// the overall quality is held against their verdict on others of theirs, before and after. The rule for keeping what was learnt was made
// stricter after a first look at these people; people never looked at gain less.
import type { FormRepetition, FormService, PersonalHead } from '../../src/contracts/form.ts';
import { formRepetition } from '../../src/domain/form/judge-repetition.ts';
import type { RepetitionMovement } from '../../src/domain/movements/movement.ts';
import { personRepetitions, TEST_VARIETY } from '../../training/form/examples.ts';
import { FORM_MOVEMENTS } from '../../training/form/form-movements.ts';
import { visibleSeverities } from '../../training/form/labels.ts';
import { digits, markdownTable } from '../../training/markdown-table.ts';
import type { FormSection } from './section.ts';

const MOVEMENT_IDS: readonly string[] = ['air_squat', 'push_up', 'lunge', 'deadlift', 'overhead_press'];
const PEOPLE = 12;
const REPETITIONS = 50;
const FIRST_BODY = 66_000_000;
const MARKS_OF_EACH = 5;
/** Fewer others say too little of a person. */
const MIN_OTHERS = 15;
/** How far a manner of moving departs from the key poses; training knew up to 1.8, the test people 1. */
const SHIFTED = [2, 2.5] as const;

interface Verdict {
  readonly repetition: FormRepetition;
  readonly isGood: boolean;
}

interface Person {
  readonly movement: string;
  readonly before: number;
  readonly after: number;
  readonly others: number;
  readonly outcome: 'learned' | 'too_few' | 'no_better';
}

export async function judgePersonal(form: FormService): Promise<FormSection> {
  const people: Person[] = [];
  for (const movement of FORM_MOVEMENTS.filter(({ id }) => MOVEMENT_IDS.includes(id)))
    for (let index = 0; index < PEOPLE; index++) {
      const person = await judgePerson(form, movement, FIRST_BODY + index);
      if (person) people.push(person);
    }
  const rowOf = (name: string, of: readonly Person[]) => {
    const gains = of.map(({ before, after }) => 100 * (after - before));
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    return [
      name,
      String(of.length),
      digits(100 * mean(of.map(({ before }) => before)), 1),
      digits(100 * mean(of.map(({ after }) => after)), 1),
      digits(mean(gains), 1),
      String(of.filter(({ outcome }) => outcome === 'learned').length),
      String(gains.filter((gain) => gain < -1).length),
      digits(Math.min(0, ...gains), 1),
    ];
  };
  return {
    title: `Personal: ${MARKS_OF_EACH} good and ${MARKS_OF_EACH} bad marks of simulated people of a manner of their own (${SHIFTED.join('–')} times as far from everybody's as people usually are)`,
    text: markdownTable(
      ['movement', 'people', 'right before, %', 'after', 'gain, points', 'learned', 'lost over 1', 'largest loss'],
      [
        ...MOVEMENT_IDS.map((id) =>
          rowOf(
            id,
            people.filter(({ movement }) => movement === id),
          ),
        ),
        rowOf('all', people),
      ],
    ),
    result: people,
  };
}

/** Null where too few of a kind were counted and could be judged. */
async function judgePerson(form: FormService, movement: RepetitionMovement, body: number): Promise<Person | null> {
  const verdicts = verdictsOf(movement, body);
  const marked = [true, false].flatMap((kind) =>
    verdicts.filter(({ isGood }) => isGood === kind).slice(0, MARKS_OF_EACH),
  );
  const others = verdicts.filter((verdict) => !marked.includes(verdict));
  if (marked.length < 2 * MARKS_OF_EACH || others.length < MIN_OTHERS) return null;
  const answer = await form.personalise({ movementId: movement.id, marked });
  if (answer.kind === 'unavailable') throw new Error(`${answer.reason} ${answer.detail ?? ''}`);
  const before = await share(form, movement.id, others, null);
  const after = answer.kind === 'learned' ? await share(form, movement.id, others, answer.head) : before;
  return {
    movement: movement.id,
    before,
    after,
    others: others.length,
    outcome: answer.kind === 'learned' ? 'learned' : answer.reason,
  };
}

/** The person's own verdict: what they do when they do nothing wrong is good, and a fault that everybody could see is bad. */
function verdictsOf(movement: RepetitionMovement, body: number): readonly Verdict[] {
  const visible = visibleSeverities(movement);
  const cuts = personRepetitions(movement, body, {
    repetitions: REPETITIONS,
    withSimulatorTimes: false,
    variety: { ...TEST_VARIETY, style: SHIFTED },
  });
  return cuts.flatMap(({ repetition, injected }) => {
    const asked = formRepetition(repetition, movement);
    if (!asked) return [];
    const worst = injected
      .filter(({ id }) => asked.bands[id] !== undefined)
      .reduce((most, { id, severity }) => Math.max(most, severity / (visible.get(id) ?? 1)), 0);
    return worst > 0.25 && worst < 1 ? [] : [{ repetition: asked, isGood: worst <= 0.25 }];
  });
}

/** Of those the network answers for, the share called as the person does. */
async function share(
  form: FormService,
  movementId: string,
  others: readonly Verdict[],
  personal: PersonalHead | null,
): Promise<number> {
  const response = await form.score({
    movementId,
    repetitions: others.map(({ repetition }) => repetition),
    ...(personal ? { personal } : {}),
  });
  if (response.kind === 'unavailable') throw new Error(`${response.reason} ${response.detail ?? ''}`);
  const answered = response.answers.flatMap(({ quality }, index) =>
    quality === null ? [] : [quality >= 0.5 === others[index]?.isGood],
  );
  return answered.length === 0 ? 0 : answered.filter(Boolean).length / answered.length;
}
