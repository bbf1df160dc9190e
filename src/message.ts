import type { Finding, Language, RuleTexts } from './types.ts';

const languageNames: Readonly<Record<Language, Readonly<Record<Language, string>>>> = {
  en: { en: 'English', zh: 'Chinese' },
  zh: { en: '英文', zh: '中文' },
};

/**
 * The text of `finding` in `lang`: its message of `rule`, `{name}` filled from the finding's data,
 * `{source}` and `{target}` with the names of the two languages. One line: line ends in the data
 * become blanks. Otherwise page text is in it as it stands; whoever prints it makes control
 * characters visible.
 *
 * @throws Error if the rule has no such message, or the finding lacks a placeholder's data: both
 *   are bugs of the rule, which its test must meet.
 */
export function renderMessage(finding: Finding, rule: RuleTexts, lang: Language): string {
  const template = rule.messages[lang][finding.messageId];
  if (template === undefined) {
    throw new Error(`Rule ${rule.id} has no message "${finding.messageId}" in "${lang}"`);
  }
  const sides = sideLanguages(finding);
  return template.replace(/\{([A-Za-z][A-Za-z0-9]*)\}/g, (_, name: string) => {
    if (name === 'source' || name === 'target') return languageNames[lang][sides[name]];
    const value = Object.hasOwn(finding.data, name) ? finding.data[name] : undefined;
    if (value === undefined) {
      throw new Error(`Rule ${rule.id}, message "${finding.messageId}": no data for {${name}}`);
    }
    return oneLine(String(value));
  });
}

function oneLine(text: string): string {
  if (!/[\r\n]/.test(text)) return text;
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .join(' ');
}

function sideLanguages(finding: Finding): { source: Language; target: Language } {
  const source = finding.source?.language ?? other(finding.target?.language ?? 'zh');
  return { source, target: finding.target?.language ?? other(source) };
}

function other(language: Language): Language {
  return language === 'en' ? 'zh' : 'en';
}
