import { describe, expect, test } from 'vitest';
import { EXERCISES } from '../catalogue/exercises.ts';
import { createExerciseLinker } from '../catalogue/link-exercise.ts';
import { createNoteParser } from './parse-note.ts';
import type { ParsedSet } from './parsed-note.ts';

const parser = createNoteParser(EXERCISES, createExerciseLinker(EXERCISES));

function inWords(set: ParsedSet): string {
  return [
    set.exercise ?? 'unknown',
    set.reps === undefined ? '' : `${set.reps} reps`,
    set.loadKg === undefined ? '' : `${set.loadKg} kg`,
    set.durationSec === undefined ? '' : `${set.durationSec} s`,
    set.distanceM === undefined ? '' : `${set.distanceM} m`,
    set.perSide === true ? 'per side' : '',
    set.side ?? '',
    set.rpe === undefined ? '' : `rpe ${set.rpe}`,
    set.rir === undefined ? '' : `rir ${set.rir}`,
    set.setType ?? '',
  ]
    .filter((word) => word !== '')
    .join(', ');
}

/** Sets alike are told once, with how many there are. */
function setsOf(text: string): string {
  const counts = new Map<string, number>();
  for (const set of parser.parse({ text }).sets) counts.set(inWords(set), (counts.get(inWords(set)) ?? 0) + 1);
  return [...counts].map(([words, count]) => (count === 1 ? words : `${count}× ${words}`)).join(' | ');
}

describe('German', () => {
  test.each([
    [
      'Kniebeuge 3x5 100 kg, Bankdrücken 80x8,8,7',
      '3× back_squat, 5 reps, 100 kg | 2× bench_press, 8 reps, 80 kg | bench_press, 7 reps, 80 kg',
    ],
    ['Bankdrücken 3 Sätze à 8 Wdh mit 82,5 kg', '3× bench_press, 8 reps, 82.5 kg'],
    ['Kreuzheben 140 kg 3 Sätze je 5 Wiederholungen RPE 8', '3× deadlift, 5 reps, 140 kg, rpe 8'],
    ['Klimmzüge 8,7,6 bis zum Versagen', 'pull_up, 8 reps | pull_up, 7 reps | pull_up, 6 reps, failure'],
    [
      'Aufwärmen: Kniebeuge 60 kg x 5, dann 3x5 mit 100 kg',
      'back_squat, 5 reps, 60 kg, warmup | 3× back_squat, 5 reps, 100 kg',
    ],
    ['Bulgarische Kniebeugen 3x10 pro Seite mit 20 kg', '3× bulgarian_split_squat, 10 reps, 20 kg, per side'],
    ['Plank 3x60 Sek, Pause 90 Sek', '3× plank, 60 s'],
    ['Beinpresse 3 mal 12 mit 150 kg', '3× leg_press, 12 reps, 150 kg'],
    [
      'Kurzhantelrudern links 10 rechts 9 mit 30 kg',
      'dumbbell_row, 10 reps, 30 kg, left | dumbbell_row, 9 reps, 30 kg, right',
    ],
    ['Schulterdrücken drei Sätze mit acht Wiederholungen 40 kg', '3× dumbbell_shoulder_press, 8 reps, 40 kg'],
    ['Rudern 2000 m in 8:30', 'rowing_machine, 510 s, 2000 m'],
    ['Laufen 5 km 27:30', 'running, 1650 s, 5000 m'],
    ['Dips 3x10 mit Eigengewicht', '3× dip, 10 reps, 0 kg'],
    ['Keine Kniebeugen heute, nur Bankdrücken 3x8 70kg', '3× bench_press, 8 reps, 70 kg'],
    ['5 x 5 Kniebeugen mit hundert Kilo', '5× back_squat, 5 reps, 100 kg'],
    ['zweimal zwölf Liegestütze', '2× push_up, 12 reps'],
    ['eine halbe Stunde Crosstrainer', 'elliptical, 1800 s'],
    ['Ziel: 3x10 Klimmzüge', ''],
    ['Bankdrücken 1. Satz 8 Wdh 70 kg, 2. Satz 7 Wdh 70 kg', 'bench_press, 8 reps, 70 kg | bench_press, 7 reps, 70 kg'],
    [
      'Bankdrücken 8x70, 8x72,5, 7x75',
      'bench_press, 8 reps, 70 kg | bench_press, 8 reps, 72.5 kg | bench_press, 7 reps, 75 kg',
    ],
    ['nur 2 von 3 Sätzen Bankdrücken 8 Wdh 70kg', '2× bench_press, 8 reps, 70 kg'],
    ['Eigentlich 5x5 geplant, aber nur 3x5 Kniebeugen mit 100 kg', '3× back_squat, 5 reps, 100 kg'],
    ['Statt Kniebeugen Beinpresse 3x12 150kg', '3× leg_press, 12 reps, 150 kg'],
    [
      'Kurzhantelrudern re 10 li 9 mit 30 kg',
      'dumbbell_row, 10 reps, 30 kg, right | dumbbell_row, 9 reps, 30 kg, left',
    ],
    ['Keine Schmerzen, Bankdrücken 3x8 70 kg', '3× bench_press, 8 reps, 70 kg'],
  ])('%s', (text, sets) => {
    expect(setsOf(text)).toBe(sets);
  });
});

describe('Spanish', () => {
  test.each([
    [
      'sentadilla 5x5 100kg, press banca 3 series de 8 con 60 kg',
      '5× back_squat, 5 reps, 100 kg | 3× bench_press, 8 reps, 60 kg',
    ],
    ['peso muerto 4 series de 6 repeticiones con 120 kg RIR 2', '4× deadlift, 6 reps, 120 kg, rir 2'],
    ['dominadas 10, 8, 6 al fallo', 'pull_up, 10 reps | pull_up, 8 reps | pull_up, 6 reps, failure'],
    ['zancadas 3x12 por lado con 16 kg', '3× lunge, 12 reps, 16 kg, per side'],
    ['curl con mancuernas 12,5 kg 3x10, descanso 90 s', '3× bicep_curl, 10 reps, 12.5 kg'],
    ['remo con barra 4 por 8 a 70 kg', '4× barbell_row, 8 reps, 70 kg'],
    ['plancha 3x1 min', '3× plank, 60 s'],
    ['correr 5 km en 25 minutos', 'running, 1500 s, 5000 m'],
    ['sentadilla dos series de diez repeticiones', '2× back_squat, 10 reps'],
    ['dos series de diez sentadillas con ochenta kilos', '2× back_squat, 10 reps, 80 kg'],
    ['sentadilla 3x10 descansando 90 segundos', '3× back_squat, 10 reps'],
    ['curl 3x10 izquierda y derecha 12 kg', '3× bicep_curl, 10 reps, 12 kg, per side'],
    [
      'calenté con 40 kg x 10 y luego press banca 80 kg 3x5',
      'bench_press, 10 reps, 40 kg, warmup | 3× bench_press, 5 reps, 80 kg',
    ],
    ['media hora de bici', 'cycling, 1800 s'],
  ])('%s', (text, sets) => {
    expect(setsOf(text)).toBe(sets);
  });
});

describe('French', () => {
  test.each([
    ['développé couché 4x8 à 60kg, tractions 3x8', '4× bench_press, 8 reps, 60 kg | 3× pull_up, 8 reps'],
    ['squat 5 séries de 5 répétitions à 100 kg', '5× back_squat, 5 reps, 100 kg'],
    ['développé couché 3 x 10 avec 60 kg, repos 2 min', '3× bench_press, 10 reps, 60 kg'],
    ['fentes 3x12 par côté', '3× lunge, 12 reps, per side'],
    ['soulevé de terre 3 séries de 5 à 140', '3× deadlift, 5 reps, 140 kg'],
    ['gainage 3x45 secondes', '3× plank, 45 s'],
    ['course à pied 10 km', 'running, 10000 m'],
    ['curl haltères gauche 10 droite 8 à 12 kg', 'bicep_curl, 10 reps, 12 kg, left | bicep_curl, 8 reps, 12 kg, right'],
    ["pompes 20, 15, 12 jusqu'à l'échec", 'push_up, 20 reps | push_up, 15 reps | push_up, 12 reps, failure'],
    ['dips 3x10 au poids du corps', '3× dip, 10 reps, 0 kg'],
    ["pas de squat aujourd'hui, juste développé couché 3x8 70kg", '3× bench_press, 8 reps, 70 kg'],
    ['deux séries de dix squats avec quatre-vingts kilos', '2× back_squat, 10 reps, 80 kg'],
    ['gainage 1 min 30', 'plank, 90 s'],
    ['objectif : 10 tractions', ''],
    ['au lieu du squat, presse 3x12 150kg', '3× leg_press, 12 reps, 150 kg'],
    ['échauffement: squat 40 kg x 10', 'back_squat, 10 reps, 40 kg, warmup'],
  ])('%s', (text, sets) => {
    expect(setsOf(text)).toBe(sets);
  });
});

test('words that English has too stay what they were', () => {
  expect(setsOf('did a 5 mile run')).toBe('running, 8046.72 m');
  expect(setsOf('squat 3x8 with a 20 kg vest')).toBe('3× back_squat, 8 reps, 20 kg');
});
