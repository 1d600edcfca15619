// What a file or words from another app are good for, by name and type alone: what is inside is read by whoever takes it.

/** `log`: for the import. `text`: words in a file. The others are nothing that can be read here, each with words of its own. */
export type IncomingKind = 'log' | 'video' | 'text' | 'empty' | 'activity' | 'sheet' | 'picture' | 'unknown';

const BY_ENDING: Readonly<Record<string, IncomingKind>> = {
  csv: 'log',
  tsv: 'log',
  json: 'log',
  gz: 'log',
  age: 'log',
  plumbline: 'log',
  txt: 'text',
  md: 'text',
  mp4: 'video',
  m4v: 'video',
  mov: 'video',
  webm: 'video',
  mkv: 'video',
  avi: 'video',
  '3gp': 'video',
  ogv: 'video',
  fit: 'activity',
  tcx: 'activity',
  gpx: 'activity',
  xlsx: 'sheet',
  xls: 'sheet',
  ods: 'sheet',
  numbers: 'sheet',
  pdf: 'unknown',
  zip: 'unknown',
};

const BY_TYPE: readonly (readonly [RegExp, IncomingKind])[] = [
  [/^video\//, 'video'],
  [/^image\//, 'picture'],
  // Windows calls a CSV by the name of the program that opens it.
  [/csv|comma-separated|tab-separated|vnd\.ms-excel$|json$|gzip$/, 'log'],
  [/spreadsheet/, 'sheet'],
  [/^text\/(?:plain|markdown)$/, 'text'],
];

/** Longer than any log that somebody typed: a table in a file named otherwise. Bytes. */
const LONGEST_TEXT_FILE = 1_000_000;

/** The ending comes first: shares and file systems give types that are guessed from it, or none. */
export function kindOfFile({ name, type, size }: Pick<File, 'name' | 'type' | 'size'>): IncomingKind {
  if (size === 0) return 'empty';
  const ending = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? '';
  const kind = BY_ENDING[ending] ?? BY_TYPE.find(([pattern]) => pattern.test(type))?.[1] ?? 'unknown';
  return kind === 'text' && size > LONGEST_TEXT_FILE ? 'log' : kind;
}

/** Nothing but the address of a page, which is never opened: nothing leaves this device, and nothing is fetched. */
export function isLinkAlone(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(text.trim());
}
