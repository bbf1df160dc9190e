import { lintPair } from '../src/index.ts';
import { renderMessage } from '../src/message.ts';
import { loadRules } from '../src/rule-registry.ts';
import type { Config, Finding, HeadingIds, Place, Result } from '../src/types.ts';

/** A finding as tests read it: the words that it marks instead of offsets. */
export interface Seen {
  readonly rule: string;
  readonly messageId: string;
  readonly severity: string;
  readonly data: Finding['data'];
  /** The marked text of the source page, as written; '' where an empty span marks a gap. */
  readonly source: string;
  readonly target: string;
  /** `line:column` of both marks, 1-based. */
  readonly at: { readonly source: string; readonly target: string };
  readonly evidence: Finding['evidence'];
  readonly fixed: string;
  /** The message in both languages. */
  readonly says: { readonly en: string; readonly zh: string };
}

export interface LintTextsOptions {
  readonly config?: Config;
  readonly headingIds?: HeadingIds;
  /** The original is the Chinese page. */
  readonly chineseFirst?: boolean;
  /** Only findings of this rule. */
  readonly rule?: string;
}

/** Lints an English text against its Chinese translation. */
export async function lintTexts(
  en: string,
  zh: string,
  options: LintTextsOptions = {},
): Promise<Seen[]> {
  const result = await lintResult(en, zh, options);
  const wanted = result.findings.filter(
    (one) => options.rule === undefined || one.rule === options.rule,
  );
  return Promise.all(wanted.map((finding) => see(result, finding)));
}

/** The same, as the library gives it. */
export async function lintResult(
  en: string,
  zh: string,
  options: LintTextsOptions = {},
): Promise<Result> {
  const english = { path: 'en.md', text: en, language: 'en' as const };
  const chinese = { path: 'zh.md', text: zh, language: 'zh' as const };
  const [source, target] = options.chineseFirst ? [chinese, english] : [english, chinese];
  const profile =
    options.headingIds === undefined ? {} : { profile: { headingIds: options.headingIds } };
  return lintPair(source, target, { config: { ...profile, ...options.config } });
}

async function see(result: Result, finding: Finding): Promise<Seen> {
  const [rule] = await loadRules([finding.rule]);
  if (rule === undefined) throw new Error(`no rule ${finding.rule}`);
  const { messageId, severity, data, evidence } = finding;
  const target = marked(result, finding.target);
  return {
    rule: finding.rule,
    messageId,
    severity,
    data,
    source: marked(result, finding.source),
    target,
    at: { source: place(result, finding.source), target: place(result, finding.target) },
    evidence,
    fixed: finding.fix.map((edit) => edit.text).join('|'),
    says: { en: renderMessage(finding, rule, 'en'), zh: renderMessage(finding, rule, 'zh') },
  };
}

function marked(result: Result, place: Place | null): string {
  if (place === null) return '';
  return result.texts[place.path]?.slice(place.span.offset, place.span.endOffset) ?? '';
}

function place(result: Result, at: Place | null): string {
  if (at === null) return '';
  const before = result.texts[at.path]?.slice(0, at.span.offset).split(/\r\n|\n|\r/) ?? [];
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
