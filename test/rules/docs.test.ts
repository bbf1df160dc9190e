import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Code, Heading, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { lint } from '../../src/index.ts';
import { parseMarkdown } from '../../src/read/markdown.ts';
import { loadRules, ruleIds } from '../../src/rule-registry.ts';
import type { Language } from '../../src/types.ts';
import { inRepository } from '../history/scripted.ts';
import { lintTexts } from '../lint-pair.ts';
import { lintSite } from '../lint-site.ts';

const root = new URL('../../', import.meta.url);
const rules = await loadRules(ruleIds);

interface Example {
  readonly en: string;
  readonly zh: string;
  /** The original after it was translated. */
  readonly later?: string;
}

function readDoc(id: string): Root {
  return parseMarkdown(readFileSync(new URL(`rules/${id}.md`, root), 'utf8'));
}

function headings(doc: Root): readonly { readonly level: number; readonly text: string }[] {
  return doc.children
    .filter((node): node is Heading => node.type === 'heading')
    .map(({ depth, children }) => ({
      level: depth,
      text: children.map((child) => ('value' in child ? child.value : '')).join(''),
    }));
}

/** The nodes under the heading of level 2 with that title, up to the next one. */
function section(doc: Root, title: string): Root['children'] {
  const starts = doc.children.filter(
    (node): node is Heading => node.type === 'heading' && node.depth === 2,
  );
  const start = starts.find(
    ({ children: [text] }) => text?.type === 'text' && text.value === title,
  );
  const next = start === undefined ? undefined : starts[starts.indexOf(start) + 1];
  if (start === undefined) return [];
  const end = next === undefined ? doc.children.length : doc.children.indexOf(next);
  return doc.children.slice(doc.children.indexOf(start) + 1, end);
}

/** Each block `markdown en` of a section with the `markdown zh`, and `markdown en later`, behind it. */
function examples(doc: Root, title: string): Example[] {
  const blocks = section(doc, title).filter(
    (node): node is Code => node.type === 'code' && node.lang === 'markdown',
  );
  const found: Example[] = [];
  while (blocks.length > 0) {
    const [en, zh] = blocks.splice(0, 2);
    expect([en?.meta, zh?.meta], `example ${found.length + 1} under "${title}"`).toEqual([
      'en',
      'zh',
    ]);
    const [later] = blocks[0]?.meta === 'en later' ? blocks.splice(0, 1) : [];
    const texts = { en: `${en?.value}\n`, zh: `${zh?.value}\n` };
    found.push(later === undefined ? texts : { ...texts, later: `${later.value}\n` });
  }
  return found;
}

/** What is said of an example: by itself, and as the page of a site that links to it. */
async function lintExample({
  en,
  zh,
  later,
}: Example): Promise<readonly { rule: string; severity: string }[]> {
  if (later !== undefined) {
    return inRepository(async ({ folder, commit }) => {
      commit({ 'en/notice.md': en, 'zh/notice.md': zh });
      commit({ 'en/notice.md': later });
      return (await lint([], { cwd: folder })).findings;
    });
  }
  const alone = en.trim() === '' || zh.trim() === '' ? [] : await lintTexts(en, zh);
  const path = 'news/support/notice.md';
  const pages = Object.entries({ [`content/en/${path}`]: en, [`content/zh/${path}`]: zh });
  const site = await lintSite(
    {
      ...neighbours,
      // An example without text is a page that is not there.
      ...Object.fromEntries(pages.filter(([, text]) => text.trim() !== '')),
    },
    { profile: { headingIds: 'positional', localePrefix: 'required' } },
  );
  return [...alone, ...site.findings.filter(({ rule }) => siteRules.has(rule))];
}

const siteRules: ReadonlySet<string> = new Set([
  'link-locale',
  'broken-link',
  'missing-translation',
  'orphan-translation',
]);

const neighbours = {
  'content/en/news/support/tower.md': '# Tower\n\nIt has 99 steps.\n',
  'content/zh/news/support/tower.md': '# 塔\n\n共有 99 级台阶。\n',
};

/** What a message takes, once each. */
function placeholders(message: string): string[] {
  return [...new Set(message.match(/\{[A-Za-z][A-Za-z0-9]*\}/g))].toSorted();
}

test('every rule file is in the index, and the other way round', () => {
  const files = readdirSync(new URL('rules/', root))
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => name.replace(/\.ts$/, ''));
  expect(files.toSorted()).toEqual(ruleIds.toSorted());
  expect(rules.map((rule) => rule.id)).toEqual(ruleIds);
});

test('every doc belongs to a rule', () => {
  const docs = readdirSync(new URL('rules/', root)).filter((name) => name.endsWith('.md'));
  expect(docs.filter((name) => !ruleIds.includes(name.replace(/\.md$/, '')))).toEqual([]);
});

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
  test('has a doc and a test', () => {
    const missing = [`rules/${id}.md`, `test/rules/${id}.test.ts`].filter(
      (path) => !existsSync(new URL(path, root)),
    );
    expect(missing).toEqual([]);
  });

  test('has a doc in the form of the others', () => {
    const doc = readDoc(id);
    expect(headings(doc)).toEqual([
      { level: 1, text: id },
      ...[
        'Why',
        'Wrong',
        'Right',
        'What stays silent',
        'Severity',
        'How often it is right, and what it cannot see',
        'When not to use it',
      ].map((text) => ({ level: 2, text })),
    ]);
    expect(doc.children[1]?.type).toBe('paragraph');
    expect(JSON.stringify(section(doc, 'Severity'))).toContain(`"${rule.severity}"`);
  });

  test('says whether it is fixable, and how', () => {
    const text = readFileSync(new URL(`rules/${id}.md`, root), 'utf8');
    expect(/^Fixable(?::| where)/m.test(text)).toBe(rule.fixable ?? false);
  });

  test('reports each wrong example', async () => {
    const wrong = examples(readDoc(id), 'Wrong');
    expect(wrong).not.toEqual([]);
    for (const example of wrong) {
      const seen = await lintExample(example);
      expect(
        seen.map((one) => one.rule),
        example.zh,
      ).toContain(id);
    }
  });

  test('says nothing of the right examples, and neither does any other rule', async () => {
    const right = examples(readDoc(id), 'Right');
    expect(right).not.toEqual([]);
    for (const example of right) {
      const seen = siteRules.has(id)
        ? await lintExample(example)
        : await lintTexts(example.en, example.zh);
      expect(
        seen.filter((one) => one.rule === id || one.severity !== 'info'),
        example.zh,
      ).toEqual([]);
    }
  });

  test('says the same in both languages', () => {
    const { en, zh } = rule.messages;
    expect(Object.keys(zh).toSorted()).toEqual(Object.keys(en).toSorted());
    for (const [messageId, message] of Object.entries(en)) {
      expect(placeholders(zh[messageId] ?? ''), messageId).toEqual(placeholders(message));
    }
  });

  test('writes each language with its own punctuation', () => {
    const texts = (language: Language) => [
      rule.summary[language],
      ...Object.values(rule.messages[language]),
    ];
    for (const text of texts('en'))
      expect(text).not.toMatch(/[\u3000-\u303F\u3400-\u9FFF\uFF00-\uFFEF]/);
    for (const text of texts('zh')) {
      expect(text).toMatch(/[\u3400-\u9FFF]/);
      expect(text).not.toMatch(/[\u3400-\u9FFF][,;:!?"]|[,;:!?"][\u3400-\u9FFF]/);
    }
  });
});
