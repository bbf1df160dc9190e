import { parseArgs } from 'node:util';

export const checks = [
  'plants',
  'rewrites',
  'gold',
  'defects',
  'sweep',
  'per-pair',
  'alone',
  'strip',
  'sections',
  'site-links',
  'flat',
  'growth',
  'curve',
] as const;
export type Check = (typeof checks)[number];

export interface Options {
  readonly checks: readonly Check[];
  readonly root: string;
  readonly corpus?: string;
  readonly seed: number;
  readonly perKind: number;
  /** Only plants of this kind. */
  readonly kind?: string;
  readonly misses: boolean;
  readonly falseAlarms: boolean;
  readonly json?: string;
  readonly sample?: { readonly rule: string; readonly size: number };
}

export const usage = `npm run evaluate -- [CHECK...|all] [options]
  plants       defects planted in good pages: what is found
  rewrites     harmless rewrites: what is said all the same
  gold         pages labelled by hand: sections, blocks and details
  defects      real defects with their fixes
  sweep        what the linter says to each corpus, and of how many blocks
  per-pair     findings per pair by rule and corpus; rules that speak on more than 10% of the pairs
  alone        pairs by themselves against the full run, with the config that init writes too
  strip        explicit ids taken off a whole site
  sections     sections aligned without the ids, as they stand, swapped and shifted
  site-links   dead links and wrong language prefixes planted in links to pages at hand
  flat         200 pairs in one folder under random names: found again, wrong, unpaired
  growth       time to pair 1,000 and 2,000 such pages
  curve        lost sentences found, at which cost
  bench        time against parsing alone
  --root DIR         folder with corpora/, gold/, defects/, or any folder of pairs (default ../shared)
  --corpus NAME      only this corpus
  --seed N           what is drawn (default 1)
  --per-kind N       plants of each kind, pages of each rewrite (default 10)
  --kind NAME        only plants of this kind, as drop-name
  --sample RULE N    N random findings of a rule with both texts
  --misses           list what was not found
  --false-alarms     list what was said and should not have been
  --json FILE        the figures as JSON
  --help             this text`;

/** Reads the command line, `help` where that is asked for; throws an Error with a message for people. */
export function readOptions(args: readonly string[]): Options | 'help' {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      root: { type: 'string', default: '../shared' },
      corpus: { type: 'string' },
      seed: { type: 'string', default: '1' },
      'per-kind': { type: 'string', default: '10' },
      kind: { type: 'string' },
      sample: { type: 'string' },
      misses: { type: 'boolean', default: false },
      'false-alarms': { type: 'boolean', default: false },
      json: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const numbers = positionals.filter((word) => /^\d+$/.test(word));
  const words = positionals.filter((word) => !/^\d+$/.test(word));
  const { corpus, json, kind, sample } = values;
  return {
    checks: chosen(words, sample !== undefined),
    root: values.root,
    seed: whole('--seed', values.seed),
    perKind: whole('--per-kind', values['per-kind']),
    misses: values.misses,
    falseAlarms: values['false-alarms'],
    ...(corpus === undefined ? {} : { corpus }),
    ...(kind === undefined ? {} : { kind }),
    ...(json === undefined ? {} : { json }),
    ...(sample === undefined ? {} : { sample: { rule: sample, size: Number(numbers[0] ?? 10) } }),
  };
}

function chosen(words: readonly string[], sampling: boolean): Check[] {
  if (words.includes('all') || (words.length === 0 && !sampling)) return [...checks];
  return words.map((word) => {
    const check = checks.find((one) => one === word);
    if (!check) throw new Error(`unknown check "${word}"\n${usage}`);
    return check;
  });
}

function whole(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0)
    throw new Error(`${name} takes a number, not "${text}"`);
  return value;
}
