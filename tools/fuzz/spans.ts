import type { Page, Span } from '../../src/types.ts';

/** A line where a span lies outside of its text or ends before it begins. */
export function spanFaults(what: string, { offset, endOffset }: Span, length: number): string[] {
  const right = Number.isInteger(offset) && Number.isInteger(endOffset);
  return right && 0 <= offset && offset <= endOffset && endOffset <= length
    ? []
    : [`${what}: ${offset}-${endOffset} of ${length}`];
}

/** What is wrong with the places of a page that was read. */
export function pageFaults(page: Page): string[] {
  const { length } = page.text;
  const inside = (what: string, span: Span) => spanFaults(what, span, length);
  const faults = [
    ...page.problems.flatMap(({ id, span }) => inside(`problem ${id}`, span)),
    ...page.sections.flatMap(({ index, span }) => inside(`section ${index}`, span)),
    ...(page.frontMatter?.fields ?? []).flatMap((field) => [
      ...inside(`field ${field.name}`, field.span),
      ...inside(`value of ${field.name}`, field.valueSpan),
    ]),
  ];
  let last = 0;
  page.blocks.forEach((block, index) => {
    const name = `${block.kind} ${index}`;
    faults.push(...inside(name, block.span));
    if (block.index !== index) faults.push(`${name} says that it is ${block.index}`);
    if (block.span.offset < last) faults.push(`${name} stands before the block before it`);
    last = block.span.offset;
    const { offset, endOffset } = block.span;
    if (block.prose !== '' && block.prose.length !== endOffset - offset)
      faults.push(`${name}: prose of ${block.prose.length} for ${endOffset - offset}`);
    for (const detail of block.details) {
      faults.push(...inside(`${detail.kind} in ${name}`, detail.span));
      if ('urlSpan' in detail) faults.push(...inside(`url in ${name}`, detail.urlSpan));
    }
    if (page.sections[block.section] === undefined) faults.push(`${name} is in no section`);
  });
  let next = 0;
  for (const { index, firstBlock, endBlock } of page.sections) {
    if (firstBlock !== next || endBlock < firstBlock)
      faults.push(`section ${index} leaves blocks out`);
    next = endBlock;
  }
  if (next !== page.blocks.length && page.blocks.length > 0) faults.push('blocks in no section');
  return faults;
}
