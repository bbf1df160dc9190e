import type { Language } from '../../src/types.ts';
import { type Outline, type OutlineBlock, type OutlineSection, outline } from './outline.ts';

/**
 * Two pages whose headings run alike, level by level, and those of their blocks that stand at the
 * same place under the same heading. Nothing is guessed: what does not run alike is left out, so
 * that a plant always has a counterpart on the other page.
 */
export interface Twin {
  readonly source: Outline;
  readonly target: Outline;
  readonly sections: readonly TwinSection[];
  readonly blocks: readonly TwinBlock[];
}

export interface TwinSection {
  readonly source: OutlineSection;
  readonly target: OutlineSection;
  /** Their blocks are of the same kinds in the same order. */
  readonly alike: boolean;
}

export interface TwinBlock {
  readonly source: OutlineBlock;
  readonly target: OutlineBlock;
  readonly section: TwinSection;
}

interface Input {
  readonly text: string;
  readonly language: Language;
}

/** The two pages as a twin, or null where their headings do not run alike. */
export function twin(source: Input, target: Input): Twin | null {
  const en = outline(source.text, source.language);
  const zh = outline(target.text, target.language);
  if (en.sections.length !== zh.sections.length) return null;
  const sections: TwinSection[] = [];
  for (const [i, section] of en.sections.entries()) {
    const other = zh.sections[i];
    if (!other || other.level !== section.level) return null;
    sections.push({ source: section, target: other, alike: runAlike(section, other) });
  }
  const blocks = sections.flatMap((section) => (section.alike ? twinBlocks(section) : []));
  return { source: en, target: zh, sections, blocks };
}

function shape(block: OutlineBlock): string {
  return `${block.kind}${block.level}`;
}

function runAlike(a: OutlineSection, b: OutlineSection): boolean {
  return (
    a.blocks.length === b.blocks.length &&
    a.blocks.every((block, i) => {
      const other = b.blocks[i];
      return other !== undefined && shape(block) === shape(other);
    })
  );
}

function twinBlocks(section: TwinSection): TwinBlock[] {
  return section.source.blocks.flatMap((source, i) => {
    const target = section.target.blocks[i];
    return target ? [{ source, target, section }] : [];
  });
}

/** The text of a block as it stands in its page. */
export function raw(page: Outline, block: OutlineBlock): string {
  return page.text.slice(block.span.offset, block.span.endOffset);
}

/** Length with a Han character counted three times: about equal for a text and its translation. */
export function weight(text: string): number {
  return text.length + 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

/**
 * Twin blocks of prose that say about as much on both sides and hold no shortcode or container
 * marker, which a cut through the block would break by accident.
 */
export function proseBlocks(pages: Twin): TwinBlock[] {
  return pages.blocks.filter(({ source, target }) => {
    if (!['paragraph', 'list-item', 'quote'].includes(target.kind)) return false;
    const [a, b] = [raw(pages.source, source), raw(pages.target, target)];
    if (/\{\{|:::|\[!|<\/?[A-Za-z]/.test(a + b)) return false;
    const ratio = (weight(a) + 10) / (weight(b) + 10);
    return ratio > 0.5 && ratio < 2;
  });
}
