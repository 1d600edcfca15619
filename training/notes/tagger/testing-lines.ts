// A handful of plain notations for tests of the training itself; the corpus proper is generated elsewhere.
import type { RoleSpan } from '../../../src/domain/notes/tagger/roles.ts';
import type { CorpusLine } from '../corpus-line.ts';

const NAMES = ['squat', 'bench press', 'deadlift', 'pull ups', '深蹲', '卧推'];

/** Only what training reads is filled in: text and spans. */
export function plainLine(random: () => number): CorpusLine {
  let text = '';
  const spans: RoleSpan[] = [];
  const say = (words: string, role?: RoleSpan['role']) => {
    if (role) spans.push({ start: text.length, end: text.length + words.length, role, status: 'present' });
    text += words;
  };
  const whole = (least: number, most: number) => String(least + Math.floor(random() * (most - least + 1)));
  const loadFirst = random() < 0.5;
  say(NAMES[Math.floor(random() * NAMES.length)] ?? '', 'exercise');
  say(' ');
  if (loadFirst) say(`${whole(20, 140)} kg`, 'load');
  if (loadFirst) say(' ');
  say(whole(2, 6), 'sets');
  say('x');
  say(whole(4, 15), 'reps');
  if (!loadFirst) say(' @ ');
  if (!loadFirst) say(`${whole(20, 140)}kg`, 'load');
  if (random() < 0.3) {
    say(', ');
    say('knee', 'body_part');
    say(' ');
    say('sore', 'pain');
  }
  return { text, language: 'en', family: 'plain', spans, sets: [], signals: [] };
}
