// What the services of our own small networks share: weights read and unpacked once, and answers believed only where the known one
// beside them came back right.
import type { Unavailable } from '../contracts/outcome.ts';
import type { ModelBytes } from './model-files.ts';

export interface SmallNetworkOptions {
  /** Reads a verified file of a model; see model-files.ts. */
  readonly readModelFile: (modelId: string, name: string) => Promise<ModelBytes>;
  /** Runs `work` while a tfjs backend is current and nobody replaces it; rejects where there is none. */
  readonly onBackend: <T>(work: () => Promise<T>) => Promise<T>;
  /** A batch takes milliseconds; reading back from a device that was lost may take for ever. */
  readonly limitMs?: number;
}

const LIMIT_MS = 20_000;
/** The second time on another backend, if the pose service has given the first one up meanwhile. */
const ATTEMPTS = 2;

export type Loaded<M> = { readonly kind: 'loaded'; readonly model: M } | Unavailable;

export interface ModelLoader<M> {
  /** The same model every time; asked for anew where it could not be had. */
  loaded(): Promise<Loaded<M>>;
  forget(): void;
}

/** `unpack` throws where the files are none of its model. */
export function createModelLoader<M>(
  readModelFile: SmallNetworkOptions['readModelFile'],
  modelId: string,
  unpack: (json: ArrayBuffer, weights: ArrayBuffer) => M,
): ModelLoader<M> {
  let loading: Promise<Loaded<M>> | null = null;

  async function load(): Promise<Loaded<M>> {
    const [json, weights] = await Promise.all([
      readModelFile(modelId, 'model.json'),
      readModelFile(modelId, 'weights.bin'),
    ]);
    if (json.kind === 'unavailable') return json;
    if (weights.kind === 'unavailable') return weights;
    try {
      return { kind: 'loaded', model: unpack(json.bytes, weights.bytes) };
    } catch (error) {
      return { kind: 'unavailable', reason: 'model_corrupt', detail: String(error) };
    }
  }

  return {
    async loaded() {
      loading ??= load();
      const result = await loading;
      // Offline today may be online tomorrow.
      if (result.kind === 'unavailable') loading = null;
      return result;
    },
    forget() {
      loading = null;
    },
  };
}

/**
 * `infer` runs the network on the known input first, then on the others, and answers for each; it may be called twice. The answers are
 * taken where `fault` finds none in them: a lost device may answer, with zeros.
 */
export async function inferChecked<A>(
  { onBackend, limitMs = LIMIT_MS }: Pick<SmallNetworkOptions, 'onBackend' | 'limitMs'>,
  infer: () => Promise<readonly A[]>,
  fault: (known: A | undefined, answers: readonly A[]) => string | null,
): Promise<{ readonly kind: 'answered'; readonly answers: readonly A[] } | Unavailable> {
  let trouble: Unavailable = { kind: 'unavailable', reason: 'no_backend' };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      const [known, ...answers] = await onBackend(() => withLimit(infer(), limitMs));
      const detail = fault(known, answers);
      if (detail === null) return { kind: 'answered', answers };
      trouble = { kind: 'unavailable', reason: 'device_lost', detail };
    } catch (error) {
      trouble = failureOf(error);
    }
  }
  return trouble;
}

/** Null where the known answer is within `tolerance` of what it must be and all others are numbers. */
export function faultInAnswers(
  known: number,
  expected: number,
  tolerance: number,
  others: readonly number[],
): string | null {
  const isRight = Math.abs(known - expected) <= tolerance && others.every((value) => Number.isFinite(value));
  return isRight ? null : `the known answer came back as ${known}`;
}

async function withLimit<T>(work: Promise<T>, limitMs: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_done, fail) => {
    timer = setTimeout(() => fail(new Error(`no answer within ${Math.round(limitMs / 1000)} s`)), limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

function failureOf(error: unknown): Unavailable {
  const detail = error instanceof Error ? error.message : String(error);
  if (/memory|allocation/i.test(detail)) return { kind: 'unavailable', reason: 'out_of_memory', detail };
  if (/backend/i.test(detail)) return { kind: 'unavailable', reason: 'no_backend', detail };
  return { kind: 'unavailable', reason: /no answer/.test(detail) ? 'timed_out' : 'device_lost', detail };
}
