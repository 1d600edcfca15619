// Numbers of a chunk that no sign and no word explains.
import type { Exercise } from '../catalogue/exercise.ts';
import type { Atom, AtomOf } from './atoms.ts';
import { type Effort, effortsOf, type LoadReading } from './chunk-quantities.ts';
import type { Term } from './chunk-terms.ts';
import type { ChunkContext } from './read-chunk.ts';

/** Words a person puts between numbers without meaning anything by them. */
export const FILLER = new Set(
  (
    'i did do we then also same more another with the a an on my and so just today plus did done was were is it that this there felt feel good great easy hard ' +
    'heavy light solid ok okay nice first second third next up last finally finish finished finishing started start some about around ' +
    'sets set reps rep total weight in to at as only got hit managed made x each working work top backoff back off moved went bar dumbbells dumbbell db ' +
    'dbs kettlebell kb machine cable time times straight hold held full strict clean paused pause slow controlled good rough added again too ' +
    'after before from all out down form well workout session volume ramp ramped exercise exercises lift lifts main accessory accessories finisher burnout pyramid ladder ' +
    '了 做 的 个 是 共 一 我 也 又 再 都 在 用 完 成 每 次 组 先 然 后 接 着 今 天 重 量 左 右 感 觉 还 行 好 轻 松 总 计 约 大 概 各 到 上 下 有 ' +
    '次 数 秒 钟 的 地 得 就 只 能 最 加 推 拉 蹲 举 起 来 外 另 出 着'
  ).split(' '),
);

interface Unsettled {
  readonly efforts: readonly Effort[];
  readonly loads: readonly LoadReading[];
  readonly sets: number | null;
  readonly spec: Exercise | undefined;
  readonly exercise: AtomOf<'exercise'> | null;
  readonly atoms: readonly Atom[];
  readonly terms: readonly Term[];
  readonly context: ChunkContext;
}

/** Numbers alone: repetitions beside a name or a load, a load and repetitions ("80 8 8 7"), else left to the neighbours. */
export function settleBare(
  bare: readonly AtomOf<'number'>[],
  rest: Unsettled,
): {
  readonly efforts: readonly Effort[];
  readonly loads: readonly LoadReading[];
  readonly bare: readonly AtomOf<'number'>[];
} {
  const numbers = bare.filter(
    (number) => number.spelt !== true || rest.sets !== null || nextToName(number, rest) || atLoad(number, rest),
  );
  const effort = (number: AtomOf<'number'>): readonly Effort[] =>
    effortsOf(number, rest.spec, [number.start, number.end]);
  const load = (number: AtomOf<'number'>): LoadReading => ({ value: number.value, span: [number.start, number.end] });
  const [first, ...others] = numbers;
  if (!first) return { efforts: [], loads: [], bare: [] };
  if (rest.efforts.length > 0) return { efforts: [], loads: [], bare: [] };
  const loaded = rest.spec === undefined || rest.spec.loadKind === 'external' || rest.spec.loadKind === 'per_hand';
  const mayLoad = rest.loads.length === 0 && (loaded || rest.spec?.loadKind === 'bodyweight_plus');
  const whole = numbers.every(({ value }) => Number.isInteger(value));
  if (
    others.length > 0 &&
    mayLoad &&
    first.value >= 15 &&
    others.every(({ value }) => value <= 0.6 * first.value && value <= 30)
  )
    return { efforts: others.flatMap(effort), loads: [load(first)], bare: [] };
  if (others.length > 0 && whole && unbroken(numbers, rest.atoms) && (rest.exercise !== null || rest.loads.length > 0))
    return { efforts: numbers.flatMap(effort), loads: [], bare: [] };
  if (others.length > 0 && rest.exercise === null) return { efforts: [], loads: [], bare: numbers };
  if ((rest.sets !== null || rest.loads.length > 0) && whole && !isolatedByWords(first, rest.atoms))
    return { efforts: effort(first), loads: [], bare: [] };
  if (rest.exercise && others.length === 0) {
    const before = first.start < rest.exercise.start;
    if (before && nextToName(first, rest) && whole) return { efforts: effort(first), loads: [], bare: [] };
    if (!before && mayLoad && first.value > 30 && loaded) return { efforts: [], loads: [load(first)], bare: [] };
    if (!before && whole && !isolatedByWords(first, rest.atoms)) return { efforts: effort(first), loads: [], bare: [] };
  }
  return { efforts: [], loads: [], bare: numbers };
}

/** "Six with eighty-five": spelt out, and a load right behind. */
function atLoad(number: AtomOf<'number'>, { atoms, loads }: Unsettled): boolean {
  const next = atoms.find(({ start }) => start >= number.end);
  return next?.kind === 'at' && loads.length > 0 && number.value <= 30;
}

/** Nothing but filler between the number and the name. */
function nextToName(number: AtomOf<'number'>, { exercise, atoms }: Unsettled): boolean {
  if (!exercise) return false;
  const [from, to] = number.start < exercise.start ? [number.end, exercise.start] : [exercise.end, number.start];
  return atoms
    .filter(({ start, end }) => start >= from && end <= to)
    .every((atom) => atom.kind !== 'word' || FILLER.has(atom.text) || atom.text.length > 2);
}

function unbroken(numbers: readonly AtomOf<'number'>[], atoms: readonly Atom[]): boolean {
  const [first, last] = [numbers[0], numbers.at(-1)];
  return atoms.every(
    (atom) => atom.kind === 'number' || atom.start < (first?.start ?? 0) || atom.end > (last?.end ?? 0),
  );
}

/** "after 2 weeks": a word that is no filler stands right behind the number. */
function isolatedByWords(number: AtomOf<'number'>, atoms: readonly Atom[]): boolean {
  const next = atoms.find(({ start }) => start >= number.end);
  return next?.kind === 'word' && !FILLER.has(next.text) && /[\p{L}]/u.test(next.text);
}
