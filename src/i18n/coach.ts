// Texts of the coach area. Messages with a number in them are functions.

export interface CoachMessages {
  readonly title: string;
}

const en: CoachMessages = { title: 'Coach' };

const zh: CoachMessages = { title: 'Coach' };

export const coach = { en, zh };
