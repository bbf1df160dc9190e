import { type Revision, readRevisions } from '../git/objects.ts';
import type { Repository } from '../git/repository.ts';
import type { Pairing, SourceFile } from '../types.ts';
import type { ChangedPages } from './changed.ts';
import { withLineEndsOf } from './pins.ts';

/** A pair that a change touches, in three states; null where a state did not exist or is another's. */
export interface PairStates {
  readonly now: Pairing;
  /** The two sides as they were; null where the change brought one of them. */
  readonly before: Pairing | null;
  /** The original as it is with the translation as it was; null where only one of them changed. */
  readonly sourceOnly: Pairing | null;
  readonly sourceChanged: boolean;
  readonly targetChanged: boolean;
  readonly base: string;
}

/** Reads from git what the pairs that a change touches were before it. */
export async function statesOf(
  pairings: readonly Pairing[],
  { base, pages }: ChangedPages,
  repository: Repository,
): Promise<PairStates[]> {
  const asked: Revision[] = [];
  for (const { source, target } of pairings) {
    for (const { path } of [source, target]) {
      const before = pages.get(path);
      if (before != null) asked.push({ commit: base, path: before });
    }
  }
  const texts = await readRevisions(repository, asked);
  const known = new Map(asked.map(({ path }, index) => [path, texts[index] ?? null]));
  const past = (file: SourceFile): SourceFile | null => {
    if (!pages.has(file.path)) return file;
    const text = known.get(pages.get(file.path) ?? '') ?? null;
    return text === null ? null : { ...file, text: withLineEndsOf(file.text, text) };
  };
  return pairings.map((now): PairStates => {
    const [source, target] = [past(now.source), past(now.target)];
    const sourceChanged = source?.text !== now.source.text;
    const targetChanged = target?.text !== now.target.text;
    return {
      now,
      before: source && target && { ...now, source, target },
      sourceOnly: sourceChanged && targetChanged && target ? { ...now, target } : null,
      sourceChanged,
      targetChanged,
      base,
    };
  });
}
