// The two languages the product speaks; texts that belong to a movement or an exercise travel with it.

export type Language = 'en' | 'zh';

export const LANGUAGES: readonly Language[] = ['en', 'zh'];

/** One text in every language the product speaks. `zh` is Simplified Chinese. */
export type Localized<T = string> = Readonly<Record<Language, T>>;
