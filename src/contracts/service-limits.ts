// How long each method may take on a slow phone before it is taken to hang. Waiting behind other calls of the same worker counts, so that
// even the shortest is long; what reads a whole file is one call.
import type { LineService } from './line.ts';
import type { ServiceByName } from './service-contracts.ts';

type Service = ServiceByName & { readonly line: LineService };

export type MethodPath = { [N in keyof Service]: `${N}.${keyof Service[N] & string}` }[keyof Service];

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** A file of the largest size that is read, on an old phone. */
const WHOLE_FILE = 15 * MINUTE;

/** Milliseconds; methods that are not listed have three minutes: a first start compiles shaders. */
export const CALL_LIMITS_MS: Readonly<Partial<Record<MethodPath, number>>> = {
  'pose.estimate': MINUTE,
  'line.open': MINUTE,
  'line.isOpen': 30 * SECOND,
  'form.score': MINUTE,
  'form.occlude': MINUTE,
  'recogniser.recognise': MINUTE,
  'notes.parse': MINUTE,
  'notes.readLog': 5 * MINUTE,
  'recommender.recommend': MINUTE,
  'recommender.tapQuestions': MINUTE,
  'recommender.muscles': MINUTE,
  'transfer.inspect': WHOLE_FILE,
  'transfer.preview': WHOLE_FILE,
  'transfer.next': 5 * MINUTE,
  'exports.finish': WHOLE_FILE,
  'exports.inspectCopy': WHOLE_FILE,
  'exports.unlockCopy': WHOLE_FILE,
  'exports.nextCopy': 5 * MINUTE,
};

/** What a worker that takes another's place is told first: the last of each that was answered well, unless its session was ended since. */
export const SESSIONS: Readonly<Partial<Record<MethodPath, MethodPath>>> = {
  'pose.start': 'pose.stop',
  'transfer.open': 'transfer.close',
};
