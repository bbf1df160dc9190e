const note =
  /译注|译者|译文|原文|首发|转载|翻译自|翻译[:：]|校对[:：]|作者[:：]|编者|本文由|本文发布|本文最初|translator'?s note|translated (?:by|from)|originally published/i;

/** Whether a text is the translation's own: a note, a credit, the link to the original. */
export function isTranslatorsNote(text: string): boolean {
  return note.test(text);
}
