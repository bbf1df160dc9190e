import type { Directive, Page, Span } from '../types.ts';

/** A directive that holds for a place, of the page in whose text it stands. */
export type Reach = (rule: string, span: Span) => Directive | null;

/** These speak of the page as a whole: a comment on one block does not mean them. */
const wholePage = new Set(['page-verdict']);

/** A block or a front matter field. */
interface Unit extends Span {
  /** The directives on this unit, by rule; all rules under ''. */
  readonly own: Map<string, Directive>;
}

/**
 * Which directive of a page holds for what a rule says of a place in it: one on the block first, then
 * the range that was opened last, then one for the whole page. Built once, each question is a search.
 */
export function directiveReach(page: Page): Reach {
  if (page.directives.length === 0) return () => null;
  const units = unitsOf(page);
  const whole = new Map<string, Directive>();
  for (const directive of page.directives) {
    if (directive.kind === 'disable-file') add(whole, directive);
    const unit = unitOf(directive, units, page.text);
    if (unit !== undefined) add(unit.own, directive);
  }
  const rangeAt = ranges(page);
  return (rule, span) => {
    const around = wholePage.has(rule) ? [] : unitsAt(units, span);
    for (const { own } of around) {
      const found = own.get(rule) ?? own.get('');
      if (found !== undefined) return found;
    }
    // What is missing between two blocks is said at the end of the first: the range may begin behind it.
    const next = span.offset === span.endOffset ? unitsAt(units, span).at(-1) : undefined;
    const ranged = rangeAt(rule, span.offset) ?? (next && rangeAt(rule, next.offset));
    return ranged ?? whole.get(rule) ?? whole.get('') ?? null;
  };
}

function add(to: Map<string, Directive>, directive: Directive): void {
  for (const rule of directive.rules.length === 0 ? [''] : directive.rules) {
    if (!to.has(rule)) to.set(rule, directive);
  }
}

/** Blocks and fields in the order of the page. */
function unitsOf(page: Page): Unit[] {
  const spans = [...(page.frontMatter?.fields ?? []), ...page.blocks].map(({ span }) => span);
  return spans
    .map((span) => ({ ...span, own: new Map() }))
    .sort((a, b) => a.offset - b.offset || a.endOffset - b.endOffset);
}

/** The unit that a directive on one block speaks of. */
function unitOf(directive: Directive, units: readonly Unit[], text: string): Unit | undefined {
  const before = lastAt(units, directive.offset);
  const [own, next] = [units[before], units[before + 1]];
  if (directive.kind === 'disable-next-line') return next;
  if (directive.kind !== 'disable-line') return undefined;
  const sameLine = (from: number, to: number) => !/[\r\n]/.test(text.slice(from, to));
  if (own !== undefined && directive.offset < own.endOffset) return own;
  if (own !== undefined && sameLine(own.endOffset, directive.offset)) return own;
  if (next !== undefined && sameLine(directive.endOffset, next.offset)) return next;
  return undefined;
}

/** The units that a place belongs to; one between two blocks belongs to what stands next. */
function unitsAt(units: readonly Unit[], span: Span): readonly Unit[] {
  const at = lastAt(units, span.offset);
  const [own, next] = [units[at], units[at + 1]];
  const near: Unit[] = [];
  if (own !== undefined && span.offset <= own.endOffset) near.push(own);
  if (next !== undefined && (own === undefined || span.offset >= own.endOffset)) near.push(next);
  return near;
}

/** Index of the last unit that begins at or before the offset; -1 before the first. */
function lastAt(units: readonly Span[], offset: number): number {
  let low = -1;
  let high = units.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((units[middle]?.offset ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A range begun in the front matter is one for the whole page. */
function ranges(page: Page): (rule: string, offset: number) => Directive | null {
  const marks = page.directives.filter(({ kind }) => kind === 'disable' || kind === 'enable');
  const byRule = new Map<string, readonly Directive[]>();
  return (rule, offset) => {
    let own = byRule.get(rule);
    if (own === undefined) {
      own = marks.filter(({ rules }) => rules.length === 0 || rules.includes(rule));
      byRule.set(rule, own);
    }
    const before = lastAt(own, offset);
    const last = own[before];
    if (last?.kind === 'disable') return last;
    const first = own[0];
    return last === undefined && first?.kind === 'disable' && first.inFrontMatter ? first : null;
  };
}
