import { profileOf } from '../learn.ts';
import { lineIndex, positionAt } from '../lines.ts';
import { readPage } from '../read/read.ts';
import type { Finding, Page, Pair, Result, SourceFile } from '../types.ts';
import { applyEdits, chooseFixes, type FileEdit, type Fix, placeTaker } from './apply.ts';
import { followingEdits, type Renaming, renamings } from './follow.ts';
import { isFixable, isSafe, planFixes } from './plan.ts';
import type { Linted, Session, Texts } from './session.ts';

/** A page that fixes change. */
export interface Change {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** What fixing came to. */
export interface Fixed {
  /** What is left, as a run on the changed pages would say it. */
  readonly result: Result;
  /** Sorted by path. */
  readonly changes: readonly Change[];
  /** How many findings are gone, by rule. */
  readonly fixed: Readonly<Record<string, number>>;
  /** How many of what is left could be fixed if asked for by name. */
  readonly unsafeLeft: number;
  /** How many heading ids stay because pages outside of the run link to them. */
  readonly held: number;
}

export interface FixOptions {
  /** Fixes too that are not sure. */
  readonly unsafe: boolean;
  /** What of a result counts: accepted differences, for one, are not fixed. */
  readonly finish?: (result: Result) => Result | Promise<Result>;
  /** Pages outside of the run that may link to its headings, read when an id changes. */
  readonly others?: () => Promise<readonly SourceFile[]>;
}

/** Fixes that touch one another wait for the next pass. */
const mostPasses = 12;
const mostAttempts = 4;

/**
 * Fixes pages in memory until nothing is left to fix. A fix that brings a finding about, or changes
 * the structure of a page though it should not, is taken back with all others of its pair.
 */
export async function fixPages(session: Session, options: FixOptions): Promise<Fixed> {
  const finish = options.finish ?? ((result: Result) => result);
  const lint = async (texts: Texts): Promise<Linted> => {
    const linted = await session(texts);
    return { ...linted, result: await finish(linted.result) };
  };
  const first = await lint(new Map());
  const blocked = new Set<string>();
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const { last, texts, made, held, touched } = await makePasses(first, lint, blocked, options);
    const wrong = wrongPairs(first, last, made, touched);
    if (wrong.size === 0) return summary(first, last, texts, held);
    const pairs = attempt < mostAttempts - 1 ? wrong : new Set(first.pairs.map(({ key }) => key));
    for (const { pair, fingerprint } of [
      ...first.result.findings,
      ...last.result.findings,
      ...made,
    ])
      if (pairs.has(pair)) blocked.add(fingerprint);
  }
  return summary(first, first, new Map(), 0);
}

interface Passed {
  readonly last: Linted;
  readonly texts: Texts;
  readonly made: readonly Fix[];
  readonly held: number;
  /** See {@link placeOn}. */
  readonly touched: ReadonlySet<string>;
}

async function makePasses(
  first: Linted,
  lint: Session,
  blocked: Set<string>,
  { unsafe, others }: FixOptions,
): Promise<Passed> {
  const texts = new Map<string, string>();
  const made: Fix[] = [];
  const touched = new Set<string>();
  let last = first;
  let stopped = 0;
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const chosen = chooseFixes(planFixes(last.result.findings, last.pairs, { unsafe, blocked }));
    if (chosen.length === 0) break;
    const { edits, held } = await withFollowers(chosen, last, others);
    const beforehand = blocked.size;
    for (const { pair, rule, fingerprint } of chosen)
      if (held.has(pair) && rule === 'heading-anchor') blocked.add(fingerprint);
    stopped += blocked.size - beforehand;
    if (blocked.size > beforehand) continue;
    made.push(...chosen);
    const now = new Map(last.files.map((file) => [file.path, file.text]));
    for (const [path, own] of groupByPath(edits)) {
      const text = now.get(path) ?? '';
      for (const { offset } of own) touched.add(placeOn(path, text, offset));
      texts.set(path, applyEdits(text, own));
    }
    last = await lint(texts);
  }
  return { last, texts, made, held: stopped, touched };
}

/**
 * The edits of fixes, and those of the links that lead to headings whose ids they change. Held are
 * the pairs to whose changing ids a page outside of the run links.
 */
async function withFollowers(
  chosen: readonly Fix[],
  { pairs, site, files }: Linted,
  others: FixOptions['others'],
): Promise<{ readonly edits: readonly FileEdit[]; readonly held: ReadonlySet<string> }> {
  const direct = chosen.flatMap((fix) => fix.edits);
  const byPath = groupByPath(direct);
  const renamed = pairs.flatMap((pair) => {
    const own = byPath.get(pair.target.path);
    if (own === undefined) return [];
    const { path, language, text } = pair.target;
    const after = readPage({ path, language, text: applyEdits(text, own) }, language);
    return renamings(pair, after, profileOf(site, pair).slugs);
  });
  if (renamed.length === 0) return { edits: direct, held: new Set() };
  const paired = new Set(pairs.flatMap(({ source, target }) => [source.path, target.path]));
  const alone = files.filter(({ path }) => !paired.has(path));
  const inside = [...pairs.map(({ target }) => target), ...readLinking(alone, renamed)];
  const outside = readLinking((await others?.()) ?? [], renamed);
  const take = placeTaker();
  take(direct);
  const follow = followingEdits(renamed, inside, site).filter(({ edit }) => take([edit]));
  return {
    edits: [...direct, ...follow.map(({ edit }) => edit)],
    held: new Set(followingEdits(renamed, outside, site).map(({ pair }) => pair)),
  };
}

/** Reads those files that may link to a heading by what it was called. */
function readLinking(files: readonly SourceFile[], renamed: readonly Renaming[]): Page[] {
  // Half of a character cannot be written as an address.
  const calls = renamed.flatMap(({ from }) =>
    /\p{Surrogate}/u.test(from) ? [`#${from}`] : [`#${from}`, `#${encodeURIComponent(from)}`],
  );
  return files.flatMap((file) => {
    const { language, text, unreadable } = file;
    if (language === 'unknown' || unreadable !== undefined) return [];
    return calls.some((call) => text.includes(call)) ? [readPage(file, language)] : [];
  });
}

function groupByPath(edits: readonly FileEdit[]): Map<string, FileEdit[]> {
  const groups = new Map<string, FileEdit[]>();
  for (const edit of edits) {
    const group = groups.get(edit.path);
    if (group === undefined) groups.set(edit.path, [edit]);
    else group.push(edit);
  }
  return groups;
}

/** A line of a page; hardly any fix makes more or fewer of them. */
function placeOn(path: string, text: string, offset: number): string {
  return `${positionAt(lineIndex(text), offset).line} ${path}`;
}

/** Keys of the pairs in which fixes did more than they should. */
function wrongPairs(
  first: Linted,
  last: Linted,
  made: readonly Fix[],
  touched: ReadonlySet<string>,
): Set<string> {
  const known = new Set(first.result.findings.map(({ fingerprint }) => fingerprint));
  const reshaped = new Set(made.flatMap(({ rule, pair }) => (shapes.has(rule) ? [pair] : [])));
  const texts = new Map(last.files.map(({ path, text }) => [path, text]));
  // Blocks that can be told apart only now: what they say was there before, and was hidden.
  const comesToLight = ({ pair, rule, severity, target }: Finding): boolean => {
    if (!reshaped.has(pair) || !ofContent.test(rule)) return false;
    if (severity === 'info') return true;
    if (severity === 'error' || target === null) return false;
    return touched.has(placeOn(target.path, texts.get(target.path) ?? '', target.span.offset));
  };
  const wrong = new Set<string>();
  for (const finding of last.result.findings)
    if (!known.has(finding.fingerprint) && !comesToLight(finding)) wrong.add(finding.pair);
  const before = new Map(first.pairs.map((pair) => [pair.key, pair]));
  for (const pair of last.pairs) {
    const was = before.get(pair.key);
    const broken = pair.target.problems.length > (was?.target.problems.length ?? 0);
    const same = was === undefined || shapeOf(was) === shapeOf(pair);
    if (broken || (!same && !reshaped.has(pair.key))) wrong.add(pair.key);
  }
  if (last.pairs.length !== first.pairs.length) for (const { key } of first.pairs) wrong.add(key);
  return wrong;
}

/** Rules whose fixes turn text into the markup that it was meant to be. */
const shapes: ReadonlySet<string> = new Set(['malformed-markup', 'missing-heading']);

/** Rules that compare what blocks say, once these can be told apart. */
const ofContent =
  /^(?:missing-block|extra-block|block-order|dropped-|added-|code-format|untranslated)/;

function shapeOf({ target }: Pair): string {
  return target.blocks.map(({ kind, level }) => `${kind}${level}`).join(' ');
}

function summary(first: Linted, last: Linted, texts: Texts, held: number): Fixed {
  const left = new Set(last.result.findings.map(({ fingerprint }) => fingerprint));
  const fixed: Record<string, number> = {};
  for (const { rule, fingerprint } of first.result.findings)
    if (!left.has(fingerprint)) fixed[rule] = (fixed[rule] ?? 0) + 1;
  const before = new Map(first.files.map(({ path, text }) => [path, text]));
  const changes = [...texts].flatMap(([path, after]): Change[] => {
    const was = before.get(path);
    return was === undefined || was === after ? [] : [{ path, before: was, after }];
  });
  return {
    result: last.result,
    changes: changes.sort((a, b) => (a.path < b.path ? -1 : 1)),
    fixed,
    unsafeLeft: last.result.findings.filter((one) => isFixable(one) && !isSafe(one)).length,
    held,
  };
}
