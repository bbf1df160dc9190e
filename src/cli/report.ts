import { loadConfig } from '../config/load.ts';
import { UsageError } from '../errors.ts';
import { renderMessage } from '../message.ts';
import { packageVersion } from '../package.ts';
import { loadRules } from '../rule-registry.ts';
import { run } from '../run.ts';
import type { Finding, Language, Place, Result, Rule } from '../types.ts';
import type { ReportCommand } from './commands.ts';
import type { Environment } from './environment.ts';

/** So many lines of a page are given at most on either side. */
const mostLines = 60;

const titles: Readonly<Record<Language, string>> = { en: 'English', zh: 'Chinese' };

/**
 * The text of an issue about a finding, in English: what was said, of which rule and version, and
 * both blocks, in the form of the cases in `test/cases/`.
 *
 * @throws UsageError where the id stands for no finding, or for several.
 */
export async function report(
  { id, paths, config: named }: ReportCommand,
  { cwd }: Environment,
): Promise<string> {
  const { config } = await loadConfig(cwd, named ?? undefined);
  const result = await run({ cwd, paths, config });
  const finding = findingOf(id, [...result.findings, ...result.suppressed]);
  const [rule] = await loadRules([finding.rule]);
  if (rule === undefined) throw new Error(`No rule "${finding.rule}" for a finding`);
  return issueText(finding, rule, result, await packageVersion());
}

function findingOf(id: string, among: readonly Finding[]): Finding {
  const found = among.filter(({ fingerprint }) => fingerprint.startsWith(id));
  const ids = [...new Set(found.map(({ fingerprint }) => fingerprint))];
  const [first] = found;
  if (first === undefined)
    throw new UsageError(`${id}: no such finding here; the id stands under each finding`);
  if (ids.length > 1)
    throw new UsageError(
      `${id} is the beginning of ${ids.length} ids: ${ids.slice(0, 5).join(', ')}`,
    );
  return first;
}

/** The text of the issue. Control characters of a page are left to whoever prints it. */
function issueText(finding: Finding, rule: Rule, { texts }: Result, version: string): string {
  const { source, target, evidence, severity, messageId, confidence, stale } = finding;
  const places = [source, target].flatMap((place) => place ?? []);
  const blocks = places
    .toSorted((a, b) => (a.language < b.language ? -1 : 1))
    .flatMap((place) => {
      const text = linesAround(texts[place.path] ?? '', place);
      const fence = fenceFor(text);
      return [`## ${titles[place.language]}`, `${fence}markdown\n${text}\n${fence}`];
    });
  const said = [
    `- says: ${renderMessage(finding, rule, 'en')}`,
    `- ${severity} \`${messageId}\`, confidence ${confidence.toFixed(2)}${stale ? ', stale' : ''}`,
    `- original: ${titles[source?.language ?? 'en']}`,
    `- evidence: ${inCode(JSON.stringify(evidence))}`,
    `- announce-lint ${version}, Node ${process.version}, ${process.platform}; finding ${finding.fingerprint}`,
  ];
  return `${[
    `# False alarm: ${finding.rule}`,
    'Why it is wrong: (please say)',
    said.join('\n'),
    ...blocks,
    '## Expected: nothing',
  ].join('\n\n')}\n`;
}

/** What stands between the blank lines around a place, shortened where that is long. */
function linesAround(text: string, { span }: Place): string {
  const normal = text.replace(/^\uFEFF/, '');
  const shift = text.length - normal.length;
  const [from, to] = [span.offset - shift, Math.max(span.endOffset, span.offset) - shift];
  const lines = normal.split(/\r\n|\n|\r/);
  let offset = 0;
  const starts = lines.map((line) => {
    const start = offset;
    offset += line.length + (normal.startsWith('\r\n', start + line.length) ? 2 : 1);
    return start;
  });
  const lineOf = (at: number) =>
    Math.max(
      0,
      starts.findLastIndex((start) => start <= at),
    );
  let [first, last] = [lineOf(Math.max(0, from)), lineOf(Math.max(from, to - 1, 0))];
  const isBlank = (index: number) => (lines[index] ?? '').trim() === '';
  while (first > 0 && !isBlank(first - 1)) first -= 1;
  while (last < lines.length - 1 && !isBlank(last + 1)) last += 1;
  return lines.slice(first, Math.min(last + 1, first + mostLines)).join('\n');
}

/** A fence that nothing in the text can close. */
function fenceFor(text: string): string {
  const longest = Math.max(2, ...(text.match(/`{3,}/g) ?? []).map((run) => run.length));
  return '`'.repeat(longest + 1);
}

function inCode(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}
