import { loadRules, ruleIds } from '../rule-registry.ts';
import type { RuleTexts } from '../types.ts';
import type { Cache } from './cache.ts';

/**
 * What the rules of some ids are called and say, in the order of the ids. Where there is a cache it is
 * taken from there: with the rules come their words and a dictionary, which take longer to load than a
 * kept result to report.
 */
export async function ruleTexts(
  ids: readonly string[],
  cache: Cache | undefined,
): Promise<ReadonlyMap<string, RuleTexts>> {
  const texts = cache === undefined ? await textsOfAll() : await keptTexts(cache);
  const known = new Map(texts.map((rule) => [rule.id, rule]));
  return new Map(ids.map((id) => known.get(id)).flatMap((rule) => (rule ? [[rule.id, rule]] : [])));
}

async function keptTexts({ entries, version }: Cache): Promise<readonly RuleTexts[]> {
  const key = ['rules', version].join('\n');
  const kept = entries.get(key);
  if (kept !== null) return JSON.parse(kept);
  const texts = await textsOfAll();
  entries.put(key, JSON.stringify(texts));
  return texts;
}

async function textsOfAll(): Promise<readonly RuleTexts[]> {
  const rules = await loadRules(ruleIds);
  return rules.map(({ id, severity, summary, messages }) => ({ id, severity, summary, messages }));
}
