import { isDeepStrictEqual } from 'node:util';
import { align } from '../../../src/align/align.ts';
import { readPage } from '../../../src/read/read.ts';
import type { Link, Page } from '../../../src/types.ts';
import { hostilePair, type Texts } from '../hostile.ts';
import type { Part } from '../part.ts';

/** Every section and block of both pages stands in exactly one link. */
function linkFaults(
  what: string,
  links: readonly Link[],
  source: number,
  target: number,
): string[] {
  const faults: string[] = [];
  const check = (side: string, used: readonly number[], count: number) => {
    const seen = new Set(used);
    if (seen.size !== used.length) faults.push(`a ${side} ${what} twice`);
    if (seen.size !== count) faults.push(`${seen.size} of ${count} ${side} ${what}s`);
    if (used.some((index) => index < 0 || index >= count)) faults.push(`no such ${side} ${what}`);
  };
  check(
    'source',
    links.flatMap((link) => link.source),
    source,
  );
  check(
    'target',
    links.flatMap((link) => link.target),
    target,
  );
  for (const { confidence, kind } of links) {
    if (!(confidence >= 0 && confidence <= 1)) faults.push(`${kind} with confidence ${confidence}`);
  }
  return faults;
}

/** Two pages: all of both, once, and the same each time. */
export const alignment: Part<Texts> = {
  id: 'align',
  cases: hostilePair,
  faults: ({ en, zh }) => {
    const read = (text: string, language: 'en' | 'zh'): Page =>
      readPage({ path: `${language}.md`, text, language }, language);
    const [source, target] = [read(en, 'en'), read(zh, 'zh')];
    const found = align(source, target);
    const same = isDeepStrictEqual(align(source, target), found);
    return [
      ...linkFaults('section', found.sections, source.sections.length, target.sections.length),
      ...linkFaults('block', found.blocks, source.blocks.length, target.blocks.length),
      ...(same ? [] : ['aligned twice, two alignments']),
    ];
  },
};
