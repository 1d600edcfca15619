// Fills in what most exercises share and spells out the plurals people type, so that each entry states only what is its own.
import type { Exercise } from '../exercise.ts';

type Shared = 'mechanic' | 'loadKind' | 'level' | 'measure' | 'unilateral' | 'secondsPerRepetition';
type Stated = Omit<Exercise, Shared> & Partial<Pick<Exercise, Shared>>;

const COUNTABLE =
  /(?:squat|press|row|curl|raise|lunge|up|down|pull|push|fly|deadlift|thrust|bridge|plank|crunch|extension|swing|clean|snatch|jump|dip|twist|kick|kickback|bench|carry|pose|stretch|hold|roll|sit|jack|jerk|climb|thruster|kettlebell|shrug)$/;

export function exercise(stated: Stated): Exercise {
  const measure = stated.measure ?? 'repetitions';
  return {
    mechanic: 'compound',
    loadKind: 'external',
    level: 'beginner',
    unilateral: false,
    secondsPerRepetition: measure === 'repetitions' ? 3 : 0,
    ...stated,
    measure,
    aliases: { en: withPlurals(stated.names.en.toLowerCase(), stated.aliases.en), zh: stated.aliases.zh },
  };
}

function withPlurals(name: string, aliases: readonly string[]): readonly string[] {
  const all = new Set(aliases);
  for (const text of [name, ...aliases]) if (COUNTABLE.test(text)) all.add(plural(text));
  all.delete(name);
  return [...all];
}

function plural(text: string): string {
  if (/(?:s|sh|ch|x)$/.test(text)) return `${text}es`;
  if (/[^aeiou]y$/.test(text)) return `${text.slice(0, -1)}ies`;
  return `${text}s`;
}
