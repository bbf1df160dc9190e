import { compareField } from '../compare/fields.ts';
import { graveFields, isRepublished, mayBeLeftOut, usualTreatment } from '../field-treatment.ts';
import { fieldOf, fieldText } from '../front-matter.ts';
import type { Field, FieldCounts, FieldTreatment, Pair } from '../types.ts';

/** Fewer pages than this tell nothing of a field. */
const fewestPages = 10;
/** A few slips break no habit, and a field that is copied half of the time is copied by nobody's rule. */
const nearlyAll = 0.9;
const few = 0.3;
const notAlways = 0.7;

/** How the pairs of a tree treat each field that an original has, counted, by its name. */
export function countFields(pairs: readonly Pair[]): Readonly<Record<string, FieldCounts>> {
  const counts = new Map<string, { -readonly [K in keyof FieldCounts]: FieldCounts[K] }>();
  for (const pair of pairs) {
    if (isRepublished(pair) || (pair.target.frontMatter?.fields.length ?? 0) === 0) continue;
    for (const source of pair.source.frontMatter?.fields ?? []) {
      if (fieldText(source) === '') continue;
      const known = counts.get(source.name) ?? { pages: 0, same: 0, localised: 0, other: 0 };
      counts.set(source.name, known);
      known.pages += 1;
      const how = treatmentIn(source, fieldOf(pair.target, source.name));
      if (how !== 'dropped') known[how] += 1;
    }
  }
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.freeze(
    Object.fromEntries(sorted.map(([name, count]) => [name, Object.freeze(count)])),
  );
}

function treatmentIn(
  source: Field,
  target: Field | undefined,
): 'same' | 'localised' | 'other' | 'dropped' {
  if (target === undefined) return 'dropped';
  const [from, to] = [fieldText(source), fieldText(target)];
  // A day may be written with its time or without.
  const isDay = /^\d{4}-\d{2}-\d{2}/.test(from);
  if (from === to || (isDay && compareField(source, target, false) === null)) return 'same';
  return from.includes('/') && compareField(source, target, true) === null ? 'localised' : 'other';
}

/** What the counts say of the fields beyond, or against, what is usual. */
export function treatmentsFrom(
  counts: Readonly<Record<string, FieldCounts>>,
): Readonly<Record<string, FieldTreatment>> {
  const found: Record<string, FieldTreatment> = {};
  for (const [name, count] of Object.entries(counts)) {
    const treatment = unusual(name, treatmentFrom(count));
    if (treatment !== null) found[name] = treatment;
  }
  return Object.freeze(found);
}

/** A treatment where it says more than is usual; null where it says the same, or too little. */
function unusual(name: string, how: FieldTreatment | null): FieldTreatment | null {
  const usual = usualTreatment(name);
  if (how === null || usual === 'translate') return null;
  if (usual === null) return how === 'ignore' ? null : how;
  if (how === usual) return mayBeLeftOut(name) ? how : null;
  // What everybody copies is free where the translations of a site have their own.
  const isOwn = how === 'ignore' || how === 'translate';
  return isOwn && !graveFields.includes(name) ? 'ignore' : null;
}

function treatmentFrom({ pages, same, localised, other }: FieldCounts): FieldTreatment | null {
  if (pages < fewestPages) return null;
  if (same >= nearlyAll * pages) return 'copy';
  if (same + localised >= nearlyAll * pages) return 'localise';
  const both = same + localised + other;
  if (both < notAlways * pages) return null;
  if (same + localised <= few * both) return 'translate';
  return same + localised < notAlways * both ? 'ignore' : null;
}
