/**
 * Says what is wrong with the id of a new rule; null where nothing is.
 *
 * @param known the ids that are taken
 */
export function problemOf(id: string, known: readonly string[]): string | null {
  if (id === '') return 'Usage: npm run new-rule ID, in words such as missing-lantern';
  if (!/^[a-z]+(?:-[a-z]+)+$/.test(id))
    return `"${id}" is no id: small letters in two words or more, joined by hyphens`;
  return known.includes(id) ? `There is a rule ${id} already` : null;
}

/** `missing-lantern` as `missingLantern`. */
export function exportName(id: string): string {
  return id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
