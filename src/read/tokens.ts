import type { Block, Detail } from '../types.ts';
import { parseTarget, targetKey } from '../url.ts';

const latinWord = /[A-Za-z][A-Za-z0-9]*(?:[._-][A-Za-z0-9]+)*/g;
const wordsOfCode = 60;

/**
 * What a block can be known by in either language: link targets, images, code, shortcodes, values
 * and Latin words. The first letter tells the kind, so that equal texts of two kinds stay apart.
 */
export function tokensOf(
  block: Pick<Block, 'kind' | 'text' | 'details' | 'code' | 'name'>,
): string[] {
  const tokens: string[] = [];
  if (block.name !== undefined) tokens.push(`s${block.name.toLowerCase()}`);
  for (const detail of block.details) {
    const token = tokenOf(detail);
    if (token !== null) tokens.push(token);
    const place = detail.kind === 'link' ? placeOf(detail.url) : '';
    if (place !== '') tokens.push(`f${place}`);
  }
  if (block.code !== undefined) {
    for (const line of block.code.value.split('\n')) {
      const code = line.replace(/\s+/g, ' ').trim();
      if (code.length > 2) tokens.push(`k${code}`);
    }
  }
  const words = block.text.match(latinWord) ?? [];
  const limit = block.code === undefined ? words.length : wordsOfCode;
  for (const word of words.slice(0, limit)) {
    if (word.length > 1) tokens.push(`w${word.toLowerCase()}`);
  }
  return tokens;
}

/** The place within a page that a link leads to, which tells the items of a list apart. */
function placeOf(url: string): string {
  const { path, fragment } = parseTarget(url);
  return path.length > 0 && /^[\w-]+$/.test(fragment) ? fragment.toLowerCase() : '';
}

function tokenOf(detail: Detail): string | null {
  switch (detail.kind) {
    case 'link':
      return `l${targetKey(detail.url)}`;
    case 'image':
      return `i${targetKey(detail.url).split('/').at(-1) ?? ''}`;
    case 'code':
      return `c${detail.text.toLowerCase()}`;
    case 'shortcode':
      return `s${detail.name.toLowerCase()}`;
    case 'value':
      return detail.strength === 'satisfies' ? null : `v${detail.value}`;
  }
}

/** Of a block's tokens: links, images, code and values, what survives translation. */
export function tellingTokens(tokens: readonly string[]): readonly string[] {
  return tokens.filter((token) => /^[licv]/.test(token));
}
