import { byPair } from '../by-pair.ts';
import type { Finding, Place, Result } from '../types.ts';
import { ciTexts } from './ci-texts.ts';
import { hiddenParts } from './closing.ts';
import type { ReportContext } from './context.ts';
import { fromRoot, snippetOf } from './located.ts';
import { literal, literalCode } from './markdown-text.ts';
import { createPlaces, type Places } from './places.ts';
import { tally } from './tally.ts';
import { wordsIn } from './words.ts';

/** GitHub refuses a job summary above 1 MiB; a comment, above 65,536 characters, is cut by who posts it. */
const maxBytes = 1_000_000;
const maxText = 160;
const rank = { error: 0, warning: 1, info: 2 } as const;

/**
 * A report for a job summary or a comment: totals, then a table per pair, those with errors first.
 * What would make it larger than a job summary may be is counted. Infos when verbose.
 */
export function reportMarkdown(result: Result, context: ReportContext): string {
  const shown = result.findings.filter((finding) => context.verbose || finding.severity !== 'info');
  const places = createPlaces(result.texts);
  const texts = ciTexts(context.lang);
  const parts = [head(result, context)];
  let bytes = 0;
  let left = shown.length;
  for (const group of groupsOf(shown)) {
    const rows = group.map((finding) => row(finding, places, context));
    const top = groupHead(group, context);
    let table = '';
    for (const one of rows) {
      const next = table === '' ? top + one : one;
      bytes += Buffer.byteLength(next);
      if (bytes > maxBytes) break;
      table += next;
      left -= 1;
    }
    if (table !== '') parts.push(table);
    if (bytes > maxBytes) break;
  }
  if (left > 0) parts.push(`${texts.cut(left)}\n`);
  return parts.join('\n');
}

function head(result: Result, context: ReportContext): string {
  const words = wordsIn(context.lang);
  const { errors, warnings, infos, pages, compared, matched } = tally(result);
  const clean = context.quiet ? words.cleanQuiet : words.clean;
  const found = errors + warnings > 0 ? words.found(errors, warnings, pages) : clean;
  const aside = [
    ...(infos > 0 && !context.verbose ? [words.infos(infos)] : []),
    ...hiddenParts(result, words),
    ...(result.unpaired.length > 0 ? [words.unpaired(result.unpaired.length)] : []),
  ];
  const lines = [
    '## announce-lint',
    '',
    `**${found}**${aside.length > 0 ? words.aside(aside) : ''}`,
    '',
    words.compared(result.pairs.length, compared, matched),
  ];
  return `${lines.join('\n')}\n`;
}

/** Findings of one pair together, pairs with errors first, otherwise as they come. */
function groupsOf(findings: readonly Finding[]): Finding[][] {
  const worst = (group: readonly Finding[]) =>
    group.reduce((least, { severity }) => Math.min(least, rank[severity]), 2);
  return byPair(findings)
    .map((group) => [...group].sort((a, b) => rank[a.severity] - rank[b.severity]))
    .sort((a, b) => worst(a) - worst(b));
}

function groupHead([first]: readonly Finding[], context: ReportContext): string {
  const texts = ciTexts(context.lang);
  const sides = [first?.source, first?.target].flatMap((place) => place ?? []);
  const paths = sides.map(({ path }) => literalCode(fromRoot(context.folder, path)));
  const { en, zh } = texts.language;
  const columns = [
    '',
    texts.columns.message,
    ...(sides[0]?.language === 'zh' ? [zh, en] : [en, zh]),
  ];
  return [
    `### ${paths.length > 0 ? paths.join(' ↔ ') : literalCode(first?.pair ?? '')}`,
    '',
    `| ${columns.join(' | ')} |`,
    '| --- | --- | --- | --- |',
    '',
  ].join('\n');
}

function row(finding: Finding, places: Places, context: ReportContext): string {
  const words = wordsIn(context.lang);
  const cells = [
    words.severity[finding.severity],
    `${literal(context.say(finding))}<br>${literalCode(finding.rule)}`,
    sideCell(finding.source, places, words.nothingHere),
    sideCell(finding.target, places, words.nothingHere),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

function sideCell(place: Place | null, places: Places, nothing: string): string {
  if (place === null) return '';
  const text = literalCode(snippetOf(place, places, maxText));
  const line = `L${places.locate(place).line}`;
  return `${line} ${text === '' ? nothing : text}`;
}
