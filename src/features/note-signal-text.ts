// A signal in a few words: what, which side, where, how much, and whether it is so.
import type { NoteSignal } from '../domain/notes/parsed-note.ts';
import type { LogMessages } from '../i18n/log.ts';

export function noteSignalText(
  { kind, side, bodyPart, severity, polarity }: NoteSignal,
  log: LogMessages,
  partName: (part: string) => string,
): string {
  const text = [
    log.signal[kind],
    ...(side === undefined ? [] : [log.side[side]]),
    ...(bodyPart === undefined ? [] : [partName(bodyPart)]),
    ...(severity === undefined ? [] : [log.severity(severity)]),
  ].join(' · ');
  return polarity === 'present' ? text : log.polarity[polarity](text);
}
