const han = /[\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF]|[\uD840-\uD88D][\uDC00-\uDFFF]/g;

/** Number of Han characters. */
export function countHan(text: string): number {
  let count = 0;
  han.lastIndex = 0;
  while (han.test(text)) count += 1;
  return count;
}

/** Whether the text has a Han character. */
export function hasHan(text: string): boolean {
  han.lastIndex = 0;
  return han.test(text);
}
