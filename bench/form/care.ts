// Whether form knows what it does not know: false cues on good repetitions of ordinary bodies and of bodies at the ends of each limb's
// range, silence from cameras that show nothing, and what is said of people who train seated, with one arm or with one leg.
import type { FormService } from '../../src/contracts/form.ts';
import { judgeRepetition } from '../../src/domain/form/judge-repetition.ts';
import type { FormJudgement } from '../../src/domain/form/judgement.ts';
import { pointsOfLimbs } from '../../src/domain/form/set-aside.ts';
import type { Movement } from '../../src/domain/movements/movement.ts';
import { MOVEMENTS } from '../../src/domain/movements/registry.ts';
import { FORM_MOVEMENTS } from '../../training/form/form-movements.ts';
import { digits, markdownTable } from '../../training/markdown-table.ts';
import { onThreads } from '../../training/threads.ts';
import type { CareCase } from './care-case.ts';
import { keptCareCases, LIMB_LENGTHS } from './care-cases.ts';
import type { FormSection } from './section.ts';

/** Degrees from the nearest camera that shows a fault: from here on nothing must be said of it. */
const ELSEWHERE_DEG = 20;
const BARS = { ordinary: 0.03, extreme: 0.05, abstained: 0.95 } as const;

interface Judged {
  readonly movement: Movement;
  readonly case: CareCase;
  readonly judgement: FormJudgement;
}

export interface FalseCues {
  readonly scene: string;
  readonly good: number;
  /** Share of them for which any fault was reported, 0–1. */
  readonly falseCues: number;
  /** The same by the rules alone. */
  readonly byRules: number;
  /** Mean share of the movement's faults that were judged. */
  readonly judged: number;
}

export interface Abstention {
  readonly from: string;
  readonly faults: number;
  /** Share that was not judged, 0–1. */
  readonly abstained: number;
  /** Share that was reported. */
  readonly reported: number;
}

export interface CareFigures {
  readonly scenes: readonly FalseCues[];
  readonly extremes: readonly FalseCues[];
  readonly elsewhere: readonly Abstention[];
  /** Good repetitions with a false cue, the most often first. */
  readonly worst: readonly { readonly movementId: string; readonly fault: string; readonly count: number }[];
}

export async function judgeCare(form: FormService, threads: number): Promise<FormSection> {
  const movements: readonly Movement[] = [...FORM_MOVEMENTS, ...MOVEMENTS.filter(({ kind }) => kind === 'hold')];
  const ids = movements.map(({ id }) => id);
  await onThreads(new URL('./care-worker.ts', import.meta.url), threads, ids, () => undefined);
  const judged: Judged[] = [];
  for (const movement of movements) judged.push(...(await judge(form, movement)));
  const figures = figuresOf(judged);
  return {
    title: 'Knowing what it does not know: good repetitions only, nothing injected',
    text: textOf(figures),
    result: figures,
  };
}

async function judge(form: FormService, movement: Movement): Promise<readonly Judged[]> {
  const cases = keptCareCases(movement);
  const asked = cases.flatMap(({ done }) => (done.kind === 'repetition' ? (done.asked ?? []) : []));
  if (asked.length === 0) return cases.flatMap((each) => judgedHold(movement, each));
  const response = await form.score({ movementId: movement.id, repetitions: asked });
  if (response.kind === 'unavailable') throw new Error(`${movement.id}: ${response.reason} ${response.detail ?? ''}`);
  const answers = [...response.answers];
  return cases.map((each) => {
    const { done } = each;
    if (done.kind === 'hold') return { movement, case: each, judgement: done.judgement };
    const answer = done.asked ? (answers.shift() ?? null) : null;
    return { movement, case: each, judgement: judgeRepetition(done.repetition, movement, answer, done.measures) };
  });
}

function judgedHold(movement: Movement, each: CareCase): readonly Judged[] {
  return each.done.kind === 'hold' ? [{ movement, case: each, judgement: each.done.judgement }] : [];
}

function figuresOf(judged: readonly Judged[]): CareFigures {
  const good = judged.filter((each) => each.case.isGood && !each.case.scene.startsWith('elsewhere'));
  const extremes = LIMB_LENGTHS.flatMap((limb) => [`short ${limb}`, `long ${limb}`]);
  const extremeHolds = extremes.map((scene) => `${scene} (holds)`);
  const told = ['ordinary', ...extremes, ...extremeHolds];
  const rest = [...new Set(good.map((each) => each.case.scene))].filter((scene) => !told.includes(scene));
  const of = (...scenes: readonly string[]) => good.filter((each) => scenes.includes(each.case.scene));
  const counts = new Map<string, number>();
  for (const { movement, judgement } of of('ordinary', ...extremes))
    for (const { id } of judgement.faults) {
      const key = `${movement.id} ${id}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  for (const { case: each, judgement } of judged)
    if (judgement.faults.some(({ joints }) => joints.some((joint) => pointsOfLimbs(each.setAside).has(joint))))
      throw new Error(`A fault was found on a limb that was set aside (${each.scene}).`);
  return {
    scenes: [
      falseCuesOf('ordinary', of('ordinary')),
      falseCuesOf('2nd and 98th percentile of each length', of(...extremes)),
      falseCuesOf('2nd and 98th percentile (holds)', of(...extremeHolds)),
      falseCuesOf(
        'ordinary, with those whose manner comes near a bound',
        judged.filter((each) => each.case.scene === 'ordinary'),
      ),
      ...rest.map((scene) => falseCuesOf(scene, of(scene))),
    ],
    extremes: extremes.map((scene) => falseCuesOf(scene, of(scene))),
    elsewhere: abstentions(judged.filter((each) => each.case.scene.startsWith('elsewhere'))),
    worst: [...counts]
      .sort(([, a], [, b]) => b - a)
      .slice(0, 12)
      .map(([key, count]) => {
        const [movementId = '', fault = ''] = key.split(' ');
        return { movementId, fault, count };
      }),
  };
}

function falseCuesOf(scene: string, judged: readonly Judged[]): FalseCues {
  const share = (isSo: (each: Judged) => boolean) => judged.filter(isSo).length / judged.length;
  const judgedShare = judged.reduce((sum, each) => sum + each.case.judged.length / each.movement.faults.length, 0);
  return {
    scene,
    good: judged.length,
    falseCues: share(({ judgement }) => judgement.faults.length > 0),
    byRules: share(({ case: each }) => each.byRules.length > 0),
    judged: judgedShare / judged.length,
  };
}

function abstentions(judged: readonly Judged[]): readonly Abstention[] {
  const of = (from: string, low: number, high: number): Abstention => {
    const entries = judged.flatMap((each) =>
      each.movement.faults
        .filter(({ id }) => (each.case.offViewDeg[id] ?? 0) > low && (each.case.offViewDeg[id] ?? 0) <= high)
        .map(({ id }) => ({
          isJudged: each.case.judged.includes(id),
          isReported: each.judgement.faults.some((fault) => fault.id === id),
        })),
    );
    return {
      from,
      faults: entries.length,
      abstained: entries.filter(({ isJudged }) => !isJudged).length / entries.length,
      reported: entries.filter(({ isReported }) => isReported).length / entries.length,
    };
  };
  return [
    of(`${ELSEWHERE_DEG}° and more from any view that shows the fault`, ELSEWHERE_DEG, 180),
    of(`within ${ELSEWHERE_DEG}° of one (the border)`, 0, ELSEWHERE_DEG),
  ];
}

function textOf({ scenes, extremes, elsewhere, worst }: CareFigures): string {
  const percent = (share: number) => `${digits(100 * share, 1)} %`;
  const rows = (of: readonly FalseCues[]) =>
    of.map(({ scene, good, falseCues, byRules, judged }) => [
      scene,
      String(good),
      percent(falseCues),
      percent(byRules),
      percent(judged),
    ]);
  const header = ['good repetitions of', 'n', 'false cues', 'by the rules alone', 'faults judged'];
  return [
    `Bars: false cues ≤ ${percent(BARS.ordinary)}, ≤ ${percent(BARS.extreme)} at the 2nd and 98th percentiles; not judged elsewhere ≥ ${percent(BARS.abstained)}.`,
    markdownTable(header, rows(scenes)),
    markdownTable(header, rows(extremes)),
    markdownTable(
      ['cameras', 'faults', 'not judged', 'reported'],
      elsewhere.map(({ from, faults, abstained, reported }) => [
        from,
        String(faults),
        percent(abstained),
        percent(reported),
      ]),
    ),
    `Most often wrong: ${worst.map(({ movementId, fault, count }) => `${movementId} ${fault} ${count}`).join(', ')}.`,
  ].join('\n\n');
}
