// How well a tagger reads lines it was not trained on: spans with their role and status exactly, and tokens.
import { labelsOf, spansOf } from '../../../src/domain/notes/tagger/labels.ts';
import type { RoleSpan } from '../../../src/domain/notes/tagger/roles.ts';
import { tokensOf } from '../../../src/domain/notes/tagger/tokens.ts';
import { encodeNotes } from '../../../src/services/notes/tagger/encode-notes.ts';
import { factoryLayer, readingsOf } from '../../../src/services/notes/tagger/tag-readings.ts';
import type { TaggerWeights } from '../../../src/services/notes/tagger/tagger-shape.ts';
import type { CorpusLine } from '../corpus-line.ts';

/** All 0–1. */
export interface TaggerScore {
  readonly tokens: number;
  /** F1 of spans right in place, role and status. */
  readonly spans: number;
  /** F1 of spans right in place and role. */
  readonly roles: number;
  readonly byRole: ReadonlyMap<string, { readonly precision: number; readonly recall: number; readonly n: number }>;
}

/** Needs a tfjs backend. */
export async function scoreTagger(weights: TaggerWeights, lines: readonly CorpusLine[]): Promise<TaggerScore> {
  const notes = lines.map(({ text }) => tokensOf(text));
  const encoded = await encodeNotes(weights, notes);
  const layer = factoryLayer(weights);
  const withStatus = ({ start, end, role, status }: RoleSpan) => `${start} ${end} ${role} ${status}`;
  const roleOnly = ({ start, end, role }: RoleSpan) => `${start} ${end} ${role}`;
  let [right, tokens] = [0, 0];
  const whole = counter();
  const roles = counter();
  const perRole = new Map<string, Counter>();
  for (const [index, line] of lines.entries()) {
    const of = notes[index] ?? [];
    const readings = readingsOf(encoded[index] ?? new Float32Array(), layer);
    for (const [token, { label }] of labelsOf(of, line.spans).entries()) {
      const labels = Array.from(readings[token]?.labels ?? []);
      right += labels.indexOf(Math.max(...labels)) === label ? 1 : 0;
      tokens += 1;
    }
    const read = spansOf(of, readings);
    whole.count(line.spans.map(withStatus), read.map(withStatus));
    roles.count(line.spans.map(roleOnly), read.map(roleOnly));
    for (const role of new Set([...line.spans, ...read].map((span) => span.role))) {
      const own = perRole.get(role) ?? counter();
      perRole.set(role, own);
      const only = (spans: readonly RoleSpan[]) => spans.filter((span) => span.role === role).map(withStatus);
      own.count(only(line.spans), only(read));
    }
  }
  return {
    tokens: right / Math.max(1, tokens),
    spans: whole.score().f1,
    roles: roles.score().f1,
    byRole: new Map([...perRole].map(([role, own]) => [role, own.score()])),
  };
}

type Counter = ReturnType<typeof counter>;

function counter() {
  let [hit, meant, said] = [0, 0, 0];
  return {
    count(wanted: readonly string[], read: readonly string[]): void {
      const known = new Set(wanted);
      hit += read.filter((span) => known.has(span)).length;
      meant += wanted.length;
      said += read.length;
    },
    score(): { precision: number; recall: number; f1: number; n: number } {
      const precision = said > 0 ? hit / said : 1;
      const recall = meant > 0 ? hit / meant : 1;
      return { precision, recall, f1: meant + said > 0 ? (2 * hit) / (meant + said) : 1, n: meant };
    },
  };
}
