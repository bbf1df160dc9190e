import type { Range } from '../../../types.ts';
import { h } from './dom.ts';
import type { Layer } from './marks.ts';
import { hiddenShown } from './unprintable.ts';

/** How some text looks, beside what is marked in it. */
export interface Looks {
  readonly range: Range;
  readonly look: 'strong' | 'emphasis' | 'code' | 'link' | 'revealed' | 'image-alt' | 'image-url';
  /** Made where it begins, and put before it. */
  readonly sign?: () => Node;
}

/** Of more marks in one piece, those of details are left out: nobody could tell them apart. */
const mostLayers = 1_000;

/**
 * The parts of a text that are to be seen, as nodes: cut wherever a look or a mark begins or ends,
 * so that marks may overlap. Points are marked by a caret.
 *
 * @param unwrap leaves out line ends that a reader of the page does not see
 */
export function segments(
  text: string,
  seen: readonly Range[],
  looks: readonly Looks[],
  marked: readonly Layer[],
  unwrap = false,
): Node[] {
  const layers =
    marked.length > mostLayers ? marked.filter(({ kind }) => kind !== 'detail') : marked;
  const points = layers.filter(({ range }) => range[0] === range[1]);
  const spans = layers.filter(({ range }) => range[0] < range[1]);
  const nodes: Node[] = [];
  const ends = [...looks, ...layers].flatMap(({ range }) => range);
  const last = seen.at(-1)?.[1] ?? 0;
  let caretsFrom = 0;
  for (const [start, end] of seen) {
    const cuts = [...new Set([start, end, ...ends.filter((at) => at > start && at < end)])];
    cuts.sort((a, b) => a - b);
    for (let index = 0; index + 1 < cuts.length; index++) {
      const from = cuts[index] ?? start;
      const to = cuts[index + 1] ?? end;
      nodes.push(...carets(points, caretsFrom, from));
      caretsFrom = from + 1;
      for (const { range, sign } of looks) {
        if (range[0] === from && sign !== undefined) nodes.push(sign());
      }
      const holds = ({ range }: { readonly range: Range }) => range[0] <= from && range[1] >= to;
      const written = text.slice(from, to);
      const content = unwrap ? unwrapped(written) : written;
      const held = spans.filter(holds);
      const node = segment(content, looks.filter(holds), held);
      const findings = held.flatMap(({ kind, index }) => (kind === 'finding' ? [index] : []));
      if (findings.length === 0) nodes.push(node);
      else markIn(nodes, findings.join(' ')).append(node);
    }
  }
  nodes.push(...carets(points, caretsFrom, Math.max(last, Number.MAX_SAFE_INTEGER)));
  return nodes;
}

/** A line end between Chinese characters is no blank to a reader. */
function unwrapped(text: string): string {
  return text.replace(
    /(?<=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF])\r?\n[ \t]*(?=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF])/gu,
    '',
  );
}

function segment(text: string, looks: readonly Looks[], layers: readonly Layer[]): Node {
  const content = hiddenShown(text);
  if (looks.length === 0 && layers.length === 0) {
    const fragment = document.createDocumentFragment();
    fragment.append(...content);
    return fragment;
  }
  const details = layers.flatMap(({ kind, index }) => (kind === 'detail' ? [index] : []));
  const classes = [
    ...looks.map(({ look }) => look),
    ...layers.flatMap(({ kind }) => (kind === 'finding' ? [] : [kind])),
  ];
  return h(
    'span',
    {
      class: classes.length > 0 ? [...new Set(classes)].join(' ') : null,
      'data-detail': details.length > 0 ? details.join(' ') : null,
    },
    ...content,
  );
}

/** The mark of some findings: the last one where it goes on, so that its outline is one. */
function markIn(nodes: Node[], findings: string): HTMLElement {
  const last = nodes.at(-1);
  const goesOn = last instanceof HTMLElement && last.dataset.finding === findings;
  if (goesOn && !last.classList.contains('caret')) return last;
  const mark = h('mark', { 'data-finding': findings });
  nodes.push(mark);
  return mark;
}

function carets(points: readonly Layer[], from: number, to: number): Node[] {
  return points
    .filter(({ range: [at] }) => at >= from && at <= to)
    .map(({ index }) =>
      h(
        'mark',
        { class: 'caret', 'data-finding': index },
        h('span', { 'aria-hidden': 'true' }, '‸'),
      ),
    );
}
