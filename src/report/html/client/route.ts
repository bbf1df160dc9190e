/** What the report shows: all pages, or one pair, perhaps at a finding. */
export type Route =
  | { readonly kind: 'overview'; readonly query: string }
  | { readonly kind: 'pair'; readonly target: string; readonly finding: string | null };

/** Reads the part of the address behind `#`. */
export function readRoute(hash: string): Route {
  const match = /^#\/page\/([^/]+)(?:\/([0-9a-f]+))?$/.exec(hash);
  const target = decode(match?.[1] ?? '');
  return target === null || target === ''
    ? { kind: 'overview', query: /^#\/\?(.*)$/s.exec(hash)?.[1] ?? '' }
    : { kind: 'pair', target, finding: match?.[2] ?? null };
}

/** The address of a route: a path does not change between two runs, an index would. */
export function addressOf(route: Route): string {
  if (route.kind === 'overview') return route.query === '' ? '#/' : `#/?${route.query}`;
  const page = `#/page/${encodeURIComponent(route.target)}`;
  return route.finding === null ? page : `${page}/${route.finding}`;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
