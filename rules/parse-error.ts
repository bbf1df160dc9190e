import { positionAt } from '../src/lines.ts';
import type { Page, Pair, Problem, Report, Rule, Side, Span } from '../src/types.ts';

export const parseError: Rule = {
  id: 'parse-error',
  severity: 'error',
  summary: { en: 'A page that cannot be read as it was meant.', zh: '页面无法按原意解析。' },
  messages: {
    en: {
      'front-matter-syntax': 'The front matter of {path} is not valid YAML: {detail}',
      'front-matter-colon':
        'The front matter of {path} is not valid YAML: a value with ": " in it needs quotation marks: {detail}',
      'front-matter-shape': 'The front matter of {path} holds no fields: {detail}',
      'front-matter-language':
        'The front matter of {path} is in {detail}; only YAML is read, nothing is run',
      unreadable: '{path} cannot be read: {detail}',
      'not-utf8': '{path} is not valid UTF-8',
      'unclosed-fence': 'The code fence {detail} in {path} is never closed',
      'fence-in-item':
        'The code fence {detail} in {path} is never closed; it ends with its list item or quote',
      'unclosed-shortcode': 'The shortcode {detail} in {path} is never closed',
    },
    zh: {
      'front-matter-syntax': '{path} 的 front matter 不是有效的 YAML：{detail}',
      'front-matter-colon':
        '{path} 的 front matter 不是有效的 YAML：值中含有“: ”时要加引号：{detail}',
      'front-matter-shape': '{path} 的 front matter 中没有字段：{detail}',
      'front-matter-language': '{path} 的 front matter 使用 {detail}；只读取 YAML，不执行任何代码',
      unreadable: '无法读取 {path}：{detail}',
      'not-utf8': '{path} 不是有效的 UTF-8',
      'unclosed-fence': '{path} 中的代码围栏 {detail} 没有闭合',
      'fence-in-item': '{path} 中的代码围栏 {detail} 没有闭合，到所在列表项或引用结束为止',
      'unclosed-shortcode': '{path} 中的短代码 {detail} 没有闭合',
    },
  },
  *check(pair) {
    for (const side of ['source', 'target'] as const)
      for (const problem of pair[side].problems)
        if (problem.id !== 'fence-in-item' || !isShared(pair)) yield say(pair, side, problem);
  },
};

function say(pair: Pair, side: Side, problem: Problem): Report {
  const page: Page = pair[side];
  return {
    messageId: problem.id,
    data: { path: page.path, detail: firstLine(problem.detail) },
    [side]: problem.span,
    [side === 'source' ? 'target' : 'source']: sameLine(pair, side, problem),
    evidence: { [side === 'source' ? 'expected' : 'actual']: firstLine(problem.detail) },
    confidence: 1,
    ...(problem.id === 'fence-in-item' ? { severity: 'warning' as const } : {}),
  };
}

/** A fence that ends with its item is read as it was meant; only the translation may lose its end. */
function isShared({ source, target }: Pair): boolean {
  const count = ({ problems }: Page) => problems.filter(({ id }) => id === 'fence-in-item').length;
  return count(source) === count(target);
}

/** The line of the other page that corresponds: the same one in a front matter, else its beginning. */
function sameLine(pair: Pair, side: Side, problem: Problem): Span {
  const other = pair[side === 'source' ? 'target' : 'source'];
  const inHead = problem.id.startsWith('front-matter');
  const line = inHead ? positionAt(pair[side].lines, problem.span.offset).line : 1;
  const offset = other.lines[line - 1] ?? 0;
  return { offset, endOffset: Math.max(offset, (other.lines[line] ?? offset + 1) - 1) };
}

function firstLine(text: string): string {
  return text.split(/[\r\n]/)[0] ?? '';
}
