// One object a line in, one answer a line out, in order; a line that fails is answered in its place and the rest goes on.
import { createInterface } from 'node:readline';
import * as v from 'valibot';

/** Thrown for input that cannot be used; the message is for the person who wrote it. */
export class BadLine extends Error {}

/** Reads standard input to its end. Resolves to the exit code: 0, or 1 where any line failed. Blank lines are passed over. */
export async function answerLines(answer: (line: unknown) => Promise<object>): Promise<number> {
  let failed = false;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (text.trim() === '') continue;
    try {
      console.log(JSON.stringify(await answer(parseLine(text))));
    } catch (error) {
      failed = true;
      if (!(error instanceof BadLine)) console.error(error);
      console.log(JSON.stringify({ error: error instanceof Error ? error.message : String(error) }));
    }
  }
  return failed ? 1 : 0;
}

function parseLine(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    throw new BadLine('the line is no JSON');
  }
}

/** The value in the schema's shape, or a BadLine that names the first field at fault. */
export function checked<Schema extends v.GenericSchema>(schema: Schema, value: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  throw new BadLine(path === null ? issue.message : `${path}: ${issue.message}`);
}
