import { parseArgs } from 'node:util';

export const checks = [
  'plants',
  'rewrites',
  'gold',
  'defects',
  'sweep',
  'alone',
  'strip',
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

const usage = `npm run evaluate -- [${checks.join('|')}|all] [options]
  --root DIR         folder with corpora/, gold/, defects/, or any folder of pairs (default ../shared)
  --corpus NAME      only this corpus
  --seed N           what is drawn (default 1)
  --per-kind N       plants of each kind, pages of each rewrite (default 10)
  --kind NAME        only plants of this kind, as drop-name
  --sample RULE N    N random findings of a rule with both texts
  --misses           list what was not found
  --false-alarms     list what was said and should not have been
  --json FILE        the figures as JSON`;

/** Reads the command line; throws an Error with a message for people. */
export function readOptions(args: readonly string[]): Options {
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
    },
  });
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
