import { cpuTime } from '../cpu-time.ts';
import { type Attack, attacksOn, textOf } from './attacks.ts';

/** How the time of a pattern grows with the text. */
export interface Growth {
  readonly attack: Attack;
  /** Characters of the longer text, and the milliseconds that it took. */
  readonly length: number;
  readonly ms: number;
  /** How many times as long as a text a quarter of its length: 4 is linear, 16 the square. */
  readonly ratio: number;
}

/** A text this short takes no time at all, unless the time doubles with every character. */
const tiny = 26;
/** A text this long takes no time that can be measured, unless the pattern goes back and forth. */
const short = 500;
/** Squared, a text this long takes ten times what is noticeable on a quick machine too. */
const longer = 2_000;
const noticeable = 0.12;
/** So much for a short text cannot be linear: it is looked at without trying the other attacks. */
const alarming = 15;
/** Between 4, which is linear, and 16. */
const steepest = 8;
/** More than this is proof enough. */
const tooLong = 1_000;

/** The steep growth that an attack brings about; null where none takes more than linear time. */
export function growthOf(source: string, flags: string): Growth | null {
  const pattern = new RegExp(source, flags);
  const slow: { readonly attack: Attack; readonly ms: number }[] = [];
  for (let warm = 0; warm < 3; warm += 1) timeOf(pattern, ' a0'.repeat(20), 1);
  for (const attack of attacksOn(source, flags)) {
    const atOnce = timeOf(pattern, textOf(attack, tiny), 1);
    if (atOnce > tooLong)
      return { attack, length: tiny, ms: atOnce, ratio: Number.POSITIVE_INFINITY };
    // By the wall clock, which is finer: what a busy machine holds up here is only looked at again.
    const now = () => performance.now();
    if (timeOf(pattern, textOf(attack, short), 1, now) > alarming) {
      const growth = steep(pattern, attack);
      if (growth !== null) return growth;
    }
    const text = textOf(attack, longer);
    if (timeOf(pattern, text, 1, now) <= noticeable) continue;
    const ms = timeOf(pattern, text, 3, now);
    if (ms > noticeable) slow.push({ attack, ms });
  }
  slow.sort((a, b) => b.ms - a.ms);
  for (const { attack } of slow.slice(0, 5)) {
    const growth = steep(pattern, attack);
    if (growth !== null) return growth;
  }
  return null;
}

/** A bounded repetition grows steeply up to its bound: only what goes on growing counts. */
function steep(pattern: RegExp, attack: Attack): Growth | null {
  const times: number[] = [];
  for (const length of [1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000]) {
    const ms = timeOf(pattern, textOf(attack, length), 2);
    const ratio = ms / (times.at(-2) ?? 1);
    if (ms > tooLong && length <= 32_000) return { attack, length, ms, ratio };
    if (length >= 16_000 && (ratio <= steepest || ms < 5)) return null;
    if (length === 64_000) return { attack, length, ms, ratio };
    times.push(ms);
  }
  return null;
}

/** Milliseconds of the fastest of some searches through a text, all matches of a global pattern. */
function timeOf(pattern: RegExp, text: string, times: number, clock = cpuTime): number {
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time += 1) {
    const started = clock();
    search(pattern, text);
    best = Math.min(best, clock() - started);
  }
  return best;
}

function search(pattern: RegExp, text: string): void {
  pattern.lastIndex = 0;
  if (!pattern.global) {
    pattern.test(text);
    return;
  }
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex += 1;
  }
}
