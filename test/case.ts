import { ruleIds } from '../src/rule-registry.ts';
import { lintTexts, type Seen } from './lint-pair.ts';

/** Two blocks and what should be said of them, as one Markdown file of `test/cases/` has them. */
interface Case {
  readonly english: string;
  readonly chinese: string;
  readonly chineseFirst: boolean;
  /** The rule of the title, of which infos count too. */
  readonly rule: string | null;
  /** Ids of rules, sorted, as often as they should speak. */
  readonly expected: readonly string[];
}

/**
 * Reads a case. The blocks may stand in a fence or bare.
 *
 * @throws Error saying what it lacks.
 */
export function readCase(text: string): Case {
  const parts = sectionsOf(text.replace(/\r\n/g, '\n'));
  const [english, chinese] = ['English', 'Chinese'].map((title) => {
    const found = parts.find((part) => part.title === title);
    if (found === undefined) throw new Error(`There is no "## ${title}"`);
    return unfenced(found.body);
  });
  const expectation = parts.find(({ title }) => title.startsWith('Expected'));
  if (expectation === undefined) throw new Error('There is no "## Expected"');
  const head = text.slice(0, text.search(/^## /m));
  const named = /^# .*: ([a-z-]+)\s*$/m.exec(head)?.[1] ?? '';
  return {
    english: english ?? '',
    chinese: chinese ?? '',
    chineseFirst: /^- original: Chinese$/m.test(head),
    rule: ruleIds.includes(named) ? named : null,
    expected: expectedRules(expectation),
  };
}

interface Part {
  readonly title: string;
  readonly body: string;
}

/** What stands under headings of level 2, those within a fence apart. */
function sectionsOf(text: string): readonly Part[] {
  const parts: { title: string; lines: string[] }[] = [];
  let fence = '';
  for (const line of text.split('\n')) {
    const mark = /^`{3,}/.exec(line)?.[0] ?? '';
    if (fence === '') fence = mark;
    else if (mark.length >= fence.length && line.trim() === mark) fence = '';
    const title = fence === '' ? /^## ((?:English|Chinese|Expected).*)/.exec(line)?.[1] : undefined;
    if (title !== undefined) parts.push({ title: title.trim(), lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts.map(({ title, lines }) => ({ title, body: lines.join('\n').trim() }));
}

function unfenced(body: string): string {
  const [, fence = ''] = /^(`{3,})markdown\n/.exec(body) ?? [];
  const inside = fence !== '' && body.endsWith(`\n${fence}`);
  return `${inside ? body.slice(body.indexOf('\n') + 1, -fence.length - 1) : body}\n`;
}

function expectedRules({ title, body }: Part): readonly string[] {
  if (/^Expected: nothing$/.test(title) && body === '') return [];
  const ids = [...body.matchAll(/^[-*] `?([a-z-]+)`?$/gm)].map(([, id = '']) => id);
  const unknown = ids.find((id) => !ruleIds.includes(id));
  if (unknown !== undefined) throw new Error(`There is no rule "${unknown}"`);
  if (title !== 'Expected' || ids.length === 0)
    throw new Error('"## Expected: nothing", or "## Expected" and a list of rules');
  return ids.toSorted();
}

/** What is said of a case: errors and warnings, and infos of its own rule. */
export async function sayOf({
  english,
  chinese,
  chineseFirst,
  rule,
}: Case): Promise<readonly Seen[]> {
  const seen = await lintTexts(english, chinese, { chineseFirst });
  return seen.filter((one) => one.severity !== 'info' || one.rule === rule);
}
