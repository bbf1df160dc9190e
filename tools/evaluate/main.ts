import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ruleIds } from '../../rules/index.ts';
import { lint, lintPair } from '../../src/index.ts';
import { runAlone } from './alone.ts';
import { type Corpus, corpusFolders, loadCorpus } from './corpora.ts';
import { runCurve } from './curve.ts';
import { runDefects } from './defects-run.ts';
import { runFlat } from './flat.ts';
import { runGold } from './gold-run.ts';
import { runGrowth } from './growth.ts';
import type { Linter } from './linter.ts';
import { type Check, type Options, readOptions, usage } from './options.ts';
import { runPerPair } from './per-pair.ts';
import { runPlants } from './plant-run.ts';
import { runRewrites } from './rewrite-run.ts';
import { runSections } from './sections.ts';
import { runSiteLinks } from './site-links.ts';
import { runStrip } from './strip.ts';
import { runSample, runSweep } from './sweep.ts';

/** The sites of our own corpus. */
const ownSites = ['website', 'docs-site', 'handbook'].map((name) => ({
  name,
  dir: fileURLToPath(new URL(`../../corpus/${name}`, import.meta.url)),
}));
const linter: Linter = { rules: new Set(ruleIds), lint, lintPair };

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function evaluate(options: Options): Promise<Record<string, unknown>> {
  const { root, seed, misses, falseAlarms, kind, perKind } = options;
  const only = kind === undefined ? {} : { kind };
  const corpora: Corpus[] = [];
  for (const { name, dir } of corpusFolders(root, options.corpus)) {
    corpora.push(await loadCorpus(linter, name, dir));
  }
  const run: Record<Check, () => unknown> = {
    sweep: () => runSweep(corpora, print),
    'per-pair': () => runPerPair(corpora, print),
    gold: () => runGold(linter, corpora, { root, misses, falseAlarms }, print),
    defects: () => runDefects(linter, corpora, { root, misses }, print),
    plants: () =>
      runPlants(linter, corpora, { seed, perKind, ...only, misses, falseAlarms }, print),
    rewrites: () => runRewrites(linter, corpora, { seed, perRewrite: perKind, falseAlarms }, print),
    alone: () => runAlone(linter, corpora, { seed, pairs: 40, files: 3, falseAlarms }, print),
    strip: async () => {
      const results = [];
      for (const corpus of corpora) {
        if (corpus.config.profile?.headingIds !== 'explicit') continue;
        results.push(await runStrip(linter, corpus, { falseAlarms }, print));
      }
      return results;
    },
    sections: () => runSections(corpora, { seed, misses }, print),
    'site-links': () =>
      runSiteLinks([...ownSites, ...corpora], { seed, misses, falseAlarms }, print),
    flat: () => runFlat(corpora, { seed, pairs: 200, misses }, print),
    growth: () => runGrowth(corpora, { seed }, print),
    curve: () => runCurve(corpora, print),
  };
  const figures: Record<string, unknown> = { seed };
  const order = Object.keys(run) as Check[];
  for (const check of order.filter((one) => options.checks.includes(one))) {
    const start = performance.now();
    print(`\n== ${check} ==`);
    figures[check] = await run[check]();
    print(`(${((performance.now() - start) / 1000).toFixed(1)} s)`);
  }
  if (options.sample) {
    runSample(corpora, options.sample.rule, options.sample.size, seed, print);
  }
  return figures;
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') {
    print(usage);
  } else {
    if (!existsSync(options.root)) throw new Error(`no such folder: ${options.root}`);
    const figures = await evaluate(options);
    if (options.json) writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
