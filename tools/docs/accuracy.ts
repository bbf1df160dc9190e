/** How many findings of one severity were said and judged, and found right by each reader. */
export interface Accuracy {
  readonly severity: 'error' | 'warning';
  /** On the measured sites. */
  readonly said: number;
  /** What was drawn of these and read; 0 where nobody did. */
  readonly judged: number;
  readonly right: readonly number[];
}

/**
 * Reads what a rule's doc says under "How often it is right": nothing where it gives no figures.
 *
 * @throws Error where it gives figures in another form.
 */
export function accuracyOf(id: string, doc: string): Accuracy[] {
  const start = doc.indexOf('\n## How often it is right');
  const section = doc.slice(start, doc.indexOf('\n## When not')).replace(/\s+/g, ' ');
  const gives = /pairs of ten sites it gives ([^.;]+)[.;]/.exec(section)?.[1];
  if (gives === undefined) return [];
  const counts = [...gives.matchAll(/(\d+) (error|warning)s?/g)];
  if (counts.length === 0) throw new Error(`${id}: no figures in "${gives}"`);
  return counts.map(([, count, severity]): Accuracy => {
    const said = Number(count);
    const one = /by one reader's judgement (\d+) are right/.exec(section);
    const kind = severity === 'error' ? 'error' : 'warning';
    if (one) return { severity: kind, said, judged: said, right: [Number(one[1])] };
    const found = new RegExp(
      `of (\\d+) ${kind}s? (\\d+) by (?:either|the first and (\\d+) by the second)`,
    ).exec(section);
    const unread = section.includes(`the ${kind}${said > 1 ? 's' : ''} came since`);
    if (!found && unread) return { severity: kind, said, judged: 0, right: [] };
    if (!found) throw new Error(`${id}: no verdict on its ${kind}s`);
    const [, judged, first, second = first] = found;
    return { severity: kind, said, judged: Number(judged), right: [Number(first), Number(second)] };
  });
}
