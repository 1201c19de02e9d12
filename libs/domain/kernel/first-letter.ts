/** The words as they stand inside a sentence. */
export const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** The words as a sentence or a line begins. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
