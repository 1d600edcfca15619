// `npm run -s plan`: one profile a line with what was done; the week's plan, or what stands in its way.
import * as v from 'valibot';
import { JOINTS } from '../src/domain/catalogue/exercise.ts';
import type { ConstraintNote } from '../src/domain/planning/history.ts';
import type { Plan } from '../src/domain/planning/plan.ts';
import { answerLines, BadLine, checked } from './answer-lines.ts';
import { changesSchema, toChanges } from './read-changes.ts';
import { historySchema, toHistory } from './read-history.ts';
import { localDay } from './local-day.ts';
import { profileSchema, toProfile, unknownFlags } from './read-profile.ts';
import { obstacleText, reasonText, referralText } from './reason-text.ts';
import { createRecommenderInProcess } from './recommender-in-process.ts';

const constraintSchema = v.object({
  kind: v.picklist(['sore_joint', 'fatigue', 'poor_sleep', 'stress']),
  joint: v.optional(v.picklist(JOINTS)),
  severity: v.optional(v.number(), 5),
  quote: v.optional(v.string(), ''),
  from: v.optional(v.string()),
  until: v.optional(v.string()),
});

const requestSchema = v.object({
  profile: profileSchema,
  history: historySchema,
  constraints: v.optional(v.array(constraintSchema), []),
  changes: changesSchema,
  now: v.optional(v.string()),
  seed: v.optional(v.pipe(v.number(), v.finite()), 1),
});

const service = createRecommenderInProcess();

async function answer(line: unknown): Promise<object> {
  const request = checked(requestSchema, line);
  const today = (request.now ?? localDay(new Date())).slice(0, 10);
  const unknown = unknownFlags(request.profile);
  if (unknown.length > 0)
    return without(
      'refer',
      unknown.map((flag) => referralText(`“${flag}”`)),
    );
  const answered = await service.plan({
    profile: toProfile(request.profile),
    history: toHistory(request.history),
    constraints: request.constraints.map((stated, index) => toConstraint(stated, index, today)),
    changes: toChanges(request.changes, today),
    today,
    seed: request.seed,
  });
  if (answered.kind === 'unavailable') throw new BadLine(`cannot be used: ${answered.detail ?? answered.reason}`);
  const { result } = answered;
  if (result.status !== 'ok') return without(result.status, result.obstacles.map(obstacleText));
  return { status: 'ok', reasons: result.reasons.map(reasonText), ...printed(result.plan) };
}

function printed({ weeklySets, objective, sessions }: Plan) {
  return {
    weeklySets,
    objective,
    days: sessions.map(({ day, date, minutes, exercises }) => ({
      day,
      date,
      minutes,
      exercises: exercises.map(({ exerciseId, reasons, sets }) => ({
        exercise: exerciseId,
        because: reasons.map(reasonText),
        sets,
      })),
    })),
  };
}

function without(status: 'unsatisfiable' | 'refer', reasons: readonly string[]) {
  return { status, reasons, weeklySets: {}, objective: 0, days: [] };
}

/** In force today where no days are given. */
function toConstraint(stated: v.InferOutput<typeof constraintSchema>, index: number, today: string): ConstraintNote {
  const { kind, joint, severity, quote, from = today, until = today } = stated;
  if (kind === 'sore_joint' && joint === undefined) throw new BadLine('constraints: sore_joint needs a joint');
  const id = `stated-${index}`;
  return { id, noteId: id, kind, severity, quote, from, until, ...(joint === undefined ? {} : { joint }) };
}

process.exitCode = await answerLines(answer);
