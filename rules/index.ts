import type { Rule } from '../src/types.ts';

/** Every rule by its id, in the order of reports; each is loaded when it is first needed. */
const rules: Readonly<Record<string, () => Promise<Rule>>> = {
  'page-verdict': async () => (await import('./page-verdict.ts')).pageVerdict,
  'stale-translation': async () => (await import('./stale-translation.ts')).staleTranslation,
  'parse-error': async () => (await import('./parse-error.ts')).parseError,
  'missing-heading': async () => (await import('./missing-heading.ts')).missingHeading,
  'extra-heading': async () => (await import('./extra-heading.ts')).extraHeading,
  'heading-level': async () => (await import('./heading-level.ts')).headingLevel,
  'section-order': async () => (await import('./section-order.ts')).sectionOrder,
  'heading-anchor': async () => (await import('./heading-anchor.ts')).headingAnchor,
  'missing-block': async () => (await import('./missing-block.ts')).missingBlock,
  'extra-block': async () => (await import('./extra-block.ts')).extraBlock,
  'dropped-sentence': async () => (await import('./dropped-sentence.ts')).droppedSentence,
  'untranslated-text': async () => (await import('./untranslated-text.ts')).untranslatedText,
  'mismatched-url': async () => (await import('./mismatched-url.ts')).mismatchedUrl,
  'missing-link': async () => (await import('./missing-link.ts')).missingLink,
  'extra-link': async () => (await import('./extra-link.ts')).extraLink,
  'malformed-link': async () => (await import('./malformed-link.ts')).malformedLink,
  'link-locale': async () => (await import('./link-locale.ts')).linkLocale,
  'broken-link': async () => (await import('./broken-link.ts')).brokenLink,
  'link-text': async () => (await import('./link-text.ts')).linkText,
  'malformed-markup': async () => (await import('./malformed-markup.ts')).malformedMarkup,
  'mismatched-value': async () => (await import('./mismatched-value.ts')).mismatchedValue,
  'dropped-value': async () => (await import('./dropped-value.ts')).droppedValue,
  'added-value': async () => (await import('./added-value.ts')).addedValue,
  'quantity-qualifier': async () => (await import('./quantity-qualifier.ts')).quantityQualifier,
  'mismatched-code': async () => (await import('./mismatched-code.ts')).mismatchedCode,
  'dropped-code': async () => (await import('./dropped-code.ts')).droppedCode,
  'code-format': async () => (await import('./code-format.ts')).codeFormat,
  'mismatched-code-block': async () =>
    (await import('./mismatched-code-block.ts')).mismatchedCodeBlock,
  'dropped-name': async () => (await import('./dropped-name.ts')).droppedName,
  'dropped-emphasis': async () => (await import('./dropped-emphasis.ts')).droppedEmphasis,
  'missing-image': async () => (await import('./missing-image.ts')).missingImage,
  'missing-shortcode': async () => (await import('./missing-shortcode.ts')).missingShortcode,
  'mismatched-shortcode': async () =>
    (await import('./mismatched-shortcode.ts')).mismatchedShortcode,
  'front-matter': async () => (await import('./front-matter.ts')).frontMatter,
  'missing-translation': async () => (await import('./missing-translation.ts')).missingTranslation,
  'orphan-translation': async () => (await import('./orphan-translation.ts')).orphanTranslation,
  'uncertain-section': async () => (await import('./uncertain-section.ts')).uncertainSection,
  'unused-directive': async () => (await import('./unused-directive.ts')).unusedDirective,
};

export const ruleIds: readonly string[] = Object.keys(rules);

/** Loads the rules of the given ids; unknown ids are left out, the config has refused them before. */
export async function loadRules(ids: readonly string[]): Promise<readonly Rule[]> {
  return Promise.all(ids.flatMap((id) => rules[id]?.() ?? []));
}
