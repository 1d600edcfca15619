// Texts of the plan area. Messages with a number in them are functions.

export interface PlanMessages {
  readonly title: string;
}

const en: PlanMessages = { title: 'Plan' };

const zh: PlanMessages = { title: 'Plan' };

export const plan = { en, zh };
