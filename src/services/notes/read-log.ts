// A pasted log read: cut into workouts by its days, each understood as a note of its own.
import type { LogRequest, NotesService } from '../../contracts/notes.ts';
import type { NoteReading } from '../../domain/notes/parsed-note.ts';
import { splitLog } from '../../domain/notes/pasted-log/split-log.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** @param parse reads one workout's text; `unit` is the one the log is written in, else the person's. */
export function readLog(
  request: LogRequest,
  parse: (text: string, unit: 'kg' | 'lb' | undefined) => NoteReading,
): Awaited<ReturnType<NotesService['readLog']>> {
  if (typeof request?.text !== 'string' || !DAY.test(request.today))
    return { kind: 'unavailable', reason: 'bad_input', detail: 'a log needs a text and the day it is read' };
  const { text, today, dayFirst } = request;
  const log = splitLog({ text, today, ...(dayFirst === undefined ? {} : { dayFirst }) }, (own, unit) =>
    parse(own, unit ?? request.unit),
  );
  return { kind: 'read', log };
}
