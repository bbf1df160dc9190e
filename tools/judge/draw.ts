import { renderMessage } from '../../src/message.ts';
import type { Finding, Place, Result, Rule } from '../../src/types.ts';
import type { Corpus } from '../evaluate/corpora.ts';
import { isLoud, type Located, locate } from '../evaluate/findings.ts';
import { random, shuffle } from '../evaluate/random.ts';

/** One finding to be judged: what is claimed, and both texts to hold it against. */
export interface Claim {
  /** Corpus and fingerprint; the same finding has the same id in every draw. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly message: string;
  readonly source: Excerpt | null;
  readonly target: Excerpt | null;
}

export interface Excerpt {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  /** What the finding marks. */
  readonly marked: string;
  /** The marked lines and one on either side. */
  readonly context: string;
}

const longest = 1500;

interface Hit {
  readonly corpus: Corpus;
  readonly located: Located;
}

/**
 * Draws up to `size` errors and warnings of each rule. The corpora take turns, so that a site with
 * many findings does not stand for all of them.
 */
export function drawClaims(
  corpora: readonly Corpus[],
  rules: readonly Rule[],
  size: number,
  seed: number,
): Claim[] {
  return rules.flatMap((rule) => {
    const piles = corpora.map((corpus) => {
      const hits = locate(corpus.result)
        .filter(({ finding }) => finding.rule === rule.id && isLoud(finding))
        .map((located): Hit => ({ corpus, located }));
      return shuffle(hits, random(`${seed}/judge/${rule.id}/${corpus.name}`));
    });
    const drawn: Hit[] = [];
    for (let turn = 0; drawn.length < size && piles.some((pile) => turn < pile.length); turn += 1) {
      drawn.push(...piles.flatMap((pile) => pile[turn] ?? []));
    }
    return drawn.slice(0, size).map((hit) => claim(hit, rule));
  });
}

function claim({ corpus: { name, result }, located }: Hit, rule: Rule): Claim {
  const { finding, source, target } = located;
  return {
    id: `${name}/${finding.fingerprint}`,
    rule: finding.rule,
    severity: finding.severity,
    message: renderMessage(finding, rule, 'en'),
    source: excerpt(name, result, finding.source, source),
    target: excerpt(name, result, finding.target, target),
  };
}

function excerpt(
  corpus: string,
  { texts }: Result,
  place: Place | null,
  lines: readonly [number, number] | null,
): Excerpt | null {
  const text = place === null ? undefined : texts[place.path];
  if (place === null || text === undefined || lines === null) return null;
  const [first, last] = lines;
  return {
    path: `${corpus}/${place.path}`,
    line: first,
    marked: text.slice(place.span.offset, place.span.endOffset).slice(0, longest),
    context: text
      .split(/\r\n|\n|\r/)
      .slice(Math.max(0, first - 2), last + 1)
      .join('\n')
      .slice(0, longest),
  };
}
