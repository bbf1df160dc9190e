import { alignedBlocks, leastSure } from '../aligned.ts';
import type { Block, Pair, Span } from '../types.ts';
import { formsOf, type Names } from './forms.ts';
import { type LostName, nameKey } from './name.ts';

/** Names of several words, and what is left of them where a dictionary translates the last one. */
const halves: readonly (readonly [name: string, half: RegExp])[] = [
  ['Android Studio', /Android\s?工作室/],
  ['Docker Compose', /Docker\s?(?:撰写|组成|组合|编写)/],
  ['Docker Swarm', /Docker\s?(?:蜂群|群)/],
  ['GitHub Actions', /GitHub\s?(?:操作|动作|行动)/],
  ['GitHub Copilot', /GitHub\s?副驾驶/],
  ['React Native', /React\s?(?:原生|本机|本地)/],
  ['Ruby on Rails', /Ruby\s?(?:on\s?)?轨道/],
  ['Spring Boot', /Spring\s?(?:启动|引导|靴)/],
  ['Spring Cloud', /Spring\s?云/],
  ['Visual Studio Code', /Visual\s?Studio\s?代码/],
  ['VS Code', /VS\s?代码/],
];

const products = halves.map(([name, half]) => ({
  name,
  half,
  whole: new RegExp(`(?<![\\w-])${name}(?![\\w-])`),
  kept: new RegExp(name, 'i'),
}));

/**
 * Names of products of which the Chinese text translates one word: `VS 代码`. Silent where it has the
 * name as well, or the site declared that form.
 *
 * @param known how the site writes its names; null where nobody knows
 */
export function halfTranslated(pair: Pair, known: Names | null): LostName[] {
  if (pair.source.language !== 'en') return [];
  const here = products.filter(({ name }) => pair.source.text.includes(name));
  if (here.length === 0) return [];
  return alignedBlocks(pair).flatMap((blocks) => {
    if (blocks.link.confidence < leastSure) return [];
    return here.flatMap(({ name, half, whole, kept }): LostName[] => {
      const source = placeIn(blocks.source, whole);
      const target = placeIn(blocks.target, half);
      if (source === null || target === null) return [];
      if (placeIn(blocks.target, kept) !== null) return [];
      const isForm = formsOf(known, nameKey(name)).some((form) => same(form, target.text));
      return isForm ? [] : [{ blocks, source, target }];
    });
  });
}

function same(a: string, b: string): boolean {
  return a.replace(/\s/g, '') === b.replace(/\s/g, '');
}

function placeIn(
  blocks: readonly Block[],
  pattern: RegExp,
): { readonly text: string; readonly span: Span } | null {
  for (const { prose, span } of blocks) {
    const found = pattern.exec(prose);
    if (found === null) continue;
    const offset = span.offset + found.index;
    return { text: found[0], span: { offset, endOffset: offset + found[0].length } };
  }
  return null;
}
