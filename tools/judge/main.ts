import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadRules, ruleIds } from '../../rules/index.ts';
import { lint, lintPair } from '../../src/index.ts';
import { type Corpus, corpusFolders, loadCorpus } from '../evaluate/corpora.ts';
import { countJudgements, countTable, type Judgement } from './count.ts';
import { type Claim, drawClaims } from './draw.ts';

const usage = `npm run judge -- draw SHEET [--size 40] [--seed 1] [--root ../shared] [--rule ID ...]
npm run judge -- count SHEET FIRST SECOND

draw writes findings to be judged, as JSON, one a line. Two readers each write a file of lines
{"id": "...", "right": true, "reason": "..."}; count compares them.`;

function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): T => JSON.parse(line));
}

async function draw(
  sheet: string,
  root: string,
  size: number,
  seed: number,
  only: readonly string[] | undefined,
): Promise<void> {
  const linter = { rules: new Set(ruleIds), lint, lintPair };
  const corpora: Corpus[] = [];
  for (const { name, dir } of corpusFolders(root)) {
    corpora.push(await loadCorpus(linter, name, dir));
  }
  const rules = await loadRules(only ?? ruleIds);
  const claims = drawClaims(corpora, rules, size, seed);
  writeFileSync(sheet, claims.map((claim) => `${JSON.stringify(claim)}\n`).join(''));
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      size: { type: 'string', default: '40' },
      seed: { type: 'string', default: '1' },
      root: { type: 'string', default: '../shared' },
      rule: { type: 'string', multiple: true },
    },
  });
  const [command, sheet, first, second] = positionals;
  if (command === 'draw' && sheet !== undefined) {
    await draw(sheet, values.root, Number(values.size), Number(values.seed), values.rule);
  } else if (command === 'count' && sheet && first && second) {
    const counts = countJudgements(
      readLines<Claim>(sheet),
      readLines<Judgement>(first),
      readLines<Judgement>(second),
    );
    process.stdout.write(`${countTable(counts)}\n`);
  } else throw new Error(usage);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
