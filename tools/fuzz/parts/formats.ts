import { renderMessage } from '../../../src/message.ts';
import type { ReportContext } from '../../../src/report/context.ts';
import { formats } from '../../../src/report/formats.ts';
import { loadRules, ruleIds } from '../../../src/rule-registry.ts';
import type { Language, Rule } from '../../../src/types.ts';
import { hostilePair, type Texts } from '../hostile.ts';
import type { Part } from '../part.ts';
import { lintTexts } from './lint.ts';

/** Formats that a terminal shows. */
const shown = new Set(['pretty', 'compact']);
// biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
const sent = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]/;

function contextOf(known: ReadonlyMap<string, Rule>, lang: Language, wide: boolean): ReportContext {
  return {
    version: '1.0.0',
    lang,
    say: (finding) => {
      const rule = known.get(finding.rule);
      return rule === undefined ? '' : renderMessage(finding, rule, lang);
    },
    summaries: Object.fromEntries([...known].map(([id, rule]) => [id, rule.summary[lang]])),
    levels: Object.fromEntries([...known].map(([id, rule]) => [id, rule.severity])),
    help: {},
    folder: '',
    width: wide ? 120 : 20,
    color: false,
    links: null,
    verbose: wide,
    quiet: false,
    all: wide,
    command: 'announce-lint',
  };
}

/** Every format, narrow and wide: no exception, nothing that a terminal would obey, whole JSON. */
export const reports: Part<Texts> = {
  id: 'formats',
  cases: hostilePair,
  faults: async (texts) => {
    const result = await lintTexts(texts, true);
    const known = new Map((await loadRules(ruleIds)).map((rule) => [rule.id, rule]));
    const faults: string[] = [];
    for (const [name, format] of Object.entries(formats)) {
      const report = await format.load();
      for (const [lang, wide] of [
        ['en', true],
        ['zh', false],
      ] as const) {
        const text = report(result, contextOf(known, lang, wide));
        const found = shown.has(name) ? sent.exec(text) : null;
        if (found !== null)
          faults.push(`${name} sends U+${found[0].charCodeAt(0).toString(16)} at ${found.index}`);
        if (name === 'compact' && wide && text.split('\n').length !== result.findings.length + 1)
          faults.push('compact: not one line per finding');
        if (name === 'json') {
          const { findings } = JSON.parse(text) as { findings: readonly unknown[] };
          if (findings.length !== result.findings.length) faults.push('json: findings lost');
        }
        // The page of the HTML report is a program, which has words of its own for it.
        if (
          name !== 'html' &&
          /\bundefined\b|\bNaN\b|\[object/.test(text) &&
          !/undefined|NaN|object/.test(texts.en + texts.zh)
        )
          faults.push(`${name} says undefined`);
      }
    }
    return faults;
  },
};
