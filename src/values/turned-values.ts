import { type AlignedBlocks, alignedBlocks } from '../aligned.ts';
import type { Block, Page, Pair, Span, ValueDetail } from '../types.ts';

/** The values of two names, each said of the other name on the other side. */
export interface TurnedValues {
  readonly source: { readonly span: Span };
  readonly target: { readonly span: Span };
  readonly blocks: AlignedBlocks;
}

/** A value and the name that stands right before it. */
interface Owned {
  readonly name: string;
  readonly value: string;
  /** From the name to the end of the value. */
  readonly span: Span;
}

/** A name, and what may stand between it and its value: a few words in small letters, or Chinese. */
const owner =
  /(?<![A-Za-z0-9_.-])([A-Za-z][A-Za-z0-9+#]{1,30})`?(?:[ :：(（=@]{1,2}|(?: [a-z]{1,12}){1,4} |[ ]?[\u3400-\u9FFF]{1,8}[ ]?)$/;
/** As far as a name is looked for. */
const reach = 80;
/** A block with more values is data. */
const mostValues = 40;

/**
 * Values that changed places between two names, where both sides have each name and each value once:
 * "LumiGrid 1.2 and WyckDB 3.4" as LumiGrid 3.4 与 WyckDB 1.2.
 */
export function turnedValues(pair: Pair): TurnedValues[] {
  return alignedBlocks(pair).flatMap((blocks): TurnedValues[] => {
    const here = ownedIn(pair.source, blocks.source);
    if (here.size < 2) return [];
    const there = ownedIn(pair.target, blocks.target);
    const names = [...here.keys()].filter((name) => there.has(name));
    for (const [at, a] of names.entries()) {
      for (const b of names.slice(at + 1)) {
        const [x, y, u, v] = [here.get(a), here.get(b), there.get(a), there.get(b)];
        if (!x || !y || !u || !v) continue;
        if (x.value === y.value || x.value !== v.value || y.value !== u.value) continue;
        return [{ source: { span: over(x, y) }, target: { span: over(u, v) }, blocks }];
      }
    }
    return [];
  });
}

/** The values of some blocks by the names that they are said of; none of a name with several. */
function ownedIn(page: Page, blocks: readonly Block[]): ReadonlyMap<string, Owned> {
  const values = blocks.flatMap(({ details }) =>
    details.filter((one): one is ValueDetail => one.kind === 'value' && isCounted(one)),
  );
  const owned = new Map<string, Owned>();
  if (values.length > mostValues) return owned;
  const again = new Set<string>();
  for (const { value, span } of values) {
    const before = page.text.slice(Math.max(0, span.offset - reach), span.offset);
    const found = owner.exec(before.slice(before.lastIndexOf('\n') + 1));
    const name = found?.[1]?.toLowerCase();
    if (found === null || name === undefined) continue;
    if (owned.has(name)) again.add(name);
    const offset = span.offset - found[0].length;
    owned.set(name, { name, value, span: { offset, endOffset: span.endOffset } });
  }
  for (const name of again) owned.delete(name);
  return owned;
}

function isCounted({ type, strength }: ValueDetail): boolean {
  return (
    strength !== 'satisfies' && (type === 'version' || type === 'number' || type === 'percent')
  );
}

function over(a: Owned, b: Owned): Span {
  return {
    offset: Math.min(a.span.offset, b.span.offset),
    endOffset: Math.max(a.span.endOffset, b.span.endOffset),
  };
}
