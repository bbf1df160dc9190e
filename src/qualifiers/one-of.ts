import type { Language } from '../types.ts';
import { type Choice, choices } from './choices.ts';
import type { Opposed } from './opposite.ts';

/** The members of a choice as patterns. */
interface Read {
  /** Whether any member, or what makes it unclear, may stand in a text. */
  readonly any: Readonly<Record<Language, RegExp>>;
  readonly members: readonly Readonly<Record<Language, RegExp>>[];
  readonly near: Readonly<Record<Language, RegExp>> | null;
}

function word(words: string, language: Language): string {
  if (language === 'zh') return `(?:${words})`;
  // A line may end between two words.
  return `(?<![A-Za-z-])(?:${words.replaceAll(' ', '\\s')})(?![A-Za-z-])`;
}

function patterns(en: string, zh: string, flags: string): Readonly<Record<Language, RegExp>> {
  return { en: new RegExp(word(en, 'en'), flags), zh: new RegExp(word(zh, 'zh'), flags) };
}

const readers: readonly Read[] = choices.map(({ members, near }: Choice) => ({
  any: patterns(members.map(({ en }) => en).join('|'), members.map(({ zh }) => zh).join('|'), 'i'),
  members: members.map(({ en, zh }) => patterns(en, zh, 'gi')),
  near: near === undefined ? null : patterns(near.en, near.zh, 'i'),
}));

/**
 * Finds one thing said for another of its kind: 四月 for March, 绿色 for red, 分钟 for seconds. Only
 * where each text says as many of the kind as the other, and one of them alone differs.
 */
export function findOtherOfKind(
  source: string,
  target: string,
  from: Language,
  to: Language,
): Opposed[] {
  return readers.flatMap(({ any, members, near }): Opposed[] => {
    if (!any[from].test(source) || !any[to].test(target)) return [];
    if (near !== null && (near[from].test(source) || near[to].test(target))) return [];
    const said = members.map((member) => ({
      here: [...source.matchAll(member[from])],
      there: [...target.matchAll(member[to])],
    }));
    const lost = said.filter(({ here, there }) => here.length > 0 && there.length === 0);
    const gained = said.filter(({ here, there }) => here.length === 0 && there.length > 0);
    const [one, ...more] = lost.flatMap(({ here }) => here);
    const [other, ...others] = gained.flatMap(({ there }) => there);
    if (one === undefined || other === undefined || more.length + others.length > 0) return [];
    return [{ source: one, target: other }];
  });
}
