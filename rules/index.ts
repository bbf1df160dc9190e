import type { Rule } from '../src/types.ts';

const ids = [
  'page-verdict',
  'stale-translation',
  'parse-error',
  'missing-heading',
  'extra-heading',
  'heading-level',
  'section-order',
  'block-order',
  'block-kind',
  'heading-anchor',
  'missing-block',
  'extra-block',
  'dropped-sentence',
  'untranslated-text',
  'mismatched-url',
  'missing-link',
  'extra-link',
  'malformed-link',
  'link-locale',
  'broken-link',
  'link-text',
  'malformed-markup',
  'repeated-word',
  'mismatched-value',
  'dropped-value',
  'added-value',
  'quantity-qualifier',
  'mismatched-code',
  'dropped-code',
  'added-code',
  'code-format',
  'mismatched-code-block',
  'code-fence',
  'dropped-name',
  'dropped-emphasis',
  'missing-image',
  'missing-shortcode',
  'mismatched-shortcode',
  'front-matter',
  'missing-translation',
  'orphan-translation',
  'uncertain-section',
  'unused-directive',
] as const;

export type RuleId = (typeof ids)[number];

/** Every rule by its id, in the order of reports. */
export const ruleIds: readonly string[] = ids;

/** Loads the rules of the given ids; unknown ids are left out, the config has refused them before. */
export async function loadRules(wanted: readonly string[]): Promise<readonly Rule[]> {
  const { rules } = await import('../src/all-rules.ts');
  const known: Readonly<Record<string, Rule | undefined>> = rules;
  return wanted.flatMap((id) => known[id] ?? []);
}
