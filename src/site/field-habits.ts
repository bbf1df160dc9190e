import { compareField } from '../compare/fields.ts';
import { translatedKeys } from '../compare/translated-keys.ts';
import { graveFields, isRepublished, mayBeLeftOut, usualTreatment } from '../field-treatment.ts';
import { fieldOf, fieldText } from '../front-matter.ts';
import type { Field, FieldCounts, FieldTreatment, Pair } from '../types.ts';

/** Fewer pages than this tell nothing of a field. */
const fewestPages = 10;
/** But where no page of so many has the value of its original, it is the translation's own. */
const fewestOwn = 3;
/** A few slips break no habit, and a field that is copied half of the time is copied by nobody's rule. */
const nearlyAll = 0.9;
const few = 0.3;
const notAlways = 0.7;

/** A field of an original, and what its translation does with it. */
export interface FieldSeen {
  readonly name: string;
  readonly how: 'same' | 'localised' | 'other' | 'dropped';
}

/** How a pair treats each field that its original has. */
export function seeFields(pair: Pair): readonly FieldSeen[] {
  if ((pair.target.frontMatter?.fields.length ?? 0) === 0) return [];
  if (isRepublished(pair) && translatedKeys(pair) === null) return [];
  const fields = pair.source.frontMatter?.fields ?? [];
  return fields
    .filter((source) => fieldText(source) !== '')
    .map((source) => ({
      name: source.name,
      how: treatmentIn(source, fieldOf(pair.target, source.name)),
    }));
}

/** How often the pairs of a tree treat each field in which way, by its name. */
export function countFields(seen: readonly FieldSeen[]): Readonly<Record<string, FieldCounts>> {
  const counts = new Map<string, { -readonly [K in keyof FieldCounts]: FieldCounts[K] }>();
  for (const { name, how } of seen) {
    const known = counts.get(name) ?? { pages: 0, same: 0, localised: 0, other: 0 };
    counts.set(name, known);
    known.pages += 1;
    if (how !== 'dropped') known[how] += 1;
  }
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.freeze(
    Object.fromEntries(sorted.map(([name, count]) => [name, Object.freeze(count)])),
  );
}

function treatmentIn(source: Field, target: Field | undefined): FieldSeen['how'] {
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
    const treatment = isLeftOut(name, count) ? 'ignore' : unusual(name, treatmentFrom(count));
    if (treatment !== null) found[name] = treatment;
  }
  return Object.freeze(found);
}

/** Most translations have the title under a key of their own, or none. */
function isLeftOut(name: string, { pages, same, localised, other }: FieldCounts): boolean {
  const kept = same + localised + other;
  return usualTreatment(name) === 'translate' && pages >= fewestOwn && kept * 2 < pages;
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
  if (pages < fewestPages) return pages >= fewestOwn && other === pages ? 'ignore' : null;
  if (same >= nearlyAll * pages) return 'copy';
  if (same + localised >= nearlyAll * pages) return 'localise';
  const both = same + localised + other;
  if (both < notAlways * pages) return null;
  if (same + localised <= few * both) return 'translate';
  return same + localised < notAlways * both ? 'ignore' : null;
}
