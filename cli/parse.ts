// `npm run -s parse`: one line of text or JSON in, one line of JSON out, made by the app's own notes service.
import type { NoteRequest } from '../src/contracts/notes.ts';
import { createNotesInProcess } from './notes-in-process.ts';

const USAGE =
  'usage: npm run -s parse < lines.jsonl   (each line plain text, or {"id", "text", "lang"?, "unit"?: "kg"|"lb"})';

interface Line {
  readonly id: string;
  readonly request: NoteRequest;
}

class BadLine extends Error {
  readonly id: string;

  constructor(id: string, message: string) {
    super(message);
    this.id = id;
  }
}

async function main(): Promise<number> {
  if (process.argv.length > 2) {
    console.error(USAGE);
    return 2;
  }
  const notes = createNotesInProcess();
  let failed = false;
  let number = 0;
  for await (const text of linesOf(process.stdin)) {
    number += 1;
    try {
      const { id, request } = readLine(text, String(number));
      const answer = await notes.parse(request);
      if (answer.kind === 'unavailable') throw new BadLine(id, answer.detail ?? answer.reason);
      const { sets, signals, ambiguous, confidence, spans } = answer.note;
      print({ id, sets, signals, ambiguous, confidence, spans });
    } catch (error) {
      failed = true;
      if (!(error instanceof BadLine)) console.error(error);
      print({
        id: error instanceof BadLine ? error.id : String(number),
        error: error instanceof Error ? error.message : String(error),
      });
    }
  }
  return failed ? 1 : 0;
}

/** Split at line feeds only: a text may hold any other separator. */
async function* linesOf(input: NodeJS.ReadStream): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let rest = '';
  for await (const chunk of input) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  if (rest !== '') yield rest;
}

/** A line that is a JSON object is a request; any other line is the text itself. Throws BadLine. */
function readLine(text: string, number: string): Line {
  const line = text.replace(/^\uFEFF/, '');
  const value = line.trimStart().startsWith('{') ? parseJson(line, number) : null;
  if (value === null) return { id: number, request: { text: line } };
  const id = typeof value['id'] === 'string' || typeof value['id'] === 'number' ? String(value['id']) : number;
  const { text: note, lang, unit, exercise } = value;
  if (typeof note !== 'string') throw new BadLine(id, 'a line needs "text", a string');
  if (unit !== undefined && unit !== null && unit !== 'kg' && unit !== 'lb')
    throw new BadLine(id, '"unit" must be "kg" or "lb"');
  if (lang !== undefined && lang !== null && typeof lang !== 'string')
    throw new BadLine(id, '"lang" must be a language tag such as "en" or "zh"');
  return {
    id,
    request: {
      text: note,
      ...(typeof lang === 'string' ? { language: lang.toLowerCase().startsWith('zh') ? 'zh' : 'en' } : {}),
      ...(unit === 'kg' || unit === 'lb' ? { unit } : {}),
      ...(typeof exercise === 'string' ? { contextExerciseId: exercise } : {}),
    },
  };
}

function parseJson(line: string, number: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(line) as Readonly<Record<string, unknown>>;
  } catch {
    throw new BadLine(number, 'the line begins like JSON but is none');
  }
}

function print(line: object): void {
  console.log(JSON.stringify(line));
}

process.exitCode = await main();
