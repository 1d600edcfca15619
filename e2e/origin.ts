/** Where the built app is served from. */
export const ORIGIN = 'http://127.0.0.1:4199';
