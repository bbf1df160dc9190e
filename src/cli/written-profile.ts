import type { Profile, Site } from '../types.ts';

/** What `init` writes of a site: what all of its trees that show a habit agree on. */
export function commonProfile(site: Pick<Site, 'profiles'>): Partial<Profile> {
  const profiles = Object.values(site.profiles);
  const keys = ['headingIds', 'slugs', 'localePrefix'] as const;
  const common = keys.flatMap((key) => {
    const known = new Set(profiles.map((one) => one[key]).filter((value) => value !== 'unknown'));
    const [value] = known;
    return known.size === 1 ? [[key, value] as const] : [];
  });
  const hosts = [...new Set(profiles.flatMap((one) => one.hosts))];
  const frontMatter = commonFields(profiles);
  return {
    ...Object.fromEntries(common),
    ...(hosts.length > 0 && { hosts }),
    ...(Object.keys(frontMatter).length > 0 && { frontMatter }),
  };
}

/** The fields that no two trees treat differently. */
function commonFields(profiles: readonly Profile[]): Profile['frontMatter'] {
  const entries = profiles.flatMap(({ frontMatter }) => Object.entries(frontMatter));
  const agreed = entries.filter(([name, how]) =>
    entries.every(([other, otherwise]) => other !== name || otherwise === how),
  );
  return Object.fromEntries(agreed);
}
