import { compareCode } from '../compare/code.ts';
import type { Comparison } from '../compare/details.ts';
import { compareImages } from '../compare/images.ts';
import { compareLinks } from '../compare/links.ts';
import { compareValues } from '../compare/values.ts';
import type { CheckedDetail, Detail, Pair, Span } from '../types.ts';
import { rangeOf } from './range.ts';

/** The links, images, code and values of a pair that were looked for on the other side. */
export function checkedDetails(pair: Pair): CheckedDetail[] {
  return [
    ...entriesOf('link', compareLinks(pair)),
    ...entriesOf('image', compareImages(pair)),
    ...entriesOf('code', compareCode(pair)),
    ...entriesOf('value', compareValues(pair)),
  ];
}

function entriesOf(
  kind: Detail['kind'],
  { answered, outcomes }: Comparison<{ readonly span: Span }>,
): CheckedDetail[] {
  return [
    ...answered.map(({ source, target }) => ({
      kind,
      source: rangeOf(source.span),
      target: rangeOf(target.span),
      matched: true,
    })),
    // What stands elsewhere in its section was found, but beside something that it answers less.
    ...outcomes
      .filter(({ elsewhere }) => !elsewhere)
      .map(({ source, target }) => ({
        kind,
        ...(source === undefined ? {} : { source: rangeOf(source.span) }),
        ...(target === undefined ? {} : { target: rangeOf(target.span) }),
        matched: false,
      })),
  ];
}
