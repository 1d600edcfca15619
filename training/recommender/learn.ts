// The whole recommender from a set of programmes: settings of the matrix chosen by families left out, the blend learnt from answers of
// matrices that had not seen the programme asked about, the matrix itself from all.
import type { Exercise } from '../../src/domain/catalogue/exercise.ts';
import { createRandom } from '../../src/domain/movements/random.ts';
import { foldIn } from '../../src/domain/planning/fold-in.ts';
import type { LearnedBlend } from '../../src/domain/planning/learned-blend.ts';
import type { RecommendModel } from '../../src/domain/planning/recommend-model.ts';
import { type Choice, fitBlend, toChoice } from './fit-blend.ts';
import { type FittedMatrix, fitMatrix, type MatrixSettings } from './fit-matrix.ts';
import { ndcgAt10, type Question, questionsOf, rankOf, termsOf } from './questions.ts';
import { exercisesOf, familyFolds, familyWeights, type Programme } from './read-programmes.ts';

export interface Data {
  readonly catalogue: readonly Exercise[];
  readonly programmes: readonly Programme[];
  /** By programme. */
  readonly families: readonly number[];
}

export interface Learnt {
  readonly matrix: FittedMatrix;
  readonly settings: MatrixSettings;
  readonly blend: LearnedBlend;
}

const INNER_FOLDS = 4;
/** Of the settings alone: they matter little, and each costs a matrix. */
const SETTING_FOLDS = 3;
const LAMBDAS = [5, 10, 20] as const;
const CONTENTS = [5, 12] as const;
export const EASE_GRID: readonly MatrixSettings[] = [10, 20, 40, 80, 160].map((lambda) => ({
  lambda,
  content: 0,
  context: false,
}));
const HYBRID_GRID: readonly MatrixSettings[] = LAMBDAS.flatMap((lambda) =>
  CONTENTS.map((content) => ({ lambda, content, context: true })),
);

/** What is known of a stranger is chance: so many draws of it are learnt from. */
const COLD_DRAWS = 2;

/** An exercise of so few programmes is of the tail. */
export const TAIL = 3;
/** The tail is most of the catalogue and little of the programmes: its questions count so many times, where much is known. */
const TAIL_WEIGHT = 3;

/** A blend as a model that may be asked. */
export function asModel(matrix: FittedMatrix, blend: LearnedBlend): RecommendModel {
  const { precision: _shipped, ...rest } = matrix;
  return { ...rest, version: 'trained', blend };
}

export function subset(data: Data, keep: (index: number) => boolean): Data {
  return {
    ...data,
    programmes: data.programmes.filter((_programme, index) => keep(index)),
    families: data.families.filter((_family, index) => keep(index)),
  };
}

export function fitted(data: Data, settings: MatrixSettings): FittedMatrix {
  return fitMatrix(data.catalogue, data.programmes, familyWeights(data.families), settings);
}

const NO_BLEND: LearnedBlend = { weights: [], whenLittleIsKnown: [] };

/** By catalogue row: the matrix alone. */
export function matrixScores(model: RecommendModel, catalogue: readonly Exercise[], asked: Question): Float64Array {
  const wanted = new Set(asked.known);
  const known = catalogue.filter(({ id }) => wanted.has(id)).map((exercise) => ({ exercise, weight: 1 }));
  const { together, context } = foldIn(model, asked.profile, known);
  return together.map((value, row) => value + context[row]!);
}

/** The settings under which the matrix alone answers best, warm and cold, for families it has not seen. */
export function chooseSettings(data: Data, seed: number, grid: readonly MatrixSettings[]): MatrixSettings {
  const folds = familyFolds(data.families, SETTING_FOLDS, createRandom(seed));
  const weights = familyWeights(data.families);
  const totals = grid.map((settings) => {
    let total = 0;
    for (let fold = 0; fold < SETTING_FOLDS; fold += 1) {
      const model = asModel(
        fitted(
          subset(data, (index) => folds[index] !== fold),
          settings,
        ),
        NO_BLEND,
      );
      const random = createRandom(seed + fold);
      data.programmes.forEach((programme, index) => {
        if (folds[index] !== fold) return;
        const asked = questionsOf(programme, index, random, 1);
        for (const question of asked) {
          const { left, out } = rowsOf(model, question);
          const rank = rankOf(matrixScores(model, data.catalogue, question), left, out);
          total += ((weights[index] ?? 0) * ndcgAt10(rank)) / asked.length;
        }
      });
    }
    return total;
  });
  return grid[totals.indexOf(Math.max(...totals))]!;
}

export function rowsOf({ rows }: Pick<RecommendModel, 'rows'>, { left, others }: Question) {
  return { left: rows.get(left) ?? -1, out: new Set(others.flatMap((id) => rows.get(id) ?? [])) };
}

/** `simplify` makes of each inner model what will be asked on the device, where that knows less. */
export function learnBlend(
  data: Data,
  seed: number,
  settings: MatrixSettings,
  simplify: (model: RecommendModel) => RecommendModel = (model) => model,
): LearnedBlend {
  const { catalogue, programmes, families } = data;
  const folds = familyFolds(families, INNER_FOLDS, createRandom(seed + 11));
  const weights = questionWeights(data);
  const choices: Choice[] = [];
  for (let fold = 0; fold < INNER_FOLDS; fold += 1) {
    const seen = subset(data, (index) => folds[index] !== fold);
    const whole = asModel(fitted(seen, settings), NO_BLEND);
    const model = simplify(whole);
    const holders = countHolders(seen.programmes);
    const random = createRandom(seed + 100 + fold);
    programmes.forEach((programme, index) => {
      if (folds[index] !== fold) return;
      for (const question of questionsOf(programme, index, random, 0, COLD_DRAWS)) {
        const { left, out } = rowsOf(whole, question);
        const scores = matrixScores(whole, catalogue, question);
        const order = [...scores.keys()]
          .filter((row) => row !== left && !out.has(row))
          .sort((a, b) => scores[b]! - scores[a]!);
        const tail = (holders.get(question.left) ?? 0) <= TAIL;
        const weight = (weights[index] ?? 0) * (tail && !question.cold ? TAIL_WEIGHT : 1);
        const terms = termsOf(catalogue, model, question);
        choices.push(toChoice(terms, left, order, question.known.length, weight, random));
      }
    });
  }
  return fitBlend(choices);
}

/** By programme: 1/√(exercises its family leaves out), so that a family with much to say is heard more, but not in proportion. */
function questionWeights({ programmes, families }: Data): readonly number[] {
  const asked = new Map<number, number>();
  programmes.forEach((programme, index) => {
    const family = families[index]!;
    asked.set(family, (asked.get(family) ?? 0) + exercisesOf(programme).length);
  });
  return families.map((family) => 1 / Math.sqrt(Math.max(1, asked.get(family) ?? 1)));
}

export function learn(data: Data, seed: number): Learnt {
  const settings = chooseSettings(data, seed, HYBRID_GRID);
  return { settings, blend: learnBlend(data, seed, settings), matrix: fitted(data, settings) };
}

/** In how many programmes each exercise is. */
export function countHolders(programmes: readonly Programme[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const programme of programmes)
    for (const id of exercisesOf(programme)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
