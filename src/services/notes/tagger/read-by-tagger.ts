// A note read by the tagger and nothing else: what the bench holds against the grammar, and the service turns to where the grammar is lost.
import type { Unavailable } from '../../../contracts/outcome.ts';
import type { NoteSignal, ParsedSet } from '../../../domain/notes/parsed-note.ts';
import { type DecodeContext, decodeSpans } from '../../../domain/notes/tagger/decode.ts';
import type { ReadSpan } from '../../../domain/notes/tagger/labels.ts';
import type { PersonalTagHead } from '../../../domain/notes/tagger/tag-head.ts';
import type { Tagger } from './create-tagger.ts';

export interface TaggerReading {
  readonly sets: readonly ParsedSet[];
  readonly signals: readonly NoteSignal[];
  readonly spans: readonly ReadSpan[];
  /** 0–1: of the least sure of its spans; 0.5 where there are none. */
  readonly confidence: number;
}

export async function readByTagger(
  tagger: Tagger,
  text: string,
  context: DecodeContext,
  personal?: PersonalTagHead,
): Promise<{ readonly kind: 'read'; readonly reading: TaggerReading } | Unavailable> {
  const tagged = await tagger.tag([text], personal);
  if (tagged.kind === 'unavailable') return tagged;
  const spans = tagged.texts[0]?.spans ?? [];
  const confidence = spans.length > 0 ? Math.min(...spans.map((span) => span.confidence)) : 0.5;
  return { kind: 'read', reading: { ...decodeSpans(text, spans, context), spans, confidence } };
}
