import { describe, expect, test } from 'vitest';
import { nameTokens } from '../exercise-names.ts';
import { EXERCISES } from '../exercises.ts';
import { createExerciseLinker } from '../link-exercise.ts';
import { createNameBook, elsewhereKeys } from '../name-book.ts';
import { elsewhereKey } from './elsewhere-key.ts';
import { NAMES_BY_LANGUAGE } from './names-by-language.ts';

const ids = new Set(EXERCISES.map(({ id }) => id));
const linker = createExerciseLinker(EXERCISES);

describe.each([...NAMES_BY_LANGUAGE])('names in %s', (_, names) => {
  test('are of exercises that there are, at least 125 of them', () => {
    expect(names.filter(({ exerciseId }) => !ids.has(exerciseId))).toEqual([]);
    expect(new Set(names.map(({ exerciseId }) => exerciseId)).size).toBeGreaterThanOrEqual(125);
  });

  test('mean one exercise each', () => {
    const meant = new Map<string, string>();
    const twice: string[] = [];
    for (const { exerciseId, name } of names)
      for (const key of elsewhereKeys(name)) {
        const other = meant.get(key) ?? exerciseId;
        if (other !== exerciseId) twice.push(`${name}: ${other} and ${exerciseId}`);
        meant.set(key, other);
      }
    expect(twice).toEqual([]);
  });

  test('are found by the linker, unless English or another language came first', () => {
    const book = createNameBook(EXERCISES, []);
    const wrong = names.flatMap(({ exerciseId, name }) => {
      const link = linker.link(name);
      return link?.exerciseId === exerciseId && link.confidence >= 0.8
        ? []
        : [`${name}: ${link?.exerciseId ?? 'none'}, not ${exerciseId}`];
    });
    expect(book.latin.size).toBeGreaterThan(1000);
    expect(wrong).toEqual([]);
  });
});

test('no name of another language takes the place of an English one', () => {
  const plain = createNameBook(EXERCISES, []);
  const shadowed = [...NAMES_BY_LANGUAGE.values()].flat().filter(({ exerciseId, name }) => {
    const english = plain.latin.get(
      nameTokens(name.toLowerCase())
        .map(({ word }) => word)
        .join(''),
    );
    return english !== undefined && english !== exerciseId;
  });
  expect(shadowed).toEqual([]);
});

describe('in running text', () => {
  const found = (text: string) => linker.find(text).map(({ exerciseId }) => exerciseId);
  test.each([
    ['Kniebeuge 3x5 100 kg, Bankdrücken 80x8,8,7', ['back_squat', 'bench_press']],
    ['développé couché 4x8 à 60kg, tractions 3x8', ['bench_press', 'pull_up']],
    ['sentadilla 5x5 100kg, press banca 3 series de 8 con 60 kg', ['back_squat', 'bench_press']],
    ['Bankdruecken mit Kurzhanteln 3x10', ['dumbbell_bench_press']],
    ['KH-Bankdrücken 3x10 mit 24 kg', ['dumbbell_bench_press']],
    ['Seitheben am Kabelzug 3x15', ['cable_lateral_raise']],
    ['press de banca con mancuernas 3x10', ['dumbbell_bench_press']],
    ['peso muerto rumano con mancuernas 3x10', ['dumbbell_romanian_deadlift']],
    ['DEVELOPPE INCLINE AUX HALTERES 3x10', ['incline_dumbbell_bench_press']],
    ['soulevé de terre 5x3 140 kg', ['deadlift']],
    ['Klimmzüge 3x8, Liegestütze 20', ['pull_up', 'push_up']],
    ['dominadas 4x6 con 10 kg', ['pull_up']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each(['épaule gauche un peu douloureuse', 'the course was hard', 'press on', 'de la casa con un amigo'])(
    'nothing sure in "%s"',
    (text) => {
      expect(linker.find(text).filter(({ weak }) => !weak)).toEqual([]);
    },
  );
});

test('the tool stands first in a key, whatever stands between the words', () => {
  expect(elsewhereKey(nameTokens('press de banca con mancuernas'))?.key).toBe('dumbbellpressbanca');
  expect(elsewhereKey(nameTokens('bench press'))).toBeNull();
});

describe('whatever the order of the words, their endings and the tool in front', () => {
  test.each([
    ['Kreuzheben rumänisch', 'romanian_deadlift'],
    ['rumaenisches Kreuzheben', 'romanian_deadlift'],
    ['Rudern Kurzhantel', 'dumbbell_row'],
    ['Kurzhantelbankdrücken', 'dumbbell_bench_press'],
    ['Langhantelkniebeugen', 'back_squat'],
    ['LH Kniebeuge', 'back_squat'],
    ['Untergriff Klimmzüge', 'chin_up'],
    ['pec deck inverso', 'reverse_pec_deck'],
    ['press mancuernas inclinado', 'incline_dumbbell_bench_press'],
    ['laterales en polea', 'cable_lateral_raise'],
    ['haltères développé incliné', 'incline_dumbbell_bench_press'],
    ['tirage vertical prise serrée', 'lat_pulldown'],
    ['ischios machine', 'leg_curl'],
    ['Bankdrüken mit Kurzhanteln', 'dumbbell_bench_press'],
    ['Rudern Kabelzzug', 'seated_cable_row'],
    ['press plano mamcuernas', 'dumbbell_bench_press'],
    ['élévations laterlaes poulie', 'cable_lateral_raise'],
  ])('%s', (text, expected) => {
    expect(linker.find(`${text} 3x10`).map(({ exerciseId }) => exerciseId)).toEqual([expected]);
  });

  test('words of English make no such name', () => {
    for (const text of ['my back press felt bad', 'leg day extension of the lease'])
      expect(linker.find(text).filter(({ weak }) => !weak)).toEqual([]);
  });
});
