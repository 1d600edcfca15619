// What a training run says of itself: the tables, before and after the weights became eight-bit, and where the network abstains.
import type { FormService } from '../../src/contracts/form.ts';
import { FORM_MOVEMENTS } from './form-movements.ts';
import { clear, probability, type TrainedMovement, type TrainingPlan } from './train-movement.ts';
import {
  type Abstention,
  digits,
  evaluateShipped,
  markdownTable,
  qualities,
  rowsOf,
  type ScoreAuc,
  severityCurve,
  tableOf,
  type TableRow,
} from './evaluate.ts';
import { visibleSeverities } from './labels.ts';
import type { PackedModel } from './pack.ts';

export interface TrainingReport {
  readonly seed: number;
  readonly bodies: TrainingPlan['sizes'];
  readonly version: string;
  readonly bytes: { readonly weights: number; readonly json: number };
  readonly counts: readonly {
    readonly movement: string;
    readonly train: number;
    readonly validation: number;
    readonly test: number;
  }[];
  readonly losses: readonly { readonly movement: string; readonly first: number; readonly last: number }[];
  readonly rows: readonly TableRow[];
  readonly scoreAuc: readonly ScoreAuc[];
  readonly abstentions: readonly Abstention[];
  readonly curves: readonly {
    readonly movement: string;
    readonly points: Awaited<ReturnType<typeof severityCurve>>;
  }[];
  /** Least severity at which each fault is visible, by movement; see labels.ts. */
  readonly visible: readonly { readonly movement: string; readonly severities: ReadonlyMap<string, number> }[];
}

/** `form` runs the packed files. */
export async function reportOn(
  trained: readonly TrainedMovement[],
  packed: PackedModel,
  form: FormService,
  plan: TrainingPlan,
): Promise<TrainingReport> {
  const rows: TableRow[] = [];
  const scoreAuc: ScoreAuc[] = [];
  const abstentions: Abstention[] = [];
  const curves: TrainingReport['curves'][number][] = [];
  for (const { network, test, logistic, goodShare } of trained) {
    const id = network.movementId;
    const examples = clear(test);
    const shipped = await evaluateShipped(form, id, test);
    rows.push(
      ...rowsOf(id, 'network, float32', examples, ({ features }) =>
        probability(network.layers, network.standard, network.calibration, features),
      ),
      ...shipped.rows,
      ...rowsOf(id, 'logistic regression', examples, ({ features }) => logistic(features)),
      ...rowsOf(id, 'majority', examples, () => goodShare),
    );
    scoreAuc.push(shipped.scoreAuc);
    abstentions.push(shipped.abstention, ...(await foreign(form, id, trained)));
    curves.push({ movement: id, points: await severityCurve(form, id, test) });
  }
  return {
    seed: plan.seed,
    bodies: plan.sizes,
    version: packed.version,
    bytes: { weights: packed.weights.length, json: packed.json.length },
    counts: trained.map(({ network, counts }) => ({ movement: network.movementId, ...counts })),
    losses: trained.map(({ network, losses }) => ({
      movement: network.movementId,
      first: losses[0] ?? Number.NaN,
      last: losses.at(-1) ?? Number.NaN,
    })),
    rows,
    scoreAuc,
    abstentions,
    curves,
    visible: FORM_MOVEMENTS.map((movement) => ({
      movement: movement.id,
      severities: visibleSeverities(movement),
    })),
  };
}

/** Repetitions of the other movements: the network should have nothing to say of them. */
async function foreign(
  form: FormService,
  movementId: string,
  trained: readonly TrainedMovement[],
): Promise<readonly Abstention[]> {
  return Promise.all(
    trained
      .filter(({ network }) => network.movementId !== movementId)
      .map(async ({ network, test }) => {
        const quality = await qualities(
          form,
          movementId,
          test.map(({ features }) => features),
        );
        return {
          movement: movementId,
          of: `${network.movementId} instead`,
          n: quality.length,
          share: quality.filter((value) => value === null).length / quality.length,
        };
      }),
  );
}

export function reportText(report: TrainingReport): string {
  const { weights, json } = report.bytes;
  return [
    `Form networks ${report.version}, seed ${report.seed}; weights ${weights} B, description ${json} B`,
    splitTable(report),
    tableOf(report.rows),
    scoreTable(report),
    abstentionTable(report),
    curveTable(report),
  ].join('\n\n');
}

/** All views together, as shipped. */
export function summaryTable({ rows }: TrainingReport): string {
  return tableOf(rows.filter(({ view, method }) => view === 'all' && method !== 'network, float32'));
}

export function splitTable({ counts, bodies, losses }: TrainingReport): string {
  return markdownTable(
    [
      'movement',
      `train (${bodies.train} people)`,
      `validation (${bodies.validation})`,
      `test (${bodies.test})`,
      'loss',
    ],
    counts.map(({ movement, train, validation, test }) => {
      const loss = losses.find((entry) => entry.movement === movement);
      return [
        movement,
        String(train),
        String(validation),
        String(test),
        `${digits(loss?.first ?? Number.NaN)} → ${digits(loss?.last ?? Number.NaN)}`,
      ];
    }),
  );
}

export function scoreTable({ scoreAuc }: TrainingReport): string {
  return markdownTable(
    ['movement', 'AUC of the score by rules alone', 'AUC of the score with the network'],
    scoreAuc.map(({ movement, rulesScore, score }) => [movement, digits(rulesScore), digits(score)]),
  );
}

export function abstentionTable({ abstentions }: TrainingReport): string {
  return markdownTable(
    ['network', 'asked about', 'n', 'abstains'],
    abstentions.map(({ movement, of, n, share }) => [movement, of, String(n), digits(share)]),
  );
}

export function curveTable({ curves }: TrainingReport): string {
  const edges = curves[0]?.points.map(({ upTo }) => `< ${upTo.toFixed(2).replace(/(\.\d)0$/, '$1')}`) ?? [];
  return markdownTable(
    ['movement', ...edges],
    curves.map(({ movement, points }) => [movement, ...points.map(({ meanQuality }) => digits(meanQuality, 2))]),
  );
}
