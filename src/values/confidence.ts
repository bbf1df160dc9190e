/**
 * Below this confidence of the alignment two blocks may well say different things on purpose, and a
 * value that differs between them is worth no more than a note.
 */
export const leastSure = 0.6;
