import type { Edit, Finding, Place, Result, Severity, Suppressed } from '../types.ts';
import { type CiTexts, ciTexts } from './ci-texts.ts';
import type { ReportContext } from './context.ts';
import { jsonText, whole } from './json-text.ts';
import { fromRoot, sidesOf } from './located.ts';
import { createPlaces, type Places } from './places.ts';

const schema =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** GitHub refuses a run with more results. */
const maxResults = 25_000;
const levels = { error: 'error', warning: 'warning', info: 'note' } as const;
const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** What the parts of one log share. */
interface View {
  readonly places: Places;
  readonly texts: CiTexts;
  readonly context: ReportContext;
  /** Rule id to its index in the log. */
  readonly indexes: ReadonlyMap<string, number>;
}

/**
 * A SARIF 2.1.0 log, for code scanning. The page against which a finding stands is its related
 * location; what is suppressed is in it and says so. Infos when verbose.
 */
export function reportSarif(result: Result, context: ReportContext): string {
  const shown = ({ severity }: Finding) => context.verbose || severity !== 'info';
  const all: readonly (Finding | Suppressed)[] = [
    ...result.findings.filter(shown),
    ...result.suppressed.filter(shown),
  ];
  const kept = worst(all);
  const rules = [...new Set(kept.map(({ rule }) => rule))].sort();
  const texts = ciTexts(context.lang);
  const view: View = {
    places: createPlaces(result.texts),
    texts,
    context,
    indexes: new Map(rules.map((rule, index) => [rule, index])),
  };
  const left = all.length - kept.length;
  const notes = [
    ...result.notChecked.map(({ rule, reason }) => `${rule}: ${reason}`),
    ...(left > 0 ? [texts.cut(left)] : []),
  ];
  return jsonText({
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'announce-lint',
            semanticVersion: context.version,
            rules: rules.map((rule) => ruleEntry(rule, context)),
          },
        },
        language: context.lang === 'zh' ? 'zh-CN' : 'en-US',
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: notes.map((text) => ({
              level: 'note',
              message: { text: plain(text) },
            })),
          },
        ],
        results: kept.map((finding) => resultEntry(finding, view)),
      },
    ],
  });
}

/** As many as a run may have; the least severe are left out, what is suppressed before the others. */
function worst(all: readonly (Finding | Suppressed)[]): readonly (Finding | Suppressed)[] {
  if (all.length <= maxResults) return all;
  const weight = (finding: Finding | Suppressed) =>
    rank[finding.severity] + ('by' in finding ? 3 : 0);
  const ranked = [...all].sort((a, b) => weight(a) - weight(b));
  const chosen = new Set(ranked.slice(0, maxResults));
  return all.filter((finding) => chosen.has(finding));
}

function ruleEntry(rule: string, { summaries, levels: highest, help }: ReportContext) {
  const summary = summaries[rule] ?? rule;
  const level = highest[rule];
  return {
    id: rule,
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    ...(help[rule] === undefined ? {} : { help: { text: help[rule], markdown: help[rule] } }),
    ...(level === undefined ? {} : { defaultConfiguration: { level: levels[level] } }),
    properties: { tags: ['translation'] },
  };
}

function resultEntry(finding: Finding | Suppressed, view: View) {
  const { context, texts } = view;
  const { primary, counterpart } = sidesOf(finding);
  // GitHub shows no result without a location.
  const location =
    primary === null
      ? { physicalLocation: { artifactLocation: { uri: uriOf(finding.pair, context) } } }
      : locationOf(primary, view);
  const link = counterpart && texts.seeAlso(`[${texts.language[counterpart.language]}](1)`);
  const fix = finding.fix.length > 0 ? [fixEntry(finding, view)] : [];
  return {
    ruleId: finding.rule,
    ruleIndex: view.indexes.get(finding.rule) ?? -1,
    level: levels[finding.severity],
    message: { text: `${plain(context.say(finding))}${link ?? ''}` },
    locations: [location],
    ...(counterpart === null
      ? {}
      : {
          relatedLocations: [
            {
              id: 1,
              message: { text: texts.language[counterpart.language] },
              ...locationOf(counterpart, view),
            },
          ],
        }),
    partialFingerprints: { 'announceLint/v1': finding.fingerprint },
    ...('by' in finding ? { suppressions: [suppression(finding, texts)] } : {}),
    ...(fix.length > 0 ? { fixes: fix } : {}),
    properties: {
      messageId: finding.messageId,
      confidence: finding.confidence,
      stale: finding.stale,
    },
  };
}

function suppression({ by, reason }: Suppressed, texts: CiTexts) {
  return {
    kind: by === 'directive' ? 'inSource' : 'external',
    justification: reason ?? texts.suppressedBy[by],
  };
}

function locationOf(place: Place, { places, context }: View) {
  const { line, column, endLine, endColumn } = places.locate(place);
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(place.path, context) },
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
  };
}

/** Edits by page, as one change each. */
function fixEntry(finding: Finding, view: View) {
  const bySide = new Map<Edit['side'], Edit[]>();
  for (const edit of finding.fix) bySide.set(edit.side, [...(bySide.get(edit.side) ?? []), edit]);
  const artifactChanges = [...bySide].flatMap(([side, edits]) => {
    const place = finding[side];
    if (place === null) return [];
    const replacements = edits.map(({ offset, endOffset, text }) => {
      const { region } = locationOf(
        { ...place, span: { offset, endOffset } },
        view,
      ).physicalLocation;
      return { deletedRegion: region, insertedContent: { text } };
    });
    return [{ artifactLocation: { uri: uriOf(place.path, view.context) }, replacements }];
  });
  return { description: { text: view.texts.fix }, artifactChanges };
}

/** Every segment percent-encoded: Chinese names, blanks and colons are no part of a URI as they stand. */
function uriOf(path: string, { folder }: ReportContext): string {
  return fromRoot(folder, whole(path)).split('/').map(encodeURIComponent).join('/');
}

/** Text without what SARIF takes for a link or a placeholder. */
function plain(text: string): string {
  const unlinked = text.includes('](') ? text.replace(/[\\[\]]/g, '\\$&') : text;
  return unlinked.replace(/\{(\d+)\}/g, '{{$1}}');
}
