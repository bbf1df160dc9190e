import { expect, test } from 'vitest';
import { entryOf, formatEntries, parseEntries } from '../../src/accept/entries.ts';
import { ConfigError } from '../../src/errors.ts';
import { findingOf } from '../report/results.ts';

const finding = findingOf({ evidence: { expected: '1.7.0', actual: '1.6.0' } });
const paths = { source: 'en/a.md', target: 'zh/a.md' };
const line =
  '{"version":1,"fingerprint":"0123456789abcdef","rule":"mismatched-value","messageId":"differs","source":"en/a.md","target":"zh/a.md","evidence":{"expected":"1.7.0","actual":"1.6.0"},"reason":"measured anew"}\n';

test('an entry is one line, its keys in one order', () => {
  expect(formatEntries([entryOf(finding, paths, 'measured anew')])).toBe(line);
});

test('what was written is read, and written alike', () => {
  expect(formatEntries(parseEntries(line, 'a.jsonl'))).toBe(line);
});

test('lines are sorted by page, rule and id; equal ones stand once', () => {
  const of = (target: string, rule: string, fingerprint: string) =>
    entryOf({ ...finding, rule, fingerprint }, { ...paths, target }, '');
  const entries = [
    of('zh/b.md', 'a', '1111111111111111'),
    of('zh/a.md', 'b', '2222222222222222'),
    of('zh/a.md', 'a', '4444444444444444'),
    of('zh/a.md', 'a', '3333333333333333'),
    of('zh/b.md', 'a', '1111111111111111'),
  ];
  const ids = (text: string) => [...text.matchAll(/"fingerprint":"(.)/g)].map(([, id]) => id);
  expect(ids(formatEntries(entries))).toEqual(['3', '4', '2', '1']);
  expect(formatEntries(entries.toReversed())).toBe(formatEntries(entries));
});

test('fields of another version are kept, behind the known ones', () => {
  const newer =
    '{"zeta":[1],"version":2,"alpha":{"b":1},"fingerprint":"0123456789abcdef","rule":"r"}';
  const [entry] = parseEntries(newer, 'a.jsonl');
  expect(entry).toMatchObject({ version: 2, rule: 'r', reason: '', evidence: {} });
  expect(formatEntries(entry ? [entry] : [])).toBe(
    '{"version":2,"fingerprint":"0123456789abcdef","rule":"r","messageId":"","source":"","target":"","evidence":{},"reason":"","alpha":{"b":1},"zeta":[1]}\n',
  );
});

test('an entry of an older version may be no more than its fingerprint', () => {
  expect(parseEntries('{"fingerprint":"0123456789abcdef"}', 'a')).toMatchObject([
    { version: 1, fingerprint: '0123456789abcdef' },
  ]);
});

test('empty lines, CRLF, a BOM and a last line without end', () => {
  const text = `\uFEFF${line.trimEnd()}\r\n\r\n${line.trimEnd()}`;
  expect(parseEntries(text, 'a')).toHaveLength(2);
});

test.each([
  ['<<<<<<< HEAD', 'a conflict marker of Git; keep the entries of both sides'],
  ['=======', 'a conflict marker of Git; keep the entries of both sides'],
  ['>>>>>>> theirs', 'a conflict marker of Git; keep the entries of both sides'],
  ['{"fingerprint":', 'not an accepted difference'],
  ['{"fingerprint":"12"}', 'not an accepted difference'],
  ['[]', 'not an accepted difference'],
  ['null', 'not an accepted difference'],
])('the line %j is refused by its number', (bad, says) => {
  const read = () => parseEntries(`${line}\n${bad}\n${line}`, 'store.jsonl');
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(`store.jsonl:3: ${says}; mend the line, nothing was changed`);
});

test('an excerpt is one line, and no longer than helps', () => {
  const expected = `a\nb ${'灯'.repeat(200)}`;
  const { evidence } = entryOf({ ...finding, evidence: { expected } }, paths, '');
  expect([...(evidence.expected ?? '')]).toHaveLength(80);
  expect(evidence.expected).toMatch(/^a b 灯+…$/u);
});
