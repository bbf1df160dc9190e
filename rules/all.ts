import type { Rule } from '../src/types.ts';
import { addedValue } from './added-value.ts';
import { brokenLink } from './broken-link.ts';
import { codeFormat } from './code-format.ts';
import { droppedCode } from './dropped-code.ts';
import { droppedEmphasis } from './dropped-emphasis.ts';
import { droppedName } from './dropped-name.ts';
import { droppedSentence } from './dropped-sentence.ts';
import { droppedValue } from './dropped-value.ts';
import { extraBlock } from './extra-block.ts';
import { extraHeading } from './extra-heading.ts';
import { extraLink } from './extra-link.ts';
import { frontMatter } from './front-matter.ts';
import { headingAnchor } from './heading-anchor.ts';
import { headingLevel } from './heading-level.ts';
import type { RuleId } from './index.ts';
import { linkLocale } from './link-locale.ts';
import { linkText } from './link-text.ts';
import { malformedLink } from './malformed-link.ts';
import { malformedMarkup } from './malformed-markup.ts';
import { mismatchedCode } from './mismatched-code.ts';
import { mismatchedCodeBlock } from './mismatched-code-block.ts';
import { mismatchedShortcode } from './mismatched-shortcode.ts';
import { mismatchedUrl } from './mismatched-url.ts';
import { mismatchedValue } from './mismatched-value.ts';
import { missingBlock } from './missing-block.ts';
import { missingHeading } from './missing-heading.ts';
import { missingImage } from './missing-image.ts';
import { missingLink } from './missing-link.ts';
import { missingShortcode } from './missing-shortcode.ts';
import { missingTranslation } from './missing-translation.ts';
import { orphanTranslation } from './orphan-translation.ts';
import { pageVerdict } from './page-verdict.ts';
import { parseError } from './parse-error.ts';
import { quantityQualifier } from './quantity-qualifier.ts';
import { sectionOrder } from './section-order.ts';
import { staleTranslation } from './stale-translation.ts';
import { uncertainSection } from './uncertain-section.ts';
import { untranslatedText } from './untranslated-text.ts';
import { unusedDirective } from './unused-directive.ts';

/** Every rule by its id. All in one: a run needs nearly all, and forty files take longer to find than to read. */
export const rules: Readonly<Record<RuleId, Rule>> = {
  'page-verdict': pageVerdict,
  'stale-translation': staleTranslation,
  'parse-error': parseError,
  'missing-heading': missingHeading,
  'extra-heading': extraHeading,
  'heading-level': headingLevel,
  'section-order': sectionOrder,
  'heading-anchor': headingAnchor,
  'missing-block': missingBlock,
  'extra-block': extraBlock,
  'dropped-sentence': droppedSentence,
  'untranslated-text': untranslatedText,
  'mismatched-url': mismatchedUrl,
  'missing-link': missingLink,
  'extra-link': extraLink,
  'malformed-link': malformedLink,
  'link-locale': linkLocale,
  'broken-link': brokenLink,
  'link-text': linkText,
  'malformed-markup': malformedMarkup,
  'mismatched-value': mismatchedValue,
  'dropped-value': droppedValue,
  'added-value': addedValue,
  'quantity-qualifier': quantityQualifier,
  'mismatched-code': mismatchedCode,
  'dropped-code': droppedCode,
  'code-format': codeFormat,
  'mismatched-code-block': mismatchedCodeBlock,
  'dropped-name': droppedName,
  'dropped-emphasis': droppedEmphasis,
  'missing-image': missingImage,
  'missing-shortcode': missingShortcode,
  'mismatched-shortcode': mismatchedShortcode,
  'front-matter': frontMatter,
  'missing-translation': missingTranslation,
  'orphan-translation': orphanTranslation,
  'uncertain-section': uncertainSection,
  'unused-directive': unusedDirective,
};
