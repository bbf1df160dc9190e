import {
  alignedAnchors,
  couldHaveIds,
  countDuplicates,
  followsOriginal,
  type Headings,
  idOf,
  isLinked,
  isLost,
  isTitle,
  linkedFragments,
  sameId,
  wantsId,
} from '../src/heading-ids.ts';
import { idReport, madeIdsReport, noIdsReport } from '../src/heading-reports.ts';
import { profileOf } from '../src/learn.ts';
import type { Rule, Severity } from '../src/types.ts';

export const headingAnchor: Rule = {
  id: 'heading-anchor',
  severity: 'error',
  fixable: true,
  summary: {
    en: 'A heading has another id than in the original, so deep links to it break.',
    zh: '标题的锚点 id 与原文不同，指向该标题的链接会失效。',
  },
  messages: {
    en: {
      different: 'The id of this heading is "{expected}" in {source} and "{actual}" in {target}',
      missing: 'This heading has the id "{expected}" in {source} and none of its own in {target}',
      none: 'The headings of {target} have no ids; anchors of {source} that do not exist there: {count}',
      unknown:
        'The headings of {target} have no ids; anchors of {source} that do not exist there: {count}. If this site writes no ids, set profile.headingIds to "positional"',
      made: 'Neither page writes ids on these headings, so that those made of their text differ, {count} in all: {headings}',
      malformed: '"{actual}" is not a heading id; write {#{expected}}',
      duplicate: 'The id "{actual}" is used for {count} headings of {target}',
    },
    zh: {
      different: '此标题的 id 在{source}版中为“{expected}”，在{target}版中为“{actual}”',
      missing: '此标题在{source}版中的 id 为“{expected}”，在{target}版中没有指定 id',
      none: '{target}版的标题都没有指定 id，{source}版的 {count} 个锚点在其中不存在',
      unknown:
        '{target}版的标题都没有指定 id，{source}版的 {count} 个锚点在其中不存在。如果本站不写标题 id，请将 profile.headingIds 设为“positional”',
      made: '两版都没有为以下标题指定 id，由文字生成的 id 因此不同，共 {count} 处：{headings}',
      malformed: '“{actual}”不是有效的标题 id，应写作 {#{expected}}',
      duplicate: '{target}版有 {count} 个标题使用了同一个 id“{actual}”',
    },
  },
  *check(pair, site) {
    const { slugs, headingIds } = profileOf(site, pair);
    const headings = alignedAnchors(pair, slugs);
    // Where some pages give ids and most do not, an id is its translator's own.
    const most = headingIds === 'mixed' ? 'info' : 'error';
    const say = (heading: Headings, id: string, actual: string, about: Severity = most) =>
      idReport(pair, heading, id, actual, { linked, most: about, headingIds });
    const linked = linkedFragments(pair, site);
    const own = pair.target.sections.filter((section) => section.anchor?.explicit != null);
    const tried = headings.some(({ target }) => target.anchor.malformed !== null);
    const duplicates = countDuplicates(pair);
    const bare = headings.filter(({ source, target }) => isLost(source, target));
    const named = bare.filter(({ source }) => source.anchor.explicit !== null);
    if (own.length === 0 && !tried && named.length === 0) {
      const wanted = bare.filter(({ source }) => !isTitle(source, linked, headingIds));
      if (wanted.length > 0 && couldHaveIds(pair, site))
        yield noIdsReport(pair, wanted, headingIds);
      return;
    }
    // All that are lost are one finding, but for those that links lead to.
    const areNone = own.length === 0 && !tried && named.length >= pageOfIds;
    const reported = new Set<string>();
    const made: Headings[] = [];
    const follows = headingIds !== 'explicit' && followsOriginal(headings);
    for (const heading of headings) {
      const { source, target } = heading;
      const { explicit, malformed } = target.anchor;
      if (malformed !== null) {
        if (source.anchor.malformed === null) yield say(heading, 'malformed', malformed);
      } else if (explicit !== null && (duplicates.get(explicit) ?? 0) > 1) {
        if (reported.has(explicit)) continue;
        reported.add(explicit);
        const count = duplicates.get(explicit) ?? 0;
        const one = say(heading, 'duplicate', explicit);
        yield { ...one, data: { ...one.data, count } };
      } else if (explicit !== null) {
        if (!sameId(source, explicit)) yield say(heading, 'different', explicit);
      } else if (
        isLost(source, target) &&
        !isTitle(source, linked, headingIds) &&
        wantsId(pair, site, source, own.length, headings.length)
      ) {
        if (follows && source.anchor.explicit === null && !isLinked(pair, source, linked)) {
          made.push(heading);
          continue;
        }
        // The only one without, on a page that gives ids, was forgotten.
        const forgotten = own.length >= pageOfIds && own.length === headings.length - 1;
        const one = say(heading, 'missing', idOf(target), forgotten ? 'error' : most);
        yield areNone && one.severity !== 'error' ? { ...one, cause: noIds } : one;
      }
    }
    if (areNone) {
      const all = noIdsReport(pair, named, headingIds === 'mixed' ? 'mixed' : 'explicit');
      yield { ...all, confidence: 1, cause: noIds };
    }
    if (made.length > 0) yield madeIdsReport(pair, made);
  },
};

const noIds = 'no ids of headings';
/** So many headings with ids are a habit of the page itself. */
const pageOfIds = 3;
