import type { Site } from '../types.ts';

/**
 * A site as it came from another thread: on the way its records get the properties of all objects,
 * and no page is called `constructor` because of that.
 */
export function withBareRecords(site: Site): Site {
  const pages = mapped(site.pages, (page) => ({ ...page, answers: bare(page.answers) }));
  const names = mapped(site.names, (tree) => (tree === null ? null : bare(tree)));
  return Object.freeze({
    ...site,
    pages,
    names,
    wantedIds: bare(site.wantedIds),
    profiles: bare(site.profiles),
    evidence: bare(site.evidence),
  });
}

function bare<T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return mapped(record, (value) => value);
}

function mapped<T>(
  record: Readonly<Record<string, T>>,
  change: (value: T) => T,
): Readonly<Record<string, T>> {
  const made: Record<string, T> = Object.create(null);
  for (const [key, value] of Object.entries(record)) made[key] = change(value);
  return Object.freeze(made);
}
