import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../../src/types.ts';
import type { Corpus } from './corpora.ts';
import { compareFindings, type Difference, describe, type Located, locate } from './findings.ts';
import type { Linter } from './linter.ts';
import { outline } from './outline.ts';
import { idRules, stripIds } from './rewrites/markup.ts';

function everything({ fresh, changed }: Difference): Located[] {
  return [...fresh, ...changed];
}

/**
 * Strips every explicit heading id from the translated pages of a corpus (a copy of it), profile
 * held fixed: no finding of any severity may come or go but those about ids and broken fragments.
 */
export async function runStrip(
  linter: Linter,
  corpus: Corpus,
  settings: { readonly falseAlarms: boolean },
  print: (text: string) => void,
): Promise<{ readonly stripped: number; readonly came: number; readonly went: number }> {
  const config: Config = { profile: { headingIds: 'explicit' } };
  const copy = mkdtempSync(join(tmpdir(), 'announce-lint-strip-'));
  try {
    cpSync(corpus.dir, copy, { recursive: true });
    let stripped = 0;
    for (const { target, summary } of corpus.pairs) {
      const text = stripIds(outline(target.text, summary.targetLanguage));
      if (text === null) continue;
      writeFileSync(join(copy, target.path), text);
      stripped += 1;
    }
    const before = await linter.lint(['.'], { cwd: corpus.dir, config });
    const after = await linter.lint(['.'], { cwd: copy, config });
    const other = ({ finding }: { finding: { rule: string } }): boolean =>
      !idRules.includes(finding.rule);
    const [old, now] = [locate(before).filter(other), locate(after).filter(other)];
    const came = everything(compareFindings(old, now, 'source'));
    const went = everything(compareFindings(now, old, 'source'));
    print(
      `ids stripped from ${stripped} pages of ${corpus.name}: ${came.length} other findings came, ${went.length} went`,
    );
    const shown = settings.falseAlarms ? Number.POSITIVE_INFINITY : 5;
    for (const one of came.slice(0, shown)) print(`came  ${describe(one, after.texts)}`);
    for (const one of went.slice(0, shown)) print(`went  ${describe(one, before.texts)}`);
    return { stripped, came: came.length, went: went.length };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
