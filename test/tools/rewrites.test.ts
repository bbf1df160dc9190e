import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { outline } from '../../tools/evaluate/outline.ts';
import { rewrites } from '../../tools/evaluate/rewrites/index.ts';
import { toFullWidth, toHalfWidth } from '../../tools/evaluate/rewrites/typography.ts';
import { wrap } from '../../tools/evaluate/rewrites/wrap.ts';
import { chinese, english } from './pages.ts';

const pages = { source: outline(english, 'en'), target: outline(chinese, 'zh') };

function rewritten(id: string): string | null {
  const one = rewrites.find((rewrite) => rewrite.id === id);
  if (!one) throw new Error(`no rewrite ${id}`);
  const other = one.side === 'target' ? 'source' : 'target';
  return one.apply({ page: pages[one.side], other: pages[other] });
}

/** What a reader gets of a page: its structure and text, white space and punctuation width aside. */
function rendered(text: string, language: 'en' | 'zh'): string[] {
  const urls = new Map<string, string>();
  const out: string[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'html') return;
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
      out.push(node.value);
    else if (node.type === 'link' || node.type === 'image') out.push(`<${node.url}>`);
    else if (node.type === 'linkReference') out.push(`<${urls.get(node.identifier)}>`);
    else if (node.type !== 'paragraph' && node.type !== 'root') out.push(`{${node.type}}`);
    if ('children' in node) node.children.forEach(walk);
  };
  const { root } = outline(text, language);
  for (const node of root.children)
    if (node.type === 'definition') urls.set(node.identifier, node.url);
  for (const node of root.children) if (node.type !== 'definition') walk(node);
  const width: Record<string, string> = { '，': ',', '：': ':', '；': ';', '（': '(', '）': ')' };
  return out.map((piece) =>
    piece.replace(/\s/g, '').replace(/[，：；（）]/g, (mark) => width[mark] ?? mark),
  );
}

// These say the same in another way, or add something that is no loss.
const otherwise = [
  'other-value-forms',
  'strip-ids',
  'translators-note',
  'original-link',
  'absolute-links',
];
// Nothing in the pages for them to do: they have no numbered list, no half-width mark, no blank missing.
const idle = [
  'numbering',
  'full-width',
  'add-spaces',
  'trailing-blanks',
  'source-unwrap',
  'unwrap',
];

describe('every rewrite', () => {
  test.each(rewrites.map(({ id }) => id))('%s changes the file and not the page', (id) => {
    const text = rewritten(id);
    if (idle.includes(id)) {
      expect(text).toBeNull();
      return;
    }
    const side = rewrites.find((one) => one.id === id)?.side ?? 'target';
    expect(text).not.toBeNull();
    expect(text).not.toBe(pages[side].text);
    if (otherwise.includes(id)) return;
    const language = side === 'source' ? 'en' : 'zh';
    expect(rendered(text ?? '', language).join('')).toBe(
      rendered(pages[side].text, language).join(''),
    );
  });
});

describe('single rewrites', () => {
  test('wrapping breaks no code, link or heading and comes undone', () => {
    const narrow = wrap(pages.target, 20) ?? '';
    expect(narrow.split('\n').length).toBeGreaterThan(chinese.split('\n').length);
    const undone = wrap(outline(narrow, 'zh'), Number.POSITIVE_INFINITY) ?? '';
    // A blank may stand where the line was broken between Chinese and a digit, no more.
    expect(undone.replaceAll(' ', '')).toBe(chinese.replaceAll(' ', ''));
  });

  test('marks between digits and at the end of a text stay as they are', () => {
    expect(toHalfWidth('版本 1.9.8，1.10.4 修复：见下文，')).toBe(
      '版本 1.9.8，1.10.4 修复: 见下文，',
    );
    expect(toFullWidth('缓存 (即灯标) 已满, 请清理')).toBe('缓存（即灯标）已满，请清理');
  });

  test('originals stand in comments before their blocks', () => {
    expect(rewritten('originals-in-comments')).toContain(
      '<!--\n## What is new? {#whats-new}\n-->\n## 新特性 {#whats-new}',
    );
  });

  test('every id is stripped', () => {
    expect(rewritten('strip-ids')).not.toMatch(/^#.*\{#/m);
  });

  test('values take another form', () => {
    expect(rewritten('other-value-forms')).toContain('缩短百分之 35。'.replace('缩短', '缩短 '));
  });
});
