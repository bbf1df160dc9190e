import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../errors.ts';
import { packageRoot } from '../package.ts';
import { padEnd, widthOf } from '../report/cells.ts';
import { wordsIn } from '../report/words.ts';
import { loadRules, ruleIds } from '../rule-registry.ts';
import type { Language } from '../types.ts';

/** Every rule with its severity and what it reports, one per line, and whether --fix knows it. */
export async function listRules(lang: Language): Promise<string> {
  const rules = await loadRules(ruleIds);
  const { severity } = wordsIn(lang);
  const idWidth = Math.max(0, ...rules.map((rule) => rule.id.length));
  const severityWidth = Math.max(...Object.values(severity).map(widthOf));
  return rules
    .map((rule) => {
      const level = padEnd(severity[rule.severity], severityWidth);
      const fixable = rule.fixable ? '  --fix' : '';
      return `${padEnd(rule.id, idWidth)}  ${level}  ${rule.summary[lang]}${fixable}\n`;
    })
    .join('');
}

/**
 * The documentation of a rule, as shipped beside it. In Chinese: what the rule says, and the
 * paragraph of the documentation that is in Chinese, before the rest.
 */
export async function explainRule(id: string, lang: Language): Promise<string> {
  const doc = await readDoc(id);
  const [rule] = await loadRules([id]);
  if (lang === 'en' || rule === undefined) return doc;
  const { inChinese, rest } = splitDoc(doc);
  return [
    `# ${id}`,
    `${wordsIn('zh').severity[rule.severity]}：${rule.summary.zh}`,
    ...(inChinese === '' ? [] : [inChinese]),
    '## 可能的消息',
    Object.values(rule.messages.zh)
      .map((message) => `- ${withSides(message)}`)
      .join('\n'),
    '## 完整文档（英文）',
    rest,
  ].join('\n\n');
}

/** The messages as they read for the usual direction. */
function withSides(message: string): string {
  return message.replaceAll('{source}', '英文').replaceAll('{target}', '中文');
}

/** Takes the paragraph in Chinese, a quote with a mark, out of a doc. */
export function splitDoc(doc: string): { readonly inChinese: string; readonly rest: string } {
  const [title = '', ...parts] = doc.split('\n\n');
  const marked = parts.find((part) => part.startsWith(chineseMark));
  return {
    inChinese: (marked ?? '').slice(chineseMark.length),
    rest: (title.startsWith('# ') ? parts : [title, ...parts])
      .filter((part) => part !== marked)
      .join('\n\n'),
  };
}

const chineseMark = '> 中文：';

async function readDoc(id: string): Promise<string> {
  const path = join(await packageRoot(), 'rules', `${id}.md`);
  try {
    const text = await readFile(path, 'utf8');
    return text.endsWith('\n') ? text : `${text}\n`;
  } catch {
    throw new UsageError(`the documentation of "${id}" is not in this installation`);
  }
}
