// How well form is judged on people never seen: overall quality, each fault, false cues, and what is left unjudged. Any judge can be
// put in: the shipped network, its weights at another precision, the rules alone.
import type { FormService } from '../../src/contracts/form.ts';
import { combineScore } from '../../src/domain/form/combine-score.ts';
import {
  faultProbability,
  REPORTED_PROBABILITY,
  ruleProbability,
  severityOf,
} from '../../src/domain/form/fault-evidence.ts';
import type { RepetitionMovement, View } from '../../src/domain/movements/movement.ts';
import { answerOf, forward, isFamiliar, standardise } from '../../src/services/form/form-inputs.ts';
import type { FormModel } from '../../src/services/form/form-model.ts';
import type { Example } from './examples.ts';
import { areaUnderCurve, measure, type Metrics } from './metrics.ts';
import { isGood } from './train-form.ts';
import { isAbsent, isPresent } from './true-bands.ts';

/** What a judge says of an example; `quality` null where it abstains. Faults: those that were measured, after fusion with the rule. */
export interface Verdict {
  readonly quality: number | null;
  readonly faults: Readonly<Record<string, number>>;
  /** The product's, 0–100. */
  readonly score: number;
}

export type Judge = (movementId: string, examples: readonly Example[]) => Promise<readonly Verdict[]>;

/** Clear faults are this many dead bands past the bound; at 1 the rule begins to report. */
export const CLEAR_BANDS = 2;

/** By the rules alone: 1 − the highest probability of a fault. */
export const byRules: Judge = (_movementId, examples) =>
  Promise.resolve(
    examples.map(({ bands }) => {
      const faults = mapped(bands, ruleProbability);
      return { quality: 1 - Math.max(0, ...Object.values(faults)), faults, score: scoreOf(null, bands, faults) };
    }),
  );

/** By a model in plain arithmetic. */
export function byModel({ networks }: FormModel): Judge {
  return (movementId, examples) => {
    const network = networks.get(movementId);
    if (!network) throw new Error(`The model does not know ${movementId}.`);
    return Promise.resolve(
      examples.map((example) => {
        const z = standardise(network, example.features);
        const asked = { view: example.seenFrom, bands: example.bands };
        const answer = isFamiliar(network, example.seenFrom, z)
          ? answerOf(network, asked, forward(network, z, asked))
          : { quality: null, faults: {} };
        return verdictOf(example, answer);
      }),
    );
  };
}

/** As the product asks: the service, in batches. Throws where it cannot be had. */
export function byService(form: FormService): Judge {
  return async (movementId, examples) => {
    const repetitions = examples.map(({ features, seenFrom, bands }) => ({ features, view: seenFrom, bands }));
    const response = await form.score({ movementId, repetitions });
    if (response.kind === 'unavailable') throw new Error(`${response.reason}: ${response.detail ?? ''}`);
    return examples.map((example, index) =>
      verdictOf(example, response.answers[index] ?? { quality: null, faults: {} }),
    );
  };
}

function verdictOf(
  { bands }: Example,
  { quality, faults }: { readonly quality: number | null; readonly faults: Readonly<Record<string, number>> },
): Verdict {
  const fused = Object.fromEntries(
    Object.entries(bands).map(([id, value]) => [id, faultProbability(value, faults[id] ?? null)]),
  );
  return { quality, faults: fused, score: scoreOf(quality, bands, fused) };
}

function scoreOf(
  quality: number | null,
  bands: Readonly<Record<string, number>>,
  faults: Readonly<Record<string, number>>,
): number {
  const weighed = Object.entries(faults).map(([id, probability]) => ({
    probability,
    severity: severityOf(bands[id] ?? 0),
  }));
  return combineScore(quality, weighed, weighed.length > 0) ?? 100;
}

export interface FaultCounts {
  readonly movement: string;
  readonly fault: string;
  readonly view: View;
  /** Present, absent: among those judged. */
  readonly present: number;
  readonly absent: number;
  /** Of all in this view, the share whose fault could not be judged. */
  readonly unjudged: number;
  readonly hits: number;
  readonly alarms: number;
  /** Clear ones: at least CLEAR_BANDS past the bound. */
  readonly clear: number;
  readonly clearHits: number;
}

export interface MovementFigures {
  readonly movement: string;
  readonly faults: readonly FaultCounts[];
  /** Good against bad, mild ones left out; `answered` those that the judge did not abstain on. */
  readonly quality: Metrics;
  readonly answered: number;
  readonly scoreAuc: number;
  /** Good repetitions, and those of them for which any fault was reported. */
  readonly good: number;
  readonly falseCues: number;
}

/** Good and bad as far as the view shows: of the faults that were judged. */
export function truthOf({ bands, trueBands }: Example): 'good' | 'mild' | 'bad' {
  const judged = Object.keys(bands).map((id) => trueBands[id] ?? 0);
  if (judged.some(isPresent)) return 'bad';
  return judged.every(isAbsent) ? 'good' : 'mild';
}

export async function evaluateMovement(
  movement: RepetitionMovement,
  examples: readonly Example[],
  judge: Judge,
): Promise<MovementFigures> {
  const verdicts = await judge(movement.id, examples);
  const all = examples.flatMap((example, index) => {
    const verdict = verdicts[index];
    return verdict ? [{ example, verdict, truth: truthOf(example) }] : [];
  });
  const clearly = all.filter(({ truth }) => truth !== 'mild');
  const answered = clearly.filter(({ verdict }) => verdict.quality !== null);
  const good = all.filter(({ example }) => isGood(example));
  const reported = (verdict: Verdict) => Object.values(verdict.faults).some((p) => p >= REPORTED_PROBABILITY);
  const faults = movement.faults.flatMap((fault) =>
    fault.views
      .filter((view) => movement.views.includes(view))
      .map((view): FaultCounts => {
        const within = all.filter(({ example }) => example.view === view);
        const judged = within.flatMap(({ example, verdict }) => {
          const p = verdict.faults[fault.id];
          return p === undefined ? [] : [{ p: p >= REPORTED_PROBABILITY, bands: example.trueBands[fault.id] ?? 0 }];
        });
        const count = (of: (entry: (typeof judged)[number]) => boolean) => judged.filter(of).length;
        return {
          movement: movement.id,
          fault: fault.id,
          view,
          present: count(({ bands }) => isPresent(bands)),
          absent: count(({ bands }) => isAbsent(bands)),
          unjudged: within.length > 0 ? 1 - judged.length / within.length : Number.NaN,
          hits: count(({ p, bands }) => p && isPresent(bands)),
          alarms: count(({ p, bands }) => p && isAbsent(bands)),
          clear: count(({ bands }) => bands >= CLEAR_BANDS),
          clearHits: count(({ p, bands }) => p && bands >= CLEAR_BANDS),
        };
      }),
  );
  return {
    movement: movement.id,
    faults,
    quality: measure(
      answered.map(({ verdict }) => verdict.quality ?? 0.5),
      answered.map(({ truth }) => truth === 'good'),
    ),
    answered: answered.length / clearly.length,
    scoreAuc: areaUnderCurve(
      clearly.map(({ verdict }) => verdict.score),
      clearly.map(({ truth }) => truth === 'good'),
    ),
    good: good.length,
    falseCues: good.filter(({ verdict }) => reported(verdict)).length,
  };
}

/** Views of a fault together. NaN where it was never committed. */
export function f1(counts: readonly Pick<FaultCounts, 'present' | 'hits' | 'alarms'>[]): number {
  const sum = (pick: (of: Pick<FaultCounts, 'present' | 'hits' | 'alarms'>) => number) =>
    counts.reduce((total, of) => total + pick(of), 0);
  const present = sum((of) => of.present);
  return present === 0 ? Number.NaN : (2 * sum((of) => of.hits)) / (sum((of) => of.hits + of.alarms) + present);
}

/** The same of clear faults alone: milder ones neither help nor harm. */
export function clearF1(counts: readonly FaultCounts[]): number {
  return f1(counts.map(({ clear, clearHits, alarms }) => ({ present: clear, hits: clearHits, alarms })));
}

/** Macro over faults of all movements, each fault's views that claim it together. */
export function macroF1(
  figures: readonly MovementFigures[],
  of: (counts: readonly FaultCounts[]) => number = f1,
  view?: View,
): number {
  const byFault = figures.flatMap(({ faults }) => {
    const ids = [...new Set(faults.map(({ fault }) => fault))];
    return ids.map((id) => of(faults.filter((entry) => entry.fault === id && (!view || entry.view === view))));
  });
  return meanOf(byFault);
}

/** Of the finite ones. */
export function meanOf(values: readonly number[]): number {
  const finite = values.filter((value) => Number.isFinite(value));
  return finite.reduce((sum, value) => sum + value, 0) / finite.length;
}

function mapped(
  bands: Readonly<Record<string, number>>,
  of: (value: number) => number,
): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(bands).map(([id, value]) => [id, of(value)]));
}
