import { closest } from '../src/config/closest.ts';
import { directiveReport } from '../src/directive-report.ts';
import { directiveNames } from '../src/read/directives.ts';
import type { Rule } from '../src/types.ts';
import { ruleIds } from './index.ts';

export const unusedDirective: Rule = {
  id: 'unused-directive',
  severity: 'warning',
  summary: {
    en: 'A comment that disables a rule and has nothing to disable, or cannot be understood.',
    zh: '禁用规则的注释没有起作用，或无法识别。',
  },
  messages: {
    en: {
      unused: 'This comment disables {rules}, which has nothing to say here',
      all: 'This comment disables all rules, and none has anything to say here',
      enable: 'This comment enables what is not disabled',
      rule: 'There is no rule "{name}"',
      'near-rule': 'There is no rule "{name}"; did you mean "{near}"?',
      directive: 'There is no directive "announce-lint-{name}"',
      'near-directive':
        'There is no directive "announce-lint-{name}"; did you mean "announce-lint-{near}"?',
      reason: 'This comment gives no reason: write it behind "--"',
    },
    zh: {
      unused: '此注释禁用了 {rules}，但该处并无可禁用的内容',
      all: '此注释禁用了全部规则，但该处并无可禁用的内容',
      enable: '此注释启用的规则并未被禁用',
      rule: '没有名为“{name}”的规则',
      'near-rule': '没有名为“{name}”的规则，是否想写“{near}”？',
      directive: '没有名为“announce-lint-{name}”的指令',
      'near-directive': '没有名为“announce-lint-{name}”的指令，是否想写“announce-lint-{near}”？',
      reason: '此注释没有说明理由，请写在“--”之后',
    },
  },
  /** What a comment lacks in itself; whether it is of use is known when the others have spoken. */
  *check(pair, _site, options) {
    for (const side of ['source', 'target'] as const) {
      for (const directive of pair[side].directives) {
        const { kind, name, rules, reason } = directive;
        const unknown = (what: string, word: string, words: readonly string[]) => {
          const near = closest(word, words);
          return near === null
            ? directiveReport(pair, side, directive, what, { name: word }, word)
            : directiveReport(pair, side, directive, `near-${what}`, { name: word, near }, word);
        };
        if (kind === null) {
          yield unknown('directive', name, directiveNames);
          continue;
        }
        for (const id of rules.filter((one) => !ruleIds.includes(one)))
          yield unknown('rule', id, ruleIds);
        if (options.requireReason === true && reason === null && kind !== 'enable')
          yield directiveReport(pair, side, directive, 'reason', { name });
      }
    }
  },
};
