import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { readFrontMatter } from '../../../src/read/front-matter.ts';
import { readPage } from '../../../src/read/read.ts';
import { chinesePage, englishPage, hostileText } from '../hostile.ts';
import type { Part } from '../part.ts';
import { pageFaults } from '../spans.ts';

/** One page: positions, and the same page each time and after a way through JSON. */
export const read: Part<string> = {
  id: 'read',
  cases: fc.oneof(chinesePage, englishPage, hostileText),
  faults: (text) => {
    const file = { path: 'a.md', text, language: 'unknown' } as const;
    const page = readPage(file, 'zh');
    const faults = pageFaults(page);
    if (!isDeepStrictEqual(readPage(file, 'zh'), page)) faults.push('read twice, two pages');
    if (!isDeepStrictEqual(JSON.parse(JSON.stringify(page)), page)) faults.push('lost in JSON');
    return [...faults, ...pageFaults(readPage(file, 'en'))];
  },
};

const yaml = fc.oneof(
  hostileText,
  fc
    .array(fc.tuple(hostileText, hostileText), { maxLength: 6 })
    .map((fields) => fields.map(([name, value]) => `${name}: ${value}`).join('\n')),
);

/** Front matter: no code is run, no prototype touched, every place inside the page. */
export const frontMatter: Part<string> = {
  id: 'front-matter',
  cases: fc
    .tuple(fc.constantFrom('---', '---js', '---JS', '---yaml', '----', '+++', '\uFEFF---'), yaml)
    .map(([fence, text]) => `${fence}\n${text}\n${fence === '+++' ? '+++' : '---'}\n\n# a\n`),
  faults: (text) => {
    const { frontMatter: matter, bodyOffset, problems } = readFrontMatter(text);
    const length = text.length;
    const spans = [
      ...problems.map(({ span }) => span),
      ...(matter?.fields ?? []).flatMap(({ span, valueSpan }) => [span, valueSpan]),
    ];
    const outside = spans.filter((one) => one.offset < 0 || one.endOffset > length);
    return [
      ...outside.map((one) => `${one.offset}-${one.endOffset} of ${length}`),
      ...(bodyOffset > length ? [`a body at ${bodyOffset} of ${length}`] : []),
      ...('polluted' in {} || Object.keys(Object.prototype).length > 0 ? ['a prototype'] : []),
      ...((matter?.fields ?? []).some((field) => JSON.stringify(field).length > 20 * length + 1000)
        ? ['a value that grew']
        : []),
    ];
  },
};
