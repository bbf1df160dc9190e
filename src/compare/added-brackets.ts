import { quote } from '../aligned.ts';
import { isTranslatorsNote } from '../translators-note.ts';
import { type LostBrackets, lostBrackets } from './lost-brackets.ts';
import { perPair } from './memo.ts';
import { turned } from './turned.ts';

/** A term in Latin letters right before the brackets, which they explain: `linter`（代码检查工具）. */
const term = /[A-Za-z0-9][`*_"”’)\s]{0,4}$/;

/**
 * What the translation has in brackets and the original says nowhere in the block: the brackets that
 * would be lost were the original its translation. In each, `blocks` are the other way round.
 */
export const addedBrackets = perPair((pair): readonly LostBrackets[] =>
  lostBrackets(turned(pair)).filter(
    ({ span }) =>
      !term.test(pair.target.text.slice(Math.max(0, span.offset - 8), span.offset)) &&
      !isTranslatorsNote(quote(pair.target, span)),
  ),
);
