import { addedCode } from '../rules/added-code.ts';
import { addedValue } from '../rules/added-value.ts';
import { blockKind } from '../rules/block-kind.ts';
import { blockOrder } from '../rules/block-order.ts';
import { brokenLink } from '../rules/broken-link.ts';
import { codeFence } from '../rules/code-fence.ts';
import { codeFormat } from '../rules/code-format.ts';
import { droppedCode } from '../rules/dropped-code.ts';
import { droppedEmphasis } from '../rules/dropped-emphasis.ts';
import { droppedName } from '../rules/dropped-name.ts';
import { droppedSentence } from '../rules/dropped-sentence.ts';
import { droppedValue } from '../rules/dropped-value.ts';
import { extraBlock } from '../rules/extra-block.ts';
import { extraHeading } from '../rules/extra-heading.ts';
import { extraLink } from '../rules/extra-link.ts';
import { frontMatter } from '../rules/front-matter.ts';
import { headingAnchor } from '../rules/heading-anchor.ts';
import { headingLevel } from '../rules/heading-level.ts';
import type { RuleId } from '../rules/index.ts';
import { linkLocale } from '../rules/link-locale.ts';
import { linkText } from '../rules/link-text.ts';
import { malformedLink } from '../rules/malformed-link.ts';
import { malformedMarkup } from '../rules/malformed-markup.ts';
import { mismatchedCode } from '../rules/mismatched-code.ts';
import { mismatchedCodeBlock } from '../rules/mismatched-code-block.ts';
import { mismatchedShortcode } from '../rules/mismatched-shortcode.ts';
import { mismatchedUrl } from '../rules/mismatched-url.ts';
import { mismatchedValue } from '../rules/mismatched-value.ts';
import { missingBlock } from '../rules/missing-block.ts';
import { missingHeading } from '../rules/missing-heading.ts';
import { missingImage } from '../rules/missing-image.ts';
import { missingLink } from '../rules/missing-link.ts';
import { missingShortcode } from '../rules/missing-shortcode.ts';
import { missingTranslation } from '../rules/missing-translation.ts';
import { orphanTranslation } from '../rules/orphan-translation.ts';
import { pageVerdict } from '../rules/page-verdict.ts';
import { parseError } from '../rules/parse-error.ts';
import { quantityQualifier } from '../rules/quantity-qualifier.ts';
import { repeatedWord } from '../rules/repeated-word.ts';
import { sectionOrder } from '../rules/section-order.ts';
import { staleTranslation } from '../rules/stale-translation.ts';
import { uncertainSection } from '../rules/uncertain-section.ts';
import { untranslatedText } from '../rules/untranslated-text.ts';
import { unusedDirective } from '../rules/unused-directive.ts';
import type { Rule } from './types.ts';

/** Every rule by its id. All in one: a run needs nearly all, and forty files take longer to find than to read. */
export const rules: Readonly<Record<RuleId, Rule>> = {
  'page-verdict': pageVerdict,
  'stale-translation': staleTranslation,
  'parse-error': parseError,
  'missing-heading': missingHeading,
  'extra-heading': extraHeading,
  'heading-level': headingLevel,
  'section-order': sectionOrder,
  'block-order': blockOrder,
  'block-kind': blockKind,
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
  'repeated-word': repeatedWord,
  'mismatched-value': mismatchedValue,
  'dropped-value': droppedValue,
  'added-value': addedValue,
  'quantity-qualifier': quantityQualifier,
  'mismatched-code': mismatchedCode,
  'dropped-code': droppedCode,
  'added-code': addedCode,
  'code-format': codeFormat,
  'mismatched-code-block': mismatchedCodeBlock,
  'code-fence': codeFence,
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
