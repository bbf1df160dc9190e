import type { Finding, Place, Result } from '../types.ts';
import { annotate, type Remark, type Spot } from './annotations.ts';
import type { ReportContext } from './context.ts';
import { isBehind } from './drift.ts';
import { fromRoot } from './located.ts';
import { createPlaces, type Places } from './places.ts';

/** Annotations of a pull request, as GitHub's runner reads them from the log. Infos when verbose. */
export function reportGithub(result: Result, context: ReportContext): string {
  const places = createPlaces(result.texts);
  const remarks = result.findings
    .filter((finding) => context.verbose || finding.severity !== 'info' || isBehind(finding))
    .map((finding) => remarkOf(finding, places, context));
  return annotate(remarks, context.lang);
}

function remarkOf(finding: Finding, places: Places, context: ReportContext): Remark {
  const { rule, severity, confidence, shownOn } = finding;
  const spot = (place: Place | null) => place && spotOf(place, places, context);
  return {
    rule,
    severity,
    confidence,
    message: context.say(finding),
    source: spot(finding.source),
    target: spot(finding.target),
    ...(shownOn === undefined ? {} : { shownOn }),
  };
}

function spotOf(place: Place, places: Places, { folder }: ReportContext): Spot {
  const { offset, endOffset, ...lines } = places.locate(place);
  return {
    ...lines,
    path: fromRoot(folder, place.path),
    language: place.language,
    text: places.textOf(place.path).slice(offset, endOffset),
  };
}
