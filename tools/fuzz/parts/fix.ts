import fc from 'fast-check';
import { fixPages } from '../../../src/fix/fix.ts';
import type { Session } from '../../../src/fix/session.ts';
import { learn } from '../../../src/learn.ts';
import { lintPairs, readPair } from '../../../src/pipeline.ts';
import type { Result } from '../../../src/types.ts';
import { hostilePair, type Texts } from '../hostile.ts';
import type { Part } from '../part.ts';
import { config, pairingOf } from './lint.ts';

/** One pair in memory, as a run of `--fix` sees it. */
function sessionOf(texts: Texts): Session {
  return async (changed) => {
    const pairing = pairingOf({
      en: changed.get('en/a.md') ?? texts.en,
      zh: changed.get('zh/a.md') ?? texts.zh,
    });
    const pairs = [readPair(pairing)];
    const site = learn(pairs, config, []);
    const result = await lintPairs(pairs, [], config, { site, whole: true });
    return { result, pairs, site, files: [pairing.source, pairing.target] };
  };
}

const loud = ({ findings }: Result) => findings.filter(({ severity }) => severity !== 'info');

/** Fixing touches the translation alone, brings nothing about, and is done the first time. */
export const fix: Part<Texts & { readonly unsafe: boolean }> = {
  id: 'fix',
  cases: fc.tuple(hostilePair, fc.boolean()).map(([texts, unsafe]) => ({ ...texts, unsafe })),
  faults: async ({ unsafe, ...texts }) => {
    const before = (await sessionOf(texts)(new Map())).result;
    const { changes, result, fixed } = await fixPages(sessionOf(texts), { unsafe });
    const [change] = changes;
    const zh = change?.after ?? texts.zh;
    const again = await fixPages(sessionOf({ en: texts.en, zh }), { unsafe });
    const known = new Set(before.findings.map(({ fingerprint }) => fingerprint));
    const come = loud(result).filter(({ fingerprint }) => !known.has(fingerprint));
    return [
      ...changes.flatMap(({ path }) => (path === 'zh/a.md' ? [] : [`${path} was changed`])),
      ...(change === undefined || change.before === texts.zh ? [] : ['fixed what was not there']),
      ...(change === undefined && Object.keys(fixed).length > 0 ? ['fixed without a change'] : []),
      ...come.map(({ rule, messageId }) => `${rule}/${messageId} came by fixing`),
      ...again.changes.map(({ path }) => `${path} was fixed a second time`),
    ];
  },
};
