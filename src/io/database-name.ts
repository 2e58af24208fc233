/** Under which the browser keeps the user's work. */
export const databaseName = 'sources-say';
