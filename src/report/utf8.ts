/** Gives how many bytes of UTF-8 stand before an offset (UTF-16) of a text. */
export type ByteCounter = (offset: number) => number;

/** A line may be a megabyte long and hold a thousand findings, so the count is kept on the way. */
const stride = 1024;

/** Counts the bytes of `text` once; each question then reads at most a kilobyte of it. */
export function byteCounter(text: string): ByteCounter {
  const marks = [0];
  for (let at = 0; at < text.length; at += stride) {
    marks.push((marks.at(-1) ?? 0) + bytesIn(text, at, Math.min(at + stride, text.length)));
  }
  return (offset) => {
    const end = Math.min(Math.max(offset, 0), text.length);
    const mark = Math.floor(end / stride);
    return (marks[mark] ?? 0) + bytesIn(text, mark * stride, end);
  };
}

/** Bytes of the units from `start` to `end`; a pair of surrogates counts with its first half. */
function bytesIn(text: string, start: number, end: number): number {
  let bytes = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else if (isHigh(unit) && isLow(text.charCodeAt(at + 1))) bytes += 4;
    else if (isLow(unit) && isHigh(text.charCodeAt(at - 1))) bytes += 0;
    else bytes += 3;
  }
  return bytes;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}
