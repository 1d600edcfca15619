// The tagger at work: texts in, what each token means out, computed on whatever backend this realm has.
import type { Unavailable } from '../../../contracts/outcome.ts';
import { type ReadSpan, spansOf, type TokenReading } from '../../../domain/notes/tagger/labels.ts';
import type { PersonalTagHead } from '../../../domain/notes/tagger/tag-head.ts';
import { type Token, tokensOf } from '../../../domain/notes/tagger/tokens.ts';
import { createModelLoader, faultInAnswers, inferChecked, type SmallNetworkOptions } from '../../small-network.ts';
import { encodeNotes } from './encode-notes.ts';
import { factoryLayer, OUTPUTS, readingsOf } from './tag-readings.ts';
import { KNOWN_TEXT, TAGGER_MODEL_ID, type TaggerModel, unpackTaggerModel } from './tagger-model.ts';
import { WIDTH } from './tagger-shape.ts';

export interface TaggedText {
  readonly tokens: readonly Token[];
  /** One for each token. */
  readonly readings: readonly TokenReading[];
  readonly spans: readonly ReadSpan[];
  /** Where a personal head was heard: what the factory's would have said. */
  readonly factorySpans?: readonly ReadSpan[];
}

export interface EncodedTexts {
  readonly model: TaggerModel;
  /** By text, [tokens × WIDTH]: what the last layer sees. */
  readonly rows: readonly Float32Array[];
}

export interface Tagger {
  /** A personal head made for another model goes unheard. */
  tag(
    texts: readonly string[],
    personal?: PersonalTagHead,
  ): Promise<
    { readonly kind: 'tagged'; readonly modelVersion: string; readonly texts: readonly TaggedText[] } | Unavailable
  >;
  encode(texts: readonly string[]): Promise<({ readonly kind: 'encoded' } & EncodedTexts) | Unavailable>;
  forget(): void;
}

/** How far the known answer may be off: half floats on phones are good to three digits. */
const TOLERANCE = 0.03;
/** A line is read while it is typed: the known note comes along with every so many, as it would double the work. */
const CHECKED_EVERY = 32;
/** Of a longer text the rest is not looked at; a pasted log comes line by line. */
const MOST_CHARACTERS = 20_000;

export function createTagger(options: SmallNetworkOptions): Tagger {
  const loader = createModelLoader(options.readModelFile, TAGGER_MODEL_ID, unpackTaggerModel);
  let asked = 0;

  async function encode(
    notes: readonly (readonly Token[])[],
  ): Promise<({ kind: 'encoded' } & EncodedTexts) | Unavailable> {
    const result = await loader.loaded();
    if (result.kind === 'unavailable') return result;
    const { model } = result;
    const isChecked = asked % CHECKED_EVERY === 0;
    asked += 1;
    const answered = await inferChecked(
      options,
      async () => {
        const rows = await encodeNotes(model.weights, isChecked ? [...notes, tokensOf(KNOWN_TEXT)] : notes);
        return [isChecked ? rows.at(-1) : null, ...rows.slice(0, notes.length)];
      },
      (known, rows) => (known && faultInKnown(model, known)) ?? faultInRows(rows),
    );
    // Whatever went wrong, the next answer is looked at closely.
    if (answered.kind === 'unavailable') asked = 0;
    if (answered.kind === 'unavailable') return answered;
    return { kind: 'encoded', model, rows: answered.answers.map((rows) => rows ?? new Float32Array()) };
  }

  return {
    encode: (texts) => encode(texts.map(cut)),
    async tag(texts, personal) {
      const notes = texts.map(cut);
      const encoded = await encode(notes);
      if (encoded.kind === 'unavailable') return encoded;
      const { model, rows } = encoded;
      const own = fits(personal, model) ? personal : null;
      const factory = factoryLayer(model.weights);
      return {
        kind: 'tagged',
        modelVersion: model.version,
        texts: notes.map((tokens, index) => {
          const at = rows[index] ?? new Float32Array();
          const readings = readingsOf(at, own ?? factory);
          const factorySpans = own ? { factorySpans: spansOf(tokens, readingsOf(at, factory)) } : {};
          return { tokens, readings, spans: spansOf(tokens, readings), ...factorySpans };
        }),
      };
    },
    forget: () => loader.forget(),
  };
}

function faultInKnown(
  { weights, known: { token, label, probability } }: TaggerModel,
  rows: Float32Array,
): string | null {
  const reading = readingsOf(rows, factoryLayer(weights))[token];
  return faultInAnswers(reading?.labels[label] ?? Number.NaN, probability, TOLERANCE, []);
}

/** A lost device answers zeros, which the last normalisation never does. */
function faultInRows(rows: readonly (Float32Array | null | undefined)[]): string | null {
  const isSound = rows.every(
    (of) => of && (of.length === 0 || (of.every(Number.isFinite) && of.some((value) => value !== 0))),
  );
  return isSound ? null : 'the device answers what is no reading';
}

function cut(text: string): readonly Token[] {
  return tokensOf(text.slice(0, MOST_CHARACTERS));
}

function fits(personal: PersonalTagHead | undefined, { version }: TaggerModel): personal is PersonalTagHead {
  return (
    personal?.modelVersion === version &&
    personal.weights.length === WIDTH * OUTPUTS &&
    personal.bias.length === OUTPUTS &&
    [...personal.weights, ...personal.bias].every((value) => Number.isFinite(value))
  );
}
