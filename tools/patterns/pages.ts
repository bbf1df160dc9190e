import { lintPair } from '../../src/index.ts';
import { parseMarkdown } from '../../src/read/markdown.ts';
import { mask } from '../../src/read/mask.ts';
import { attacksOn, textOf } from './attacks.ts';
import { collectPatterns } from './collect.ts';

/** So many pages of all that the patterns give, drawn evenly. */
const most = Number(process.argv[2] ?? 400);
const short = 2_000;
/** Milliseconds that make a short page worth a second look. */
const noticeable = 60;
/** Of a page four times as long: 4 is linear, 16 the square. */
const steepest = 8;
/** What a busy machine held up once is quick the next time. */
const tries = 3;
const en = '# Harbor\n\nA short page about 12 lanterns, `code` and [a link](/a).\n';

async function timeOf(zh: string): Promise<number> {
  const started = process.cpuUsage().user;
  await lintPair(
    { path: 'en.md', text: en, language: 'en' },
    { path: 'zh.md', text: zh, language: 'zh' },
  );
  const linted = process.cpuUsage().user;
  // What the parser takes is the parser's; what is nested too deep for it is reported, and that is all.
  try {
    parseMarkdown(mask(zh, 0).text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return 0;
  }
  return (2 * linted - started - process.cpuUsage().user) / 1000;
}

/** What a page of a pump takes, if it grows steeply each time that it is tried; or null. */
async function faultOf(pump: string): Promise<string | null> {
  let fault = '';
  for (let time = 0; time < tries; time += 1) {
    const before = Math.max(5, await timeOf(pageOf(pump, 2 * short)));
    const after = await timeOf(pageOf(pump, 8 * short));
    if (after / before <= steepest || after <= 400) return null;
    fault = `${JSON.stringify(pump)}: ${Math.round(before)} ms, ${Math.round(after)} ms for four times as much`;
  }
  return fault;
}

const pageOf = (pump: string, length: number) =>
  `# 港口\n\n${textOf({ prefix: '', pump, suffix: '' }, length)}\n\n港口的文字。\n`;
const pumps = new Set<string>();
for (const { source, flags } of await collectPatterns()) {
  for (const { prefix, pump } of attacksOn(source, flags)) if (prefix === '') pumps.add(pump);
}
const step = Math.max(1, pumps.size / most);
const drawn = [...pumps].filter(
  (_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step),
);
await timeOf(pageOf('灯笼 lantern ', short));
const faults: string[] = [];
let looked = 0;
for (const pump of drawn) {
  if ((await timeOf(pageOf(pump, short))) < noticeable) continue;
  looked += 1;
  const fault = await faultOf(pump);
  if (fault !== null) faults.push(fault);
}
process.stdout.write(
  `${[...faults, `${drawn.length} pages of ${pumps.size}, ${looked} looked at twice, ${faults.length} too slow`].join('\n')}\n`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
