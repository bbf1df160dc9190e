import type { Edit, Finding, Place, Result, Span } from '../types.ts';
import { ciTexts } from './ci-texts.ts';
import type { ReportContext } from './context.ts';
import { jsonText } from './json-text.ts';
import { fromRoot, sidesOf } from './located.ts';
import { createPlaces, type Places } from './places.ts';
import { type ByteCounter, byteCounter } from './utf8.ts';

const severities = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } as const;
/** A suggestion that rewrites more lines than this is not one to accept by a click. */
const maxSuggestedLines = 10;

/** What the parts of one report share. */
interface View {
  readonly places: Places;
  readonly context: ReportContext;
  readonly bytesOf: (path: string) => ByteCounter;
}

/**
 * Reviewdog's Diagnostic Format: columns are bytes of UTF-8 from 1, ends exclusive; fixes are
 * suggestions. Infos when verbose.
 */
export function reportRdjson(result: Result, context: ReportContext): string {
  const places = createPlaces(result.texts);
  const counters = new Map<string, ByteCounter>();
  const bytesOf = (path: string) => {
    const known = counters.get(path) ?? byteCounter(places.textOf(path));
    counters.set(path, known);
    return known;
  };
  const view: View = { places, context, bytesOf };
  return jsonText({
    source: { name: 'announce-lint' },
    diagnostics: result.findings
      .filter((finding) => context.verbose || finding.severity !== 'info')
      .map((finding) => diagnostic(finding, view)),
  });
}

function diagnostic(finding: Finding, view: View) {
  const { context } = view;
  const { primary, counterpart } = sidesOf(finding);
  const suggestion = primary && suggestionOf(finding, primary, view);
  const related = counterpart && {
    message: ciTexts(context.lang).language[counterpart.language],
    location: locationOf(counterpart, view),
  };
  return {
    message: context.say(finding),
    location: primary
      ? locationOf(primary, view)
      : { path: fromRoot(context.folder, finding.pair) },
    severity: severities[finding.severity],
    code: { value: finding.rule },
    ...(suggestion === null ? {} : { suggestions: [suggestion] }),
    ...(related === null ? {} : { related_locations: [related] }),
  };
}

/**
 * The edits of a fix as one replacement, for a second suggestion would be another comment's. Null
 * where the fix reaches into the other page: half of a fix is none.
 */
function suggestionOf(finding: Finding, primary: Place, view: View) {
  const { fix, target } = finding;
  const side: Edit['side'] = primary === target ? 'target' : 'source';
  const edits = [...fix].sort((a, b) => a.offset - b.offset);
  const [first] = edits;
  if (first === undefined || edits.some((edit) => edit.side !== side)) return null;
  const page = view.places.textOf(primary.path);
  let text = '';
  let at = first.offset;
  for (const edit of edits) {
    if (edit.offset < at) return null;
    text += page.slice(at, edit.offset) + edit.text;
    at = edit.endOffset;
  }
  const range = rangeOf(primary.path, { offset: first.offset, endOffset: at }, view);
  return range.end.line - range.start.line < maxSuggestedLines ? { range, text } : null;
}

function locationOf(place: Place, view: View) {
  const path = fromRoot(view.context.folder, place.path);
  return { path, range: rangeOf(place.path, place.span, view) };
}

function rangeOf(path: string, { offset, endOffset }: Span, view: View) {
  return { start: positionOf(path, offset, view), end: positionOf(path, endOffset, view) };
}

function positionOf(path: string, offset: number, { places, bytesOf }: View) {
  const { line } = places.locate({ path, span: { offset, endOffset: offset } });
  const start = places.linesOf(path)[line - 1] ?? 0;
  const bytes = bytesOf(path);
  return { line, column: bytes(offset) - bytes(start) + 1 };
}
