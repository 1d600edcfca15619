// Texts of the log area. Messages with a number in them are functions.

export interface LogMessages {
  readonly title: string;
}

const en: LogMessages = { title: 'Log' };

const zh: LogMessages = { title: 'Log' };

export const log = { en, zh };
