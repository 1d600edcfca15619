// Texts of the shell area. Messages with a number in them are functions.

export interface ShellMessages {
  readonly title: string;
}

const en: ShellMessages = { title: 'Shell' };

const zh: ShellMessages = { title: 'Shell' };

export const shell = { en, zh };
