import { placeFor, quote } from '../src/aligned.ts';
import { sendsAcross } from '../src/compare/language-menu.ts';
import { compareShortcodes, standsElsewhere } from '../src/compare/shortcodes.ts';
import { firstLostIn } from '../src/lone-blocks.ts';
import { isSurelyNote, isTranslatorsNote } from '../src/translators-note.ts';
import type { Pair, Rule, Span } from '../src/types.ts';

export const missingShortcode: Rule = {
  id: 'missing-shortcode',
  severity: 'warning',
  summary: {
    en: 'A shortcode, container, alert or component of the original is gone.',
    zh: '原文的短代码、容器、提示块或组件在译文中缺失。',
  },
  messages: {
    en: {
      missing: '"{expected}" is missing in {target}',
      frame: 'The frame "{expected}" is lost in {target}: its text is plain there',
    },
    zh: {
      missing: '{target}版缺少“{expected}”',
      frame: '“{expected}”的外框在{target}版中丢失，内容成了普通文字',
    },
  },
  *check(pair) {
    for (const outcome of compareShortcodes(pair)) {
      if (outcome.kind !== 'missing' || holdsNote(pair, outcome.block)) continue;
      yield {
        messageId: outcome.contentStands ? 'frame' : 'missing',
        data: { expected: outcome.name },
        source: outcome.source,
        target:
          (outcome.contentStands ? contentOf(pair, outcome.block) : undefined) ??
          placeFor(pair, 'source', outcome.block),
        evidence: { expected: outcome.name, sourceText: quote(pair.source, outcome.source) },
        // Where its content is gone too, that is one loss.
        cause: `lost block ${outcome.contentStands ? outcome.block : firstLostIn(pair, outcome.block)}`,
        ...(standsElsewhere(pair, outcome.name) ? { severity: 'info' as const } : {}),
      };
    }
  },
};

/** Whether a frame holds only what the translation says of itself, where it was taken for the original. */
function holdsNote(pair: Pair, container: number): boolean {
  const { endBlock = container } = pair.source.blocks[container] ?? {};
  const inside = pair.source.blocks
    .slice(container + 1, endBlock)
    .filter(({ text }) => text !== '');
  return (
    inside.length > 0 &&
    inside.every(
      (block) =>
        isSurelyNote(block.text) || (isTranslatorsNote(block.text) && sendsAcross(pair, block)),
    )
  );
}

/** What stood inside the frame, as it stands without it. */
function contentOf(pair: Pair, container: number): Span | undefined {
  const link = pair.alignment.blocks.find((one) => one.source.includes(container + 1));
  return pair.target.blocks[link?.target[0] ?? -1]?.span;
}
