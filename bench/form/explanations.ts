// Is the joint that an explanation names the one that was at fault? Single faults injected into simulated people whom training never
// drew, from every view that claims them; integrated gradients as a check, and what an explanation costs on wasm.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { explainRecording } from '../../src/coach/explain-recording.ts';
import type { FormRepetition, FormService } from '../../src/contracts/form.ts';
import {
  type BodyJoint,
  featurePlaces,
  jointOfFault,
  jointsOfPoints,
} from '../../src/domain/form/explain/body-joints.ts';
import { occlusionParts } from '../../src/domain/form/explain/occlusion-parts.ts';
import { formRepetition } from '../../src/domain/form/judge-repetition.ts';
import type { FaultSpec, RepetitionMovement, View } from '../../src/domain/movements/movement.ts';
import { between, createRandom } from '../../src/domain/movements/random.ts';
import { simulateSet } from '../../src/domain/movements/simulate.ts';
import { createFormService } from '../../src/services/form/create-form-service.ts';
import { type FormModel, unpackFormModel } from '../../src/services/form/form-model.ts';
import { startTrainingBackend } from '../../training/form/backend.ts';
import { countSet, TEST_VARIETY } from '../../training/form/examples.ts';
import { FORM_MOVEMENTS } from '../../training/form/form-movements.ts';
import { judgeable, trainedViews, visibleSeverities } from '../../training/form/labels.ts';
import { integratedGradients } from './integrated-gradients.ts';
import type { FormSection } from './section.ts';

/** Far from the seeds of every split of training. */
const SEED = 48_611;
const PEOPLE = 4;
const REPETITIONS = 2;
/** Of the severity from which the fault is visible; never more than 1.4 of the whole. */
const SEVERITY = { least: 1, most: 2, cap: 1.4 } as const;
const TIMED = 200;

interface Case {
  readonly movement: RepetitionMovement;
  readonly fault: FaultSpec;
  readonly view: View;
  readonly repetition: FormRepetition;
}

interface Tally {
  readonly movementId: string;
  readonly faultId: string;
  readonly cases: number;
  readonly hits: number;
  /** Nothing was found lost: the fault was not seen. */
  readonly silent: number;
}

export interface ExplanationFigures {
  readonly cases: number;
  /** Share of all injected faults whose joint is the top explanation; one that was not seen counts as a miss. */
  readonly topJoint: number;
  /** The same of those in which something was found lost. */
  readonly topJointWhereSeen: number;
  readonly worstMovements: readonly { readonly movementId: string; readonly topJoint: number }[];
  readonly faults: readonly Tally[];
  readonly gradients: {
    readonly cases: number;
    readonly topAgreement: number;
    readonly rankCorrelation: number;
    /** Largest error of the sum of attributions, as a share of the logit's difference. */
    readonly completeness: number;
  };
  readonly milliseconds: { readonly median: number; readonly p95: number; readonly backend: string };
}

export async function judgeExplanations(
  movements: readonly RepetitionMovement[] = FORM_MOVEMENTS,
): Promise<FormSection> {
  const model = readModel();
  const form = createWasmService();
  await startTrainingBackend();
  const started = await form.start();
  if (started.kind === 'unavailable')
    return { title: 'Explanations', text: `The form network did not start: ${started.reason}.`, result: null };
  const taught = movements.filter(({ id }) => model.networks.has(id));
  const cases = taught.flatMap(injectedCases);
  const tallies = new Map<string, Tally>();
  const ranks: { readonly agrees: boolean; readonly rho: number; readonly error: number }[] = [];
  for (const one of cases) {
    const { contributions } = await explainRecording(form, one.movement, one.repetition);
    const top = contributions[0]?.joint;
    const isHit = top !== undefined && jointsOfPoints(one.fault.keypoints).includes(top);
    const key = `${one.movement.id}/${one.fault.id}`;
    const before = tallies.get(key) ?? {
      movementId: one.movement.id,
      faultId: one.fault.id,
      cases: 0,
      hits: 0,
      silent: 0,
    };
    tallies.set(key, {
      ...before,
      cases: before.cases + 1,
      hits: before.hits + (isHit ? 1 : 0),
      silent: before.silent + (top === undefined ? 1 : 0),
    });
    const compared = await compareWithGradients(model, form, one);
    if (compared) ranks.push(compared);
  }
  const figures: ExplanationFigures = {
    ...summarise([...tallies.values()]),
    gradients: {
      cases: ranks.length,
      topAgreement: mean(ranks.map(({ agrees }) => (agrees ? 1 : 0))),
      rankCorrelation: mean(ranks.map(({ rho }) => rho)),
      completeness: Math.max(0, ...ranks.map(({ error }) => error)),
    },
    milliseconds: await timeOf(form, cases),
  };
  return {
    title: `Explanations: ${figures.cases} injected faults of ${taught.length} movements, people unseen in training`,
    text: textOf(figures),
    result: figures,
  };
}

function injectedCases(movement: RepetitionMovement): readonly Case[] {
  const visible = visibleSeverities(movement);
  return trainedViews(movement).flatMap((view) =>
    judgeable(movement, view).flatMap((fault, at) =>
      Array.from({ length: PEOPLE }, (_, person) => {
        const random = createRandom(SEED + 7919 * person + 104_729 * at + 31 * (movement.id.length + view.length));
        const severity = (visible.get(fault.id) ?? 1) * between(random, SEVERITY.least, SEVERITY.most);
        const set = simulateSet(
          movement,
          {
            repetitions: REPETITIONS,
            fps: Math.round(between(random, 12, 30)),
            yawDeg: (random() < 0.5 ? -1 : 1) * between(random, ...TEST_VARIETY.yawDeg[view]),
            faults: [{ id: fault.id, severity: Math.min(SEVERITY.cap, severity) }],
          },
          random,
        );
        return countSet(movement, set).flatMap((counted): Case[] => {
          const repetition = formRepetition(counted, movement);
          return repetition && repetition.bands[fault.id] !== undefined ? [{ movement, fault, view, repetition }] : [];
        });
      }).flat(),
    ),
  );
}

/** Both told of the network's quality alone, joint by joint; null where it abstains or fewer than three joints speak. */
async function compareWithGradients(model: FormModel, form: FormService, { movement, repetition }: Case) {
  const network = model.networks.get(movement.id);
  const parts = occlusionParts(movement, repetition).filter(({ phase }) => phase === null);
  const answer = await form.occlude({ movementId: movement.id, repetition, parts });
  if (!network || answer.kind === 'unavailable' || answer.whole.quality === null || parts.length < 3) return null;
  const whole = logit(answer.whole.quality);
  const occluded = parts.map((_, index) => logit(answer.answers[index]?.quality ?? 0.5) - whole);
  const { features, faults, total } = integratedGradients(network, repetition);
  const byJoint = new Map<BodyJoint, number>();
  const add = (joint: BodyJoint, value: number) => byJoint.set(joint, (byJoint.get(joint) ?? 0) + value);
  for (const place of featurePlaces(movement)) add(place.joint, features[place.index] ?? 0);
  for (const fault of movement.faults) add(jointOfFault(fault), faults[fault.id] ?? 0);
  const attributed = parts.map(({ joint }) => byJoint.get(joint) ?? 0);
  const sum = [...byJoint.values()].reduce((all, value) => all + value, 0);
  return {
    agrees: indexOfMost(occluded) === indexOfMost(attributed),
    rho: spearman(occluded, attributed),
    error: Math.abs(sum - total) / Math.max(1, Math.abs(total)),
  };
}

async function timeOf(form: FormService, cases: readonly Case[]): Promise<ExplanationFigures['milliseconds']> {
  const times: number[] = [];
  for (let turn = 0; turn < TIMED && cases.length > 0; turn++) {
    const one = cases[(turn * 37) % cases.length];
    if (!one) continue;
    const from = performance.now();
    await explainRecording(form, one.movement, one.repetition);
    times.push(performance.now() - from);
  }
  const sorted = times.sort((a, b) => a - b);
  return {
    median: sorted[Math.floor(0.5 * sorted.length)] ?? 0,
    p95: sorted[Math.floor(0.95 * sorted.length)] ?? 0,
    backend: 'wasm with SIMD, one thread, in Node',
  };
}

function summarise(
  faults: readonly Tally[],
): Pick<ExplanationFigures, 'cases' | 'topJoint' | 'topJointWhereSeen' | 'worstMovements' | 'faults'> {
  const total = (of: (tally: Tally) => number, among = faults) => among.reduce((sum, tally) => sum + of(tally), 0);
  const [cases, hits, silent] = [total((t) => t.cases), total((t) => t.hits), total((t) => t.silent)];
  const movements = [...new Set(faults.map(({ movementId }) => movementId))].map((movementId) => {
    const own = faults.filter((tally) => tally.movementId === movementId);
    return {
      movementId,
      topJoint:
        total((t) => t.hits, own) /
        Math.max(
          1,
          total((t) => t.cases, own),
        ),
    };
  });
  return {
    cases,
    topJoint: hits / Math.max(1, cases),
    topJointWhereSeen: hits / Math.max(1, cases - silent),
    worstMovements: movements.sort((a, b) => a.topJoint - b.topJoint).slice(0, 8),
    faults: [...faults].sort((a, b) => a.hits / a.cases - b.hits / b.cases),
  };
}

function textOf(figures: ExplanationFigures): string {
  const { gradients, milliseconds } = figures;
  return [
    `The injected fault's joint is the top explanation in ${percent(figures.topJoint)} of ${figures.cases} (bar 90 %); ${percent(figures.topJointWhereSeen)} where anything was found lost.`,
    `Worst movements: ${figures.worstMovements.map(({ movementId, topJoint }) => `${movementId} ${percent(topJoint)}`).join(', ')}.`,
    `Worst faults: ${figures.faults
      .slice(0, 12)
      .map(
        ({ movementId, faultId, cases, hits, silent }) =>
          `${movementId}/${faultId} ${hits}/${cases} (${silent} unseen)`,
      )
      .join(', ')}.`,
    `Integrated gradients of the network's quality name the same joint first in ${percent(gradients.topAgreement)} of ${gradients.cases}; mean rank correlation with occlusion ${gradients.rankCorrelation.toFixed(2)}; attributions add up to within ${percent(gradients.completeness)}.`,
    `An explanation takes ${milliseconds.median.toFixed(1)} ms, 95 % of them at most ${milliseconds.p95.toFixed(1)} ms (bar 10 ms; ${milliseconds.backend}).`,
  ].join('\n');
}

function modelFile(name: string): ArrayBuffer {
  return new Uint8Array(readFileSync(new URL(`../../models/form/${name}`, import.meta.url))).buffer;
}

function readModel(): FormModel {
  return unpackFormModel(modelFile('model.json'), modelFile('weights.bin'));
}

function createWasmService(): FormService {
  return createFormService({
    readModelFile: (_modelId, name) => Promise.resolve({ kind: 'read', bytes: modelFile(name) }),
    onBackend: (work) => work(),
  });
}

function indexOfMost(values: readonly number[]): number {
  return values.indexOf(Math.max(...values));
}

function spearman(a: readonly number[], b: readonly number[]): number {
  const [ranksA, ranksB] = [ranksOf(a), ranksOf(b)];
  const squares = ranksA.reduce((sum, rank, index) => sum + (rank - (ranksB[index] ?? 0)) ** 2, 0);
  return 1 - (6 * squares) / (a.length * (a.length ** 2 - 1));
}

function ranksOf(values: readonly number[]): readonly number[] {
  return values.map(
    (value, index) => values.filter((other, at) => other < value || (other === value && at < index)).length,
  );
}

function logit(probability: number): number {
  const within = Math.min(1 - 1e-6, Math.max(1e-6, probability));
  return Math.log(within / (1 - within));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
