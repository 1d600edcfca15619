// Wellness, never medicine: no message of either language may rehabilitate, treat or diagnose anybody. Every text that a person can come to
// read is gone through: what stands in strings and markup, cues and voices, the command line, the pages and the documents.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FORBIDDEN: readonly RegExp[] = [
  /\brehab\w*/gi,
  /\btreat(?:s|ed|ing|ments?)?\b/gi,
  /\bdiagnos\w*/gi,
  /\binjury[- ]risks?\b|\brisks? of (?:an )?injur\w*|\bprevent\w* injur\w*|\binjury[- ]prevention\b/gi,
  /\bcur(?:e|es|ed|ing)\b/gi,
  /\btherap\w*/gi,
  /\bpatients?\b/gi,
  /\bprescri(?:be|bes|bed|bing|ptions?)\b/gi,
  /\bheal(?:s|ed|ing)?\b/gi,
  /\bclinic\w*/gi,
  /\bsymptoms?\b/gi,
  /\bscreen(?:ing|ed)\b|\bscreen for\b|\bhealth screen\b/gi,
  /\bmedically\b|\bmedical (?:advice|device|grade|condition)/gi,
  /治疗|诊断|康复|疗法|疗效|患者|病人|处方|治愈|治好|筛查|症状|医嘱|(?:受伤|损伤)的?风险|预防(?:受伤|损伤)/g,
];

/** Where a word is meant otherwise, and why it may stay. */
const ALLOWED: readonly { readonly file: RegExp; readonly text: RegExp; readonly why: string }[] = [
  {
    file: /catalogue\/exercise-defaults\.ts$/,
    text: /cured?/i,
    why: 'a list of words that are no exercise, for the reader of names; nobody reads it',
  },
];

const root = process.cwd();
const FOLDERS: readonly (readonly [string, RegExp])[] = [
  ['src/i18n', /\.tsx?$/],
  ['src/features', /\.tsx?$/],
  ['src/ui', /\.tsx?$/],
  ['src/app', /\.tsx?$/],
  ['src/coach', /\.ts$/],
  ['src/domain/movements', /\.ts$/],
  ['src/domain/coaching', /\.ts$/],
  ['src/domain/catalogue', /\.ts$/],
  ['src/domain/planning', /\.ts$/],
  ['src/domain/health', /\.ts$/],
  ['cli', /\.ts$/],
  ['public', /\.(?:webmanifest|txt|html|json)$/],
];
const PAGES = ['index.html', 'README.md', 'docs/cli-plan.md', 'docs/cli-parse.md', 'docs/cli-analyse.md'];

function filesOf(folder: string, name: RegExp): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => name.test(file) && !/\.test\.tsx?$|\/(?:testing|fixtures)\//.test(file));
}

/** Comments and imports, to pass over them, then strings and what stands between tags. */
const READ =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|^(?:import|export)\b[^;'`]*\bfrom '[^'\n]*'|('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|>([^<>{}=;]+)</gm;

/** What a person may read of a source file: its strings and its markup, not its names and comments. */
function textsOf(file: string): readonly string[] {
  const source = readFileSync(join(root, file), 'utf8');
  if (!/\.tsx?$/.test(file)) return [source];
  return [...source.matchAll(READ)].flatMap(([whole, quoted, markup]) => {
    if (/^(?:\/\/|\/\*|import|export)/.test(whole)) return [];
    return [(quoted ?? markup ?? '').replaceAll(/\\(.)/g, '$1')];
  });
}

function forbiddenIn(file: string, text: string): readonly string[] {
  return FORBIDDEN.flatMap((words) => [...text.matchAll(words)].map(([word]) => word)).filter(
    (word) => !ALLOWED.some((each) => each.file.test(file) && each.text.test(word)),
  );
}

const files = [...FOLDERS.flatMap(([folder, name]) => filesOf(folder, name)), ...PAGES];

describe('wording', () => {
  it('goes through every text there is', () => {
    expect(files.filter((file) => file.startsWith('src/i18n/')).length).toBeGreaterThan(40);
    expect(textsOf('src/i18n/reasons.ts')).toContain("'You said you like it'");
    expect(textsOf('src/i18n/reasons.ts')).toContain("'你说过喜欢它'");
  });

  it('uses no word of medicine in any of them', () => {
    const found = files.flatMap((file) =>
      textsOf(file).flatMap((text) =>
        forbiddenIn(file, text).map((word) => `${file}: “${word}” in “${text.slice(0, 80)}”`),
      ),
    );
    expect(found).toEqual([]);
  });

  it.each([
    'Rehab for your knee',
    'This treats back pain',
    'lowers your injury risk',
    'We screen for conditions',
    'your therapist',
    '帮助膝盖康复',
    '降低受伤风险',
  ])('would find “%s”', (text) => {
    expect(forbiddenIn('src/i18n/any.ts', text)).not.toEqual([]);
  });

  it.each(['Look at the screen', 'Rest on the lock screen', 'be patiently slow', 'Eased while you are tired', '屏幕'])(
    'lets “%s” be',
    (text) => {
      expect(forbiddenIn('src/i18n/any.ts', text)).toEqual([]);
    },
  );
});
