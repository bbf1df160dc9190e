import type { Finding, Result } from '../types.ts';
import type { ReportContext } from './context.ts';
import { createPlaces, type Places, primaryPlace } from './places.ts';
import { visible } from './visible.ts';

/**
 * One line per finding, `path:line:column: severity message [rule]`, placed on the translation
 * where it has a place there. Infos only when verbose.
 */
export function reportCompact(result: Result, context: ReportContext): string {
  const places = createPlaces(result.texts);
  return result.findings
    .filter((finding) => context.verbose || finding.severity !== 'info')
    .map((finding) => {
      const text = `${whereOf(finding, places)}: ${finding.severity} ${context.say(finding)}`;
      return `${visible(text)} [${finding.rule}]\n`;
    })
    .join('');
}

function whereOf(finding: Finding, places: Places): string {
  const place = primaryPlace(finding);
  if (!place) return `${finding.pair}:1:1`;
  const { path, line, column } = places.locate(place);
  return `${path}:${line}:${column}`;
}
