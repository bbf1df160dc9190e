import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../errors.ts';
import { padEnd, widthOf } from '../report/cells.ts';
import { wordsIn } from '../report/words.ts';
import { loadRules, ruleIds } from '../rule-registry.ts';
import type { Language } from '../types.ts';
import { packageRoot } from './package.ts';

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

/** The documentation of a rule, as shipped beside it. */
export async function explainRule(rule: string): Promise<string> {
  const path = join(await packageRoot(), 'rules', `${rule}.md`);
  try {
    const text = await readFile(path, 'utf8');
    return text.endsWith('\n') ? text : `${text}\n`;
  } catch {
    throw new UsageError(`the documentation of "${rule}" is not in this installation`);
  }
}
